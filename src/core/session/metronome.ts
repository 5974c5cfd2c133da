/** A set led by its tempo, where nobody watches: what the body should be doing now, and what has been counted for it. */
import type { Counts } from "../coach/coach.types";
import type { Phase, RepSide } from "../exercise/exercise";
import type { Target } from "./state";

/** Seconds of the parts of a rep, and of the breath after it. */
export interface Tempo {
  readonly outS: number;
  readonly holdS: number;
  readonly backS: number;
  readonly restS: number;
}

export interface Led {
  readonly tempo: Tempo;
  readonly target: Target;
  /** The sides take turns; otherwise, where each has its own reps, first all of the left. */
  readonly alternating: boolean;
}

export interface Beat {
  readonly phase: Extract<Phase, "out" | "top" | "back" | "ready">;
  /** Share 0…1 of that phase that is behind. */
  readonly share: number;
  readonly side: RepSide;
  /** Whole reps that should be done by now. */
  readonly counts: Counts;
}

/** @param t seconds since the set began; all of it from the target on */
export function beatAt(t: number, { tempo, target, alternating }: Led): Beat {
  const { outS, holdS, backS, restS } = tempo;
  const all = target.reps * (target.perSide ? 2 : 1);
  const whole = outS + holdS + backS + restS;
  const rep = Math.floor(t / whole);
  const full = Math.min(all, rep + (t - rep * whole >= whole - restS ? 1 : 0));
  const parts = [
    ["out", outS],
    ["top", holdS],
    ["back", backS],
    ["ready", restS],
  ] as const;
  let into = full >= all ? whole : t - rep * whole;
  let now: Pick<Beat, "phase" | "share"> = { phase: "ready", share: 1 };
  for (const [phase, seconds] of parts) {
    if (into < seconds) {
      now = { phase, share: into / seconds };
      break;
    }
    into -= seconds;
  }
  return { ...now, side: sideOf(Math.min(rep, all - 1)), counts: countsOf(full) };

  function sideOf(n: number): RepSide {
    if (alternating) return n % 2 === 0 ? "left" : "right";
    return target.perSide ? (n < target.reps ? "left" : "right") : "both";
  }

  function countsOf(done: number): Counts {
    const left = alternating ? Math.ceil(done / 2) : target.perSide ? Math.min(done, target.reps) : 0;
    return { full: done, partial: 0, left, right: alternating || target.perSide ? done - left : 0 };
  }
}
