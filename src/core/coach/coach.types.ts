/** What the coach says of each frame and of each rep. Types only. */

import type { BodySide, Joint, Point, PoseFrame } from "../body/pose";
import type { Posture, ViewClass } from "../body/scene";
import type { ExerciseId, Phase, Priority, RepSide } from "../exercise/exercise";
/** How much is said: "quiet" one correction, "talkative" as much as anybody can still follow. */
export type Talk = "quiet" | "normal" | "talkative";

/** "nowhere": no side shows it well enough, so it is never judged. */
export type NotAssessedReason = "nowhere" | "view" | "visibility" | "contour" | "build" | "baseline" | "phase";

export interface NotAssessed {
  readonly id: string;
  readonly reason: NotAssessedReason;
}

export interface RepFault {
  readonly id: string;
  /** 0…1; 1 is severe. */
  readonly severity: number;
  /** Seconds on the source's clock, the worst moment. */
  readonly at: number;
  readonly value: number;
}

/** Why a part of a score is what it is; the numbers and names of a sentence stand in the rep and in its exercise. */
export const SCORE_REASONS = [
  "full-range",
  "short-range",
  "no-fault",
  "faults",
  "held-short",
  "held",
  "hurried",
  "steady-pace",
  "quick",
  "calm",
  "steady",
  "wobble",
  "alike",
  "unlike",
  "flowing",
  "halting",
] as const;
export type ScoreReason = (typeof SCORE_REASONS)[number];

/** Why a score could not be higher: a key fault that was clear, two clear faults, a rep that stopped short, much unseen. */
export const SCORE_CAPS = ["key-fault", "two-clear", "partial", "unseen"] as const;
export type ScoreCap = (typeof SCORE_CAPS)[number];

export interface ScorePart {
  readonly id: "range" | "form" | "tempo" | "stability" | "even" | "smooth";
  readonly weight: number;
  /** 0…1 */
  readonly value: number;
  /** Where the points went. */
  readonly because: ScoreReason;
}

/**
 * "full": counted; "partial": turned back before the top; "cut": too little was seen of one of its ways, or of its top,
 * to say which: it is neither counted nor judged.
 */
export type RepKind = "full" | "partial" | "cut";

export interface Rep {
  readonly n: number;
  readonly side: RepSide;
  readonly kind: RepKind;
  readonly start: number;
  /** Time of the top (the middle of the hold). */
  readonly top: number;
  readonly end: number;
  /** Seconds at the top. */
  readonly hold: number;
  /** Seconds of the ways out and back; null where they were not seen. */
  readonly outS: number | null;
  readonly backS: number | null;
  /** Greatest progress reached. */
  readonly peak: number;
  /** 0…100 in steps of 5, or null: too little was visible to say. */
  readonly score: number | null;
  readonly parts: readonly ScorePart[];
  readonly caps: readonly ScoreCap[];
  readonly faults: readonly RepFault[];
  readonly notAssessed: readonly NotAssessed[];
  /** Checks that were made and found this rep well within the good band. Absent in sets kept before there was such a list. */
  readonly clear?: readonly string[] | undefined;
  readonly view: ViewClass | null;
  /** Progress over time for the rep's chart: [seconds, progress]. */
  readonly curve: readonly (readonly [number, number])[];
}

export interface Cue {
  readonly t: number;
  /** Fault id, or "praise:<fault id>", "partial", "hold", "start-hint id". */
  readonly id: string;
  readonly text: string;
  readonly kind: "fault" | "praise" | "setup" | "hold" | "count";
  readonly priority: Priority;
}

export interface ActiveFault {
  readonly id: string;
  readonly severity: number;
  readonly joints: readonly Joint[];
}

/** A line to draw strong, in the `image` frame, with how far from good it is: 0 good … 1 severe, null not judged. */
export interface StrongLine {
  readonly points: readonly Point[];
  readonly severity: number | null;
}

export interface Seen {
  /** "none": nobody; "partly": some needed joints are out of the picture or hidden; "whole": all that is needed. */
  readonly how: "none" | "partly" | "whole";
  /** Which part is missing, in words for the user ("feet"), or null. */
  readonly missing: string | null;
}

export interface Counts {
  readonly full: number;
  readonly partial: number;
  readonly left: number;
  readonly right: number;
}

export interface CoachStep {
  readonly t: number;
  readonly phase: Phase;
  readonly seen: Seen;
  readonly view: ViewClass | null;
  readonly near: BodySide | null;
  readonly posture: Posture;
  /** 0 start … 1 top (may exceed), null when it cannot be read. */
  readonly progress: number | null;
  /** Whose rep is going on. */
  readonly side: RepSide | null;
  readonly counts: Counts;
  /** Seconds at the top so far, and the aim; null outside the top. */
  readonly hold: { readonly seconds: number; readonly target: number } | null;
  readonly faults: readonly ActiveFault[];
  readonly notAssessed: readonly NotAssessed[];
  readonly lines: readonly StrongLine[];
  /** The traced back, when there is one: points and change from the user's neutral in degrees of flexion (+ = rounded). */
  readonly back: { readonly points: readonly Point[]; readonly changeDeg: number | null } | null;
  /** What to correct before counting can begin; null once the set has begun, and for somebody who moves well already. */
  readonly hint: { readonly id: string; readonly text: string } | null;
  /** The set has not begun, but a movement out of the start pose is under way: two alike begin it. */
  readonly beginning: boolean;
  /** Said on this frame, at most one. */
  readonly cue: Cue | null;
  /** The rep that ended on this frame; of the two that begin a set, the second. `counts` tells of both. */
  readonly finished: Rep | null;
}

/** createCoach(exercise, options) in `coach.ts`. Same frames in, same steps out. */
export interface Coach {
  /** Frames in the order of their time; a frame not later than the last one throws RangeError. */
  push(frame: PoseFrame): CoachStep;
  /** All reps so far, full and partial, in order of their end. */
  readonly reps: readonly Rep[];
  /** All cues so far. */
  readonly cues: readonly Cue[];
  /** Seconds of the frame from which a rep could count; in a clip the first one. null: the set has not begun. */
  readonly began: number | null;
  /** Ends the set: closes a rep that a clip cuts off after its top (mode "clip"), and sums up. */
  finish(): SetSummary;
}

export interface SetSummary {
  readonly exercise: ExerciseId;
  readonly revision: number;
  readonly variant: string;
  readonly seconds: number;
  readonly frames: number;
  /** Share 0…1 of the frames with the needed joints seen. */
  readonly seen: number;
  readonly view: ViewClass | null;
  readonly reps: readonly Rep[];
  readonly cues: readonly Cue[];
  readonly counts: Counts;
  /** Median score of the full reps, or null. */
  readonly score: number | null;
  /** Checks that could not be made in most reps, with the commonest reason. */
  readonly notAssessed: readonly NotAssessed[];
}

export interface CoachOptions {
  readonly variant?: string;
  /**
   * "live": nothing counts until the set has begun, with the start pose held still or with two movements alike (a
   * person walks in and lies down first).
   * "clip": a video that may begin anywhere in the movement; the start pose may be read from the movement itself.
   */
  readonly mode?: "live" | "clip";
  /** How much is said: "normal" where nothing is. */
  readonly talk?: Talk;
}
