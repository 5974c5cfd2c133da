import type { Baseline, RepSide, StartHint } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import type { Rep } from "../coach.types";
import type { PhaseMachine, RawRep } from "./phases";

/** A rep that has come to its end, and whose it was. */
export interface Ended {
  readonly raw: RawRep;
  readonly side: RepSide;
}

/** Follows the signal of one exercise through its reps, and tells whose rep each was. */
export interface Follower {
  /** `baseline` null: the body is not seen well enough in this frame to read the signal. */
  push(sample: Sample, baseline: Baseline | null): Ended | null;
  /** Drops the rep under way. */
  abort(): void;
  /** Closes a rep that is past its top when the frames end. */
  finish(): Ended | null;
  readonly phase: PhaseMachine["phase"];
  /** Whose rep is under way; null between reps and where nobody can tell yet. */
  readonly side: RepSide | null;
  /** When the rep under way left its start; null between reps. */
  readonly startedAt: number | null;
  readonly progress: number | null;
  /** Words for a movement that ended and was another than the exercise's. @param reps of the exercise so far */
  mistaken(reps: readonly Rep[]): StartHint | null;
  /** Progress by the start pose alone, however low the body has been since; differs only where the signal sinks. */
  readonly fromStart: number | null;
  readonly holdS: number | null;
}
