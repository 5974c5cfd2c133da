import type { SessionPart } from "../../app/look-back/session-review";
import { words } from "../../words";

/** What was done of every exercise against what was planned: sets, reps and why something was left out. */
export function SessionDose({ parts, watched }: { parts: readonly SessionPart[]; watched: boolean }) {
  const w = words.sessionReview;
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="dose">
      <h2 id="dose">{w.dose}</h2>
      <table className="dose-table">
        <thead>
          <tr>
            <th scope="col">{w.exercise}</th>
            <th scope="col">{w.planned}</th>
            <th scope="col">{w.done}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan may hold an exercise twice, and its order never changes
            <tr key={index} data-state={part.item?.state ?? "extra"}>
              <th scope="row">{part.exercise.name}</th>
              <td>{part.item ? plannedOf(part.item) : w.extra}</td>
              <td>
                {doneOf(part, watched)}
                {part.item && part.item.state !== "done" && <Why item={part.item} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function plannedOf({ sets, reps, perSide, weightKg }: NonNullable<SessionPart["item"]>): string {
  const dose = words.dose(sets, reps, perSide);
  return weightKg === undefined ? dose : `${dose} · ${words.ability.kg(weightKg)}`;
}

/** `watched` false: some sets were done without a camera and have no record. "10, 10, 8": the whole reps of each set; of sided exercises "10 + 9". */
function doneOf({ sets, item }: SessionPart, watched: boolean): string {
  const perSide = item?.perSide ?? sets[0]?.target.perSide ?? false;
  const each = sets.map(({ counts }) => (perSide ? `${counts.left} + ${counts.right}` : String(counts.full)));
  // What nobody watched is known by the plan alone.
  const led = watched || !item ? 0 : item.setsDone - sets.length;
  const said = led > 0 ? [...each, words.guided.sets(led)] : each;
  return said.length > 0 ? said.join(", ") : "–";
}

function Why({ item }: { item: NonNullable<SessionPart["item"]> }) {
  const w = words.sessionReview;
  const why = [w.state[item.state], ...(item.because ? [w.because[item.because]] : [])];
  return <span className="dose-why soft small">{why.join(", ")}</span>;
}
