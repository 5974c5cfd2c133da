/** What the phase machine takes and gives. Types only. */

import type { Phase } from "../../exercise/exercise";
import type { RepKind } from "../coach.types";

/** A rep as the signal alone shows it, before anybody judges it. Times in seconds on the source's clock. */
export interface RawRep {
  readonly kind: RepKind;
  readonly start: number;
  /** First and last moment at the top (of a partial rep: its peak). */
  readonly topIn: number;
  readonly topOut: number;
  readonly end: number;
  readonly peak: number;
  /** False when the frames began with the rep already under way. */
  readonly startSeen: boolean;
  /** End of the rep before it; null for the first one, and when something was dropped in between. */
  readonly previousEnd: number | null;
  /** False when the next rep began, or the frames ended, before the start pose was reached again. */
  readonly returned: boolean;
  /** The way back that it lacks is the one that the frames began with: from top to top it was whole. */
  readonly joins: boolean;
  /** [seconds, progress] */
  readonly curve: readonly (readonly [number, number])[];
}

export interface PhaseMachine {
  /** p: progress, or null when it cannot be read; t in seconds, increasing. Gives the rep that ended, if one did. */
  push(t: number, p: number | null): RawRep | null;
  /** Drops the rep under way: the person got up, the camera moved, the picture was cut. */
  abort(): void;
  /** Closes a rep whose way out was seen when the frames end past its top: whole, or cut where little of the way back was seen. */
  finish(): RawRep | null;
  readonly phase: Phase & ("ready" | "out" | "top" | "back");
  /** Start of the rep under way. */
  readonly startedAt: number | null;
  /** Seconds at the top so far. */
  readonly holdS: number | null;
  readonly progress: number | null;
}
