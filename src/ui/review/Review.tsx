import "./review.css";
import type { ReactNode } from "react";
import { exerciseOf, faultName } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { inVariant, isOnlyCounted } from "../../core/exercise/rules";
import { setCoverage } from "../../core/history/review/coverage";
import { cutPlaces } from "../../core/history/review/cut";
import { verdictOf } from "../../core/history/review/verdict";
import { words } from "../../words";
import { JudgedBy } from "./JudgedBy";
import { SetReps } from "./SetReps";
import { cueOf, oftenText, wellText } from "./sentences";

interface ReviewProps {
  readonly record: SetRecord;
  /** Shows a rep in the video it came from. */
  readonly onRep?: (rep: Rep) => void;
  /** Whether reps are offered to be watched again, where their movement was kept. */
  readonly replays?: boolean;
  /** The set was judged anew by today's rules; absent where it cannot be. */
  readonly onJudged?: ((record: SetRecord) => void) | undefined;
  readonly children?: ReactNode;
}

/** How a set was: one good thing, one next thing, its reps; what else there is to know is folded. */
export function Review({ record, onRep, replays, onJudged, children }: ReviewProps) {
  const w = words.review;
  const exercise = exerciseOf(record.exercise.id);
  if (!exercise) return null;
  const verdict = verdictOf([record], exercise);
  const covered = setCoverage(record.reps, exercise, record.variant);
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
        <div className="review-words">
          {record.reps.length === 0 ? (
            <>
              <p>{w.nothing}</p>
              <p className="soft">{w.nothingHint}</p>
            </>
          ) : (
            <>
              {cutPlaces(record.reps).map((place) => (
                <p key={place}>{w.cut[place]}</p>
              ))}
              {verdict.well && <p>{wellText(verdict.well, exercise)}</p>}
              {verdict.work && (
                <p>
                  <strong>{w.work(cueOf(verdict.work.fault, exercise))}</strong>{" "}
                  <span className="soft">{oftenText(verdict.work, exercise)}</span>
                </p>
              )}
              {verdict.clean && <p>{w.clean}</p>}
              {verdict.blind && (
                <p className="soft">{isOnlyCounted(exercise, record.variant) ? words.exercise.onlyCounted : w.blind}</p>
              )}
            </>
          )}
        </div>
      </div>

      {children}

      {record.reps.length > 0 && (
        <section aria-labelledby="reps">
          <h2 id="reps">{w.reps}</h2>
          <p className="soft">{words.sessionReview.choose}</p>
          <SetReps
            key={`${record.id}-${record.earlier.length}`}
            record={record}
            label={exercise.name}
            replays={replays}
            onRep={onRep}
          />
        </section>
      )}
      <details className="review-more">
        <summary>{w.more}</summary>
        {score !== null && (
          <p>
            {w.score}: <strong className="review-score">{score}</strong>
            {covered && <span className="soft">, {w.covers(covered.made, covered.all)}</span>}
          </p>
        )}
        <p className="soft small">
          {w.seen(record.seen)}. {w.scoreNote}
        </p>
        <NotSeen record={record} exercise={exercise} />
        <JudgedBy record={record} onJudged={onJudged} />
      </details>
    </div>
  );
}

function NotSeen({ record, exercise }: { record: SetRecord; exercise: Exercise }) {
  const w = words.review;
  const version = exercise.variants.find(({ id }) => id === record.variant);
  const { cannotSee } = version ? inVariant(exercise, version) : exercise;
  if (record.notAssessed.length === 0 && cannotSee.length === 0) return null;
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
        {cannotSee.map((what) => (
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
