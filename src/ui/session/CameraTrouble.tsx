import { useStore } from "zustand";
import { storageTrouble } from "../../app/data/history";
import type { LiveSession } from "../../app/live/session";
import { isWaitedFor } from "../../app/problems/problems";
import { words } from "../../words";
import { CameraChoice } from "../live/CameraChoice";

/** The camera or what looks at its picture is gone: large enough to be read from the mat, with a button for who is near. */
export function CameraTrouble({ session, onWithout }: { session: LiveSession; onWithout: () => void }) {
  const problem = useStore(session.state, (state) => state.problem);
  const unsaved = useStore(storageTrouble);
  const alone = useStore(session.machine, ({ items }) => (items.length === 1 ? (items[0]?.exercise ?? null) : null));
  if (!problem) return null;
  const { title, todo } = words.problems[problem];
  const w = words.session;
  const kept = isWaitedFor(problem)
    ? unsaved
      ? w.waitingUnsaved
      : w.waiting
    : words.problems[unsaved ?? problem].kept;
  return (
    <section className="session-trouble" role="alert" data-problem={problem}>
      <h2>{title}</h2>
      <p>{todo}</p>
      <p>{kept}</p>
      <div className="row">
        <button className="live-button strong" type="button" onClick={session.goOn}>
          {words.live.again}
        </button>
        <button className="live-button" type="button" onClick={onWithout}>
          {words.guided.goOn}
        </button>
        <button className="live-button" type="button" onClick={session.end}>
          {w.end}
        </button>
        {!session.hasBegun() && alone && (
          <a className="live-button" href={`#/check/${alone}`}>
            {words.live.toVideo}
          </a>
        )}
        <CameraChoice turn={problem} onChosen={session.goOn} />
      </div>
    </section>
  );
}
