import "../styles/pain.css";
import { useId } from "react";
import { words } from "../words";

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10 in large buttons; one of them, by mouse, touch or arrow keys. */
export function PainScale({ value, onChange }: { value: number | null; onChange: (score: number) => void }) {
  const w = words.pain;
  const name = useId();
  const ends = useId();
  return (
    <fieldset className="pain-scale" aria-describedby={ends}>
      <legend>{w.score}</legend>
      <div className="pain-scores">
        {SCORES.map((score) => (
          <label key={score} className="pain-score">
            <input
              className="out-of-sight"
              type="radio"
              name={name}
              value={score}
              checked={value === score}
              onChange={() => onChange(score)}
            />
            {score}
          </label>
        ))}
      </div>
      <p id={ends} className="soft small">
        {w.scoreEnds}
      </p>
    </fieldset>
  );
}
