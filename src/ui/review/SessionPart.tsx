import type { SetRecord } from "../../app/data/history";
import type { SessionPart as Part } from "../../app/look-back/session-review";
import type { Exercise } from "../../core/exercise/exercise";
import { setCoverage } from "../../core/history/review/coverage";
import type { SideDifference } from "../../core/history/review/sides";
import { words } from "../../words";
import { SetReps } from "./SetReps";
import { cueOf, oftenText, wellText } from "./sentences";

/** One exercise of a session: its next thing, and every set with its reps; what went well and its sides are folded. */
export function SessionPart({ part }: { part: Part }) {
  const { exercise, sets, verdict, sides, pain } = part;
  const w = words.sessionReview;
  if (sets.length === 0) return null;
  return (
    <section className="session-part" aria-label={exercise.name}>
      <h2>{exercise.name}</h2>
      <div className="session-part-words">
        {verdict.work && (
          <p>
            <strong>{cueOf(verdict.work.fault, exercise)}</strong>{" "}
            <span className="soft">{oftenText(verdict.work, exercise)}</span>
          </p>
        )}
        {pain.length > 0 && <p>{w.painHere(pain.map(({ score }) => score))}</p>}
        {(verdict.well || sides.length > 0) && (
          <details className="session-part-more">
            <summary>{w.moreOf(exercise.name)}</summary>
            {verdict.well && <p>{wellText(verdict.well, exercise)}</p>}
            <Sides sides={sides} />
          </details>
        )}
      </div>
      <div className="session-sets">
        {sets.map((set, index) => (
          <section key={set.id} aria-label={w.setOf(index + 1, exercise.name)} className="session-set">
            <h3>
              <a href={`#/sets/${set.id}`}>{w.set(index + 1)}</a>
              <span className="soft small">
                {set.target.perSide
                  ? words.review.countedSides(set.counts.left, set.counts.right, set.target.reps)
                  : words.review.counted(set.counts.full, set.target.reps)}
                {set.score !== null && ` · ${w.score} ${set.score}${covers(set, exercise)}`}
              </span>
            </h3>
            <SetReps record={set} label={w.setOf(index + 1, exercise.name)} replays />
          </section>
        ))}
      </div>
    </section>
  );
}

/** What the score of a set covers. */
function covers({ reps, variant }: SetRecord, exercise: Exercise): string {
  const covered = setCoverage(reps, exercise, variant);
  return covered ? `, ${words.review.covers(covered.made, covered.all)}` : "";
}

/** Differences beyond the noise, each with its numbers; else that there are none. */
function Sides({ sides }: { sides: readonly SideDifference[] }) {
  const w = words.review;
  if (sides.length === 0) return null;
  const clear = sides.filter(({ less }) => less !== null);
  if (clear.length === 0) return <p className="soft">{w.even}</p>;
  const text = (value: number, what: SideDifference["what"]) =>
    what === "range" ? w.percent(Math.min(1, value)) : w.seconds(value);
  return clear.map(
    ({ what, left, right, less }) =>
      less && <p key={what}>{w.less[what](words.side[less], text(left, what), text(right, what))}</p>,
  );
}
