import { useStore } from "zustand";
import { exerciseOf, variantOf } from "../../app/catalogue";
import type { LiveSession } from "../../app/live/session";
import { words } from "../../words";
import { Demonstration } from "../kit/body/Demonstration";

/** Between two sets: how long to rest, what comes next, what to fetch and how to lie, and the movement itself. */
export function NextCard({ session }: { session: LiveSession }) {
  const step = useStore(session.machine, (state) => state.step);
  const items = useStore(session.machine, (state) => state.items);
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const counts = useStore(session.state, (state) => state.counts.full);
  if (step.kind !== "announce" && step.kind !== "rest") return null;
  const item = items[step.next.item];
  const exercise = item && exerciseOf(item.exercise);
  if (!item || !exercise) return null;
  const w = words.session;
  const left = step.kind === "rest" ? Math.max(0, Math.ceil(step.restS - step.elapsedS)) : null;
  const name = words.exerciseName[item.exercise];
  return (
    <section className="session-next" aria-label={w.next}>
      <div className="session-next-words">
        <p className="session-kicker">
          {paused ? w.pausedRest : left === null ? w.next : w.rest}
          {left !== null && step.elapsedS < 4 && counts > 0 && <span className="session-did">{` ✓ ${counts}`}</span>}
        </p>
        {left !== null && (
          <p className="session-left" role="timer">
            {left}
          </p>
        )}
        <p className="session-name">{name}</p>
        <p className="session-dose">{w.placed(step.next.set, item.sets, step.next.target)}</p>
        {step.kind === "rest" && step.asks && <p className="session-fetch">{words.pain.spoken.again}</p>}
        <p className="session-fetch">{unbroken(w.fetchOf(item))}</p>
      </div>
      <Demonstration id={exercise.id} variant={variantOf(exercise, item.variant)} name={name} />
    </section>
  );
}

/** "side-on" is one word, also at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll("-", "\u2011");
}
