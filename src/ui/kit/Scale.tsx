import "./pain/pain.css";
import { type CSSProperties, useId } from "react";

const SCORES = Array.from({ length: 11 }, (_, score) => score);

interface ScaleProps {
  readonly title: string;
  /** What the two ends mean. */
  readonly ends: string;
  readonly value: number | null;
  readonly onChange: (score: number) => void;
}

/** 0 to 10 in large buttons; one of them, by mouse, touch or arrow keys. */
export function Scale({ title, ends, value, onChange }: ScaleProps) {
  const name = useId();
  const about = useId();
  return (
    <fieldset className="pain-scale" aria-describedby={about}>
      <legend>{title}</legend>
      <div className="pain-scores">
        {SCORES.map((score) => (
          <label key={score} className="pain-score" style={{ "--n": score } as CSSProperties}>
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
      <p id={about} className="soft small">
        {ends}
      </p>
    </fieldset>
  );
}
