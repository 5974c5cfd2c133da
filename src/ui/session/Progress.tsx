import { useStore } from "zustand";
import type { LiveSession } from "../../app/live/session";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";

/** How much of the session is behind: one piece for each set, a gap between two exercises. */
export function Progress({ session }: { session: LiveSession }) {
  const items = useStore(session.machine, (state) => state.items);
  const place = useStore(session.machine, (state) => placeOf(state.step));
  const all = items.reduce((sum, { sets }) => sum + sets, 0);
  const done = items.reduce((sum, { setsDone }) => sum + setsDone, 0);
  return (
    <div className="session-progress" role="img" aria-label={words.session.progress(done, all)}>
      {items.map(({ sets, setsDone, state }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan may hold an exercise twice, and its order never changes
        <span key={n} style={{ flexGrow: sets }}>
          {Array.from({ length: sets }, (_, set) => (
            <i
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are the sets in their order, nothing else
              key={set}
              data-state={
                set < setsDone
                  ? "done"
                  : state !== "todo"
                    ? "left-out"
                    : place?.item === n && place.set === set + 1
                      ? "now"
                      : "todo"
              }
            />
          ))}
        </span>
      ))}
    </div>
  );
}
