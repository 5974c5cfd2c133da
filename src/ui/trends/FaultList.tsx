import { faultName } from "../../app/catalogue";
import type { Exercise } from "../../core/exercise/exercise";
import { weekOf } from "../../core/history/trends/days";
import { faultRates } from "../../core/history/trends/faults";
import type { Visit } from "../../core/history/trends/visit";
import { words } from "../../words";

const WEEKS = 4;
const SHOWN = 4;

/** The faults of the last weeks by how often they were there, beside the weeks before. */
export function FaultList({ visits, exercise, week }: { visits: readonly Visit[]; exercise: Exercise; week: number }) {
  const w = words.trends;
  const checks = exercise.faults.map(({ id }) => id);
  const rates = (from: number, to: number) => {
    const own = visits.filter(({ day }) => weekOf(day) >= from && weekOf(day) <= to).flatMap(({ sets }) => sets);
    return faultRates(
      own.filter((set) => set.exercise === exercise.id),
      checks,
    );
  };
  const lately = rates(week - WEEKS + 1, week).slice(0, SHOWN);
  const before = rates(week - 2 * WEEKS + 1, week - WEEKS);
  return (
    <section className="card" aria-labelledby="faults">
      <h3 id="faults">{w.faultsTitle}</h3>
      {lately.length === 0 && <p>{w.faultsNone}</p>}
      {lately.length > 0 && <p className="soft">{w.faultsNote}</p>}
      <ul className="fault-rates">
        {lately.map(({ id, reps, assessed }) => {
          const then = before.find((one) => one.id === id);
          return (
            <li key={id}>
              <strong>{faultName(exercise, id)}</strong>
              <span className="share" aria-hidden="true">
                <i style={{ inlineSize: `${(100 * reps) / assessed}%` }} />
              </span>
              <span>{w.faultRate(reps, assessed)}</span>
              {then && <span className="soft">{w.faultBefore(then.reps / then.assessed)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
