import type { Kept } from "../../app/data/data";
import { locale } from "../../app/person/language";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";
import { sizeOf } from "./size";

/** @param problem why it cannot be said what is kept */
export function KeptList({ kept, problem }: { kept: Kept | null; problem: ProblemId | null }) {
  const w = words.data;
  return (
    <section aria-labelledby="data-kept">
      <h2 id="data-kept">{w.kept}</h2>
      {problem && <Refused problem={problem} lead={w.notRead} />}
      {kept === null ? (
        !problem && <p className="soft">{words.app.loading}</p>
      ) : (
        <>
          <dl className="data-kept">
            {rowsOf(kept).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {kept.unread > 0 && <p className="notice">{w.unread(kept.unread)}</p>}
          <p className="soft small">
            {w.movementNote} {kept.room.persisted ? w.persisted : w.notPersisted}
          </p>
        </>
      )}
    </section>
  );
}

function rowsOf({ sets, reps, sessions, activities, movement, films, room }: Kept): [name: string, value: string][] {
  const w = words.data;
  const count = (n: number) => n.toLocaleString(locale());
  const { used, quota } = room;
  return [
    [w.sessions, count(sessions)],
    [w.sets, count(sets)],
    [w.reps, count(reps)],
    [w.activities, count(activities)],
    [w.movement, movement.sets === 0 ? w.none : w.movementOf(movement.sets, sizeOf(movement.bytes))],
    [w.films, films.count === 0 ? w.none : w.filmsOf(films.count, sizeOf(films.bytes))],
    [w.room, used === null || quota === null ? w.unknown : w.roomOf(sizeOf(used), sizeOf(quota))],
  ];
}
