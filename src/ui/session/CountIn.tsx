import { useStore } from "zustand";
import type { LiveSession } from "../../app/live/session";
import { COUNT_IN_S } from "../../core/session/machine";
import { words } from "../../words";

/** Three, two, one: as large as it can be, over everything. */
export function CountIn({ session }: { session: LiveSession }) {
  const left = useStore(session.machine, ({ step }) => Math.max(1, Math.ceil(COUNT_IN_S - step.elapsedS)));
  return (
    <p className="session-count-in">
      <span className="out-of-sight">{words.session.countIn} </span>
      {left}
    </p>
  );
}
