/**
 * A set in a few hundred bytes: what home, trends and reports need of it, without curves, cues and words. Two years of
 * these are read in a moment; the whole set is opened only when it is looked at.
 */

import type { ViewClass } from "../body/scene";
import type { Counts, NotAssessed, Rep } from "../coach/coach.types";
import type { ExerciseId, RepSide } from "../exercise/exercise";

export interface DigestRep {
  readonly side: RepSide;
  readonly full: boolean;
  /** Greatest progress: 1 is the aim. */
  readonly peak: number;
  /** Seconds at the top, and of the ways out and back; null where they were not seen. */
  readonly hold: number;
  readonly outS: number | null;
  readonly backS: number | null;
  /** 0…100, or null: too little was visible to say. */
  readonly score: number | null;
  readonly faults: readonly { readonly id: string; readonly severity: number }[];
  /** Checks that could not be made in this rep. */
  readonly unseen: readonly string[];
}

export interface SetDigest {
  readonly id: string;
  readonly sessionId: string;
  /** Milliseconds since 1970; `endedAt` null: cut short. */
  readonly startedAt: number;
  /** See `sequence.ts`. */
  readonly order?: number | undefined;
  readonly offsetMin?: number | undefined;
  readonly endedAt: number | null;
  readonly source: "camera" | "video" | "recording";
  readonly exercise: ExerciseId;
  readonly revision: number;
  readonly variant: string;
  readonly target: { readonly reps: number; readonly perSide: boolean };
  readonly model: string;
  readonly seconds: number;
  /** Share 0…1 of the frames with the needed joints seen. */
  readonly seen: number;
  readonly view: ViewClass | null;
  readonly counts: Counts;
  readonly score: number | null;
  readonly notAssessed: readonly NotAssessed[];
  readonly reps: readonly DigestRep[];
}

/** What of a stored set a digest is made of. */
interface Digestible extends Omit<SetDigest, "source" | "exercise" | "revision" | "reps"> {
  readonly source: { readonly kind: SetDigest["source"] };
  readonly exercise: { readonly id: ExerciseId; readonly revision: number };
  readonly reps: readonly Rep[];
}

/** The set in short. The same set gives the same digest. */
export function digestOf(set: Digestible): SetDigest {
  const { id, sessionId, startedAt, endedAt, variant, target, model, seconds, seen, view } = set;
  return {
    ...{ id, sessionId, startedAt, endedAt, variant, target, model, seconds, seen, view },
    ...(set.order !== undefined && { order: set.order }),
    ...(set.offsetMin !== undefined && { offsetMin: set.offsetMin }),
    source: set.source.kind,
    exercise: set.exercise.id,
    revision: set.exercise.revision,
    counts: set.counts,
    score: set.score,
    notAssessed: set.notAssessed,
    // Of a rep that was seen only in part nothing is known that a trend could be made of.
    reps: set.reps
      .filter(({ kind }) => kind !== "cut")
      .map((rep) => ({
        side: rep.side,
        full: rep.kind === "full",
        peak: rep.peak,
        hold: rep.hold,
        outS: rep.outS,
        backS: rep.backS,
        score: rep.score,
        faults: rep.faults.map(({ id: fault, severity }) => ({ id: fault, severity })),
        unseen: rep.notAssessed.map(({ id: check }) => check),
      })),
  };
}
