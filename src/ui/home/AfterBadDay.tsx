import "../kit/pain/pain.css";
import { useState } from "react";
import { answerBadDay, badDayToAsk } from "../../app/person/bad-days";
import type { BadDayAction } from "../../core/care/bad-day";
import { words } from "../../words";
import { EmergencyText } from "../kit/pain/EmergencyText";
import { PainScale } from "../kit/pain/PainScale";

/** The day after a bad day: how is it now, and what follows. Nothing where there is nothing to ask. */
export function AfterBadDay() {
  const w = words.calm;
  const [due] = useState(badDayToAsk);
  const [score, setScore] = useState<number | null>(null);
  const [action, follow] = useState<BadDayAction | null>(null);
  if (!due) return null;
  const told = action && w.dayAfter[action];
  return (
    <section className="card pain" aria-labelledby="after-bad-day">
      <h2 id="after-bad-day">{told ? told.title : w.dayAfterAsk}</h2>
      {told ? (
        <>
          <p role="status">{told.text}</p>
          {action === "see-professional" && <EmergencyText />}
          {action === "calm-again" && (
            <a className="button" href="#/calm">
              {w.door}
            </a>
          )}
        </>
      ) : (
        <>
          <PainScale value={score} onChange={setScore} />
          <button
            className="button large"
            type="button"
            disabled={score === null}
            onClick={() => score !== null && follow(answerBadDay(score))}
          >
            {words.pain.answer}
          </button>
        </>
      )}
    </section>
  );
}
