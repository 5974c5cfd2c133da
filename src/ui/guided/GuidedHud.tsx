import { useStore } from "zustand";
import type { GuidedSession } from "../../app/guided/guided";
import type { SessionItem } from "../../core/plan/session";
import { words } from "../../words";

/** The count that is led, and what to do now in one word: large enough for the mat. */
export function GuidedHud({ session, item }: { session: GuidedSession; item: SessionItem }) {
  const { counts, side, target, phase } = useStore(session.state);
  const step = useStore(session.machine, (state) => state.step.kind);
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const w = words.guided;
  const now =
    phase === "out" || phase === "top" || phase === "back" || phase === "ready" ? w.now[phase] : w.getIntoOf(item);
  const line = paused ? words.live.paused : step === "set" ? now : step === "count-in" ? "" : w.getIntoOf(item);
  const sided = target?.perSide === true;
  return (
    <>
      {sided ? (
        (["left", "right"] as const).map((one) => (
          <p key={one} className="live-count" data-place={one} data-active={side === one || undefined}>
            <span className="live-label">{words.live[one]}</span>
            <span className="live-number">{counts[one]}</span>
            <span className="live-label">{words.live.of(target.reps)}</span>
          </p>
        ))
      ) : (
        <p className="live-count" data-place="left">
          <span className="live-number">{counts.full}</span>
          {target && <span className="live-label">{words.live.of(target.reps)}</span>}
        </p>
      )}
      <p className="live-line" data-kind={paused ? "paused" : "ready"} data-long={line.length > 34 || undefined}>
        {line}
      </p>
    </>
  );
}
