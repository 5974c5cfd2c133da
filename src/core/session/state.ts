/** Where a session stands, and what can happen to it. Types only; plain data. */
import type { Counts } from "../coach/coach.types";
import type { Phase } from "../exercise/exercise";
import type { SessionItem } from "../plan/session";

/** Reps to reach: of each side where `perSide`. */
export interface Target {
  readonly reps: number;
  readonly perSide: boolean;
}

/** One set of the plan. */
export interface Place {
  /** Index into the session's items. */
  readonly item: number;
  /** Counted from 1. */
  readonly set: number;
  /** What is left to do: less than the item's reps where a set is taken up again. */
  readonly target: Target;
}

/** "announce": what comes next, before the first set and where an exercise was left out. */
export type SessionStep =
  /** `part`: index into `WARM_UP`. */
  | { readonly kind: "warm-up"; readonly part: number; readonly next: Place; readonly elapsedS: number }
  | {
      readonly kind: "announce";
      readonly next: Place;
      /** They went down to the mat to end the warm-up. */
      readonly down?: true;
      readonly elapsedS: number;
    }
  | { readonly kind: "set-up" | "count-in" | "set"; readonly at: Place; readonly elapsedS: number; readonly run: Run }
  | {
      readonly kind: "rest";
      readonly after: Place;
      readonly next: Place;
      readonly restS: number;
      /** It hurt some before the set that was just done: how is it now? */
      readonly asks: boolean;
      readonly elapsedS: number;
    }
  | { readonly kind: "over"; readonly how: "done" | "ended" | "left"; readonly elapsedS: number };

/** One going at a set: a new one each time a set is begun, also when it is begun again. */
export interface Run {
  /** Counted from 1 over the whole sitting. */
  readonly n: number;
  readonly counts: Counts;
  /** Seconds since the body left the exercise or the picture; 0 while it is there. */
  readonly awayS: number;
  /** Seconds in the start pose since the set began or the last rep of it ended. */
  readonly restedS: number;
  /** Seconds away from the start pose without coming back to it, or a rep coming of it; 0 in the start pose. */
  readonly outS: number;
}

/** "camera": it went away; "pain": the user is telling of it; "asking": they are asked whether there is any. */
export type PauseCause = "user" | "hidden" | "camera" | "pain" | "asking";

export interface SessionState {
  readonly items: readonly SessionItem[];
  readonly step: SessionStep;
  /** Empty: it goes on. */
  readonly paused: readonly PauseCause[];
  /** Seconds it has been paused; 0 while it goes on. */
  readonly pausedS: number;
  /** The most pain said since the session began, 0–10; 0 also where nothing was said. */
  readonly mostPain: number;
  /** Pain was said that wants a smaller movement: it is asked about again after the next set. */
  readonly askAgain: boolean;
  /** Goings at sets so far. */
  readonly runs: number;
  /** Seconds: the last event, and when somebody was last seen or gave an order. */
  readonly t: number;
  readonly aliveT: number;
}

/** What the coach of a run saw in a frame. */
export interface SetFacts {
  readonly phase: Phase;
  readonly counts: Counts;
  /** Seen upright, in a posture that the exercise does not have. */
  readonly up: boolean;
  /** Anybody in the picture. */
  readonly somebody: boolean;
  /** Something is being said. */
  readonly speaking: boolean;
}

/** `t`: seconds on one clock that never goes back. */
export type SessionEvent = { readonly t: number } & (
  | { readonly kind: "tick"; readonly speaking: boolean }
  | { readonly kind: "somebody" }
  | { readonly kind: "seen"; readonly run: number; readonly facts: SetFacts }
  | { readonly kind: "pause" | "resume"; readonly cause: PauseCause }
  /** Does not wait for the end of a rest, an announcement or the warm-up. */
  | { readonly kind: "go-on" }
  /** Somebody warming up went down to the mat: they begin. */
  | { readonly kind: "went-down" }
  | { readonly kind: "skip"; readonly because: SessionItem["because"] }
  | { readonly kind: "repeat" }
  /** The exercise at hand goes on in another variant. */
  | { readonly kind: "vary"; readonly variant: string }
  /** So much pain was said, 0–10, or an exercise was left for it (null): what a gate keeps closed from there on is done in its open version, or left out. */
  | { readonly kind: "hurts"; readonly score: number | null }
  | { readonly kind: "end"; readonly because: SessionItem["because"] }
);
