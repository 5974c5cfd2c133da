import { exerciseOf } from "../../app/catalogue";
import type { PainCourse } from "../../core/history/review/pain";
import { words } from "../../words";

const MOMENTS = ["before", "during", "after", "morning"] as const;

/** Pain around the session, 0 to 10, as it was said. Nothing where nothing was. */
export function PainStrip({ pain }: { pain: PainCourse }) {
  const w = words.sessionReview;
  if (MOMENTS.every((moment) => pain[moment] === null)) return null;
  return (
    <section className="pain-strip" aria-labelledby="pain-said">
      <h2 id="pain-said">{w.pain}</h2>
      <dl>
        {MOMENTS.map((moment) => {
          const entry = pain[moment];
          const exercise = moment === "during" && entry?.exercise ? exerciseOf(entry.exercise) : null;
          return (
            <div key={moment}>
              <dt>{w.painWhen[moment]}</dt>
              <dd>
                {entry && (
                  <span
                    className="pain-strip-level"
                    aria-hidden="true"
                    style={{ inlineSize: `${entry.score * 10}%` }}
                  />
                )}
                <span className={entry ? undefined : "soft"}>{entry ? w.painOf(entry.score) : w.notAsked}</span>
                {exercise && <span className="soft"> {w.painDuring(words.exercises[exercise.id].name)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
