import "../styles/review.css";
import type { ReactNode } from "react";
import { exerciseOf, faultName } from "../../app/catalogue";
import type { SetRecord } from "../../app/history";
import { verdictOf } from "../../app/review";
import type { Rep } from "../../core/coach.types";
import type { Exercise } from "../../core/exercise";
import { words } from "../words";
import { RepRow } from "./RepRow";

interface ReviewProps {
  readonly record: SetRecord;
  /** Pressing a rep's time shows it, where there is something to show it on. */
  readonly onRep?: (rep: Rep) => void;
  readonly children?: ReactNode;
}

/** How a set was: one sentence each way, then rep by rep, then what could not be seen. */
export function Review({ record, onRep, children }: ReviewProps) {
  const w = words.review;
  const exercise = exerciseOf(record.exercise.id);
  if (!exercise) return null;
  const verdict = verdictOf(record, exercise);
  const { counts, score } = record;

  return (
    <div className="review">
      {record.endedAt === null && <p className="banner">{w.cutShort}</p>}
      <div className="review-top">
        <div className="review-count">
          <span className="review-number">{counts.full}</span>
          <span className="soft">
            {countedOf(record)}
            {counts.partial > 0 && <> · {w.partial(counts.partial)}</>}
          </span>
        </div>
        {score !== null && (
          <div className="review-count">
            <span className="review-number">{score}</span>
            <span className="soft">
              {w.score}, {w.median}
            </span>
          </div>
        )}
        <div className="review-words">
          {record.reps.length === 0 ? (
            <>
              <p>{w.nothing}</p>
              <p className="soft">{w.nothingHint}</p>
            </>
          ) : (
            <>
              {verdict.well && <p>{verdict.well}</p>}
              {verdict.work && (
                <p>
                  <strong>{verdict.work}</strong>
                </p>
              )}
              {!verdict.work && <p>{w.clean}</p>}
            </>
          )}
          <p className="soft small">{w.seen(record.seen)}</p>
        </div>
      </div>

      {children}

      {record.reps.length > 0 && (
        <section aria-labelledby="reps">
          <h2 id="reps">{w.reps}</h2>
          <ol className="reps">
            {record.reps.map((rep) => (
              <RepRow key={`${rep.start}-${rep.side}`} rep={rep} exercise={exercise} onShow={onRep} />
            ))}
          </ol>
          <p className="soft small">{w.scoreNote}</p>
        </section>
      )}
      <NotSeen record={record} exercise={exercise} />
    </div>
  );
}

function NotSeen({ record, exercise }: { record: SetRecord; exercise: Exercise }) {
  const w = words.review;
  if (record.notAssessed.length === 0 && exercise.cannotSee.length === 0) return null;
  return (
    <section aria-labelledby="not-seen">
      <h2 id="not-seen">{w.notSeen}</h2>
      <p className="soft small">{w.notSeenNote}</p>
      <ul className="bullets">
        {record.notAssessed.map(({ id, reason }) => (
          <li key={id}>
            {faultName(exercise, id)}: <span className="soft">{w.reason[reason]}</span>
          </li>
        ))}
        {exercise.cannotSee.map((what) => (
          <li key={what} className="soft">
            {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A video may hold any number of reps; only a set before the camera has a number to reach. */
function countedOf({ source, target, counts }: SetRecord): string {
  if (source.kind !== "camera") return words.sets.counted(counts.full);
  const w = words.review;
  return target.perSide ? w.countedSides(counts.left, counts.right, target.reps) : w.counted(counts.full, target.reps);
}
