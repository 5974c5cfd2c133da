import { useStore } from "zustand";
import { storageTrouble } from "../../app/history";
import type { LiveSession } from "../../app/session";
import { words } from "../words";

/** The camera or what looks at its picture is gone: large enough to be read from the mat, with a button for who is near. */
export function CameraTrouble({ session }: { session: LiveSession }) {
  const problem = useStore(session.state, (state) => state.problem);
  const unsaved = useStore(storageTrouble) !== null;
  if (!problem) return null;
  const { title, todo } = words.problems[problem];
  return (
    <section className="session-trouble" role="alert" data-problem={problem}>
      <h2>{title}</h2>
      <p>{todo}</p>
      <p>{unsaved ? words.session.waitingUnsaved : words.session.waiting}</p>
      <div className="row">
        <button className="live-button strong" type="button" onClick={session.goOn}>
          {words.live.again}
        </button>
        <button className="live-button" type="button" onClick={session.end}>
          {words.session.end}
        </button>
      </div>
    </section>
  );
}
