import { useState } from "react";
import { adviseOnPain } from "../../core/care/pain";
import { words } from "../../words";
import { PainScale } from "../kit/pain/PainScale";

/** Pain on the first day, which may be left out. */
export function FirstPain({ onFinish, onBack }: { onFinish: (pain: number | null) => void; onBack: () => void }) {
  const w = words.welcome.pain;
  const [score, setScore] = useState<number | null>(null);
  const advice = score === null ? null : adviseOnPain(firstEntry(score), { before: null });
  const said = advice && words.pain.advice[advice.reason];
  return (
    <>
      <PainScale value={score} onChange={setScore} />
      <div role="status">
        {said && (
          <p>
            <strong>{said.title}.</strong> {said.text}
          </p>
        )}
      </div>
      <div className="row">
        <button className="button large" type="button" disabled={score === null} onClick={() => onFinish(score)}>
          {w.finish}
        </button>
        <button className="button plain large" type="button" onClick={() => onFinish(null)}>
          {w.skip}
        </button>
        <button className="button plain large" type="button" onClick={onBack}>
          {words.welcome.back}
        </button>
      </div>
    </>
  );
}

function firstEntry(score: number) {
  const none = { places: [], legSymptoms: false, exercise: null, setId: null };
  return { at: 0, when: "before", score, ...none } as const;
}
