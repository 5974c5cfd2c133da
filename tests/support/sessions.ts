/** A session driven by hand: the clock is whatever the test says. */
import "../../src/exercises/programmes";
import type { Counts } from "../../src/core/coach/coach.types";
import type { Phase } from "../../src/core/exercise/exercise";
import { articleRoutine, itemsOf, shortened } from "../../src/core/plan/routine";
import { advance, beginSession } from "../../src/core/session/machine";
import { nextPlace } from "../../src/core/session/places";
import type { Saying } from "../../src/core/session/saying";
import { sayingsOf } from "../../src/core/session/sayings";
import type { SessionEvent, SessionState, SetFacts } from "../../src/core/session/state";

export type Happening = SessionEvent extends infer One ? (One extends SessionEvent ? Omit<One, "t"> : never) : never;

export const none: Counts = { full: 0, partial: 0, left: 0, right: 0 };

/** `n` reps, shared between the sides. */
export const counted = (n: number): Counts => ({
  full: n,
  partial: 0,
  left: Math.ceil(n / 2),
  right: Math.floor(n / 2),
});

export function facts(phase: Phase, counts: Counts = none, more: Partial<SetFacts> = {}): SetFacts {
  return { phase, counts, up: false, somebody: true, speaking: false, ...more };
}

/** The routine with two sets of two reps and rests of ten seconds, and everything that is said on the way. */
export function aPlay(begin?: SessionState, warmUp: number | null = null) {
  const items = itemsOf(shortened(articleRoutine(), { sets: 2, reps: 2, restS: 10 }));
  let state = begin ?? beginSession(items, nextPlace(items), 0, warmUp);
  const said: Saying[] = [...sayingsOf(null, state)];
  const happen = (event: Happening, afterS = 0) => {
    const next = advance(state, { ...event, t: state.t + afterS } as SessionEvent);
    said.push(...sayingsOf(state, next));
    state = next;
    return state;
  };
  return {
    get state() {
      return state;
    },
    said,
    happen,
    wait(seconds: number, speaking = false) {
      for (let s = 0; s < seconds * 5; s++) happen({ kind: "tick", speaking }, 0.2);
      return state;
    },
    /** A frame seen by the coach of the set at hand. */
    see(phase: Phase, counts: Counts = none, more: Partial<SetFacts> = {}, afterS = 0.1) {
      const run = "run" in state.step ? state.step.run.n : 0;
      return happen({ kind: "seen", run, facts: facts(phase, counts, more) }, afterS);
    },
    /** Gets into the pose and does the set at hand to its target. */
    doSet() {
      const { step } = state;
      if (step.kind === "warm-up") happen({ kind: "went-down" });
      if ("next" in state.step) happen({ kind: "go-on" });
      this.see("ready");
      this.wait(3.4);
      return this.see("ready", counted(4));
    },
  };
}
