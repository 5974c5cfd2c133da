import { exerciseOf } from "../../app/catalogue";
import { median } from "../../core/body/statistics";
import { painAround, unwatchedItems, type Visit, wasDone } from "../../core/history/trends/visit";
import { words } from "../../words";
import { weekdayDate } from "../kit/use/dates";

const SHOWN = 3;

/** How the last few times on the mat went, newest first. */
export function LastSessions({ visits }: { visits: readonly Visit[] }) {
  const last = visits.filter(wasDone).slice(-SHOWN);
  if (last.length === 0) return null;
  return (
    <section className="group" aria-labelledby="last">
      <h2 id="last">{words.today.last}</h2>
      <ul className="last-sessions">{last.reverse().map(row)}</ul>
    </section>
  );
}

function row(visit: Visit) {
  const w = words.today;
  const { before, after } = painAround(visit);
  const reps = visit.sets.reduce((sum, { counts }) => sum + counts.full, 0);
  const score = median(visit.sets.flatMap((set) => (set.score === null ? [] : [set.score])));
  const led = unwatchedItems(visit);
  const done = [...visit.sets, ...led].map(({ exercise }) => exerciseOf(exercise)?.name ?? exercise);
  const names = [...new Set(done)];
  const pain = w.pain(before, after);
  return (
    <li key={visit.id}>
      <a href={`#/sessions/${visit.id}`}>
        <strong>{weekdayDate(visit.day)}</strong>
        <span className="last-names">{names.join(", ")}</span>
        <span className="last-facts">
          {visit.sets.length > 0 && <span>{w.lastLine(visit.sets.length, reps)}</span>}
          {led.length > 0 && <span>{words.guided.unwatched}</span>}
          {score !== null && <span>{w.score(Math.round(score / 5) * 5)}</span>}
          {pain && <span>{pain}</span>}
        </span>
      </a>
    </li>
  );
}
