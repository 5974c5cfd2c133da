import type { Dose, ExerciseId } from "../exercise/exercise";

/**
 * How much of each exercise, at which rest and with which hold: the one source. The plan, the page of an exercise, the
 * time a session takes and what counts as a hold long enough all read it here.
 */
interface Dosed extends Dose {
  /** Seconds to hold at the top; 0: it is not about holding. */
  readonly holdS: number;
  /** What a version has otherwise. */
  readonly versions: Readonly<Record<string, VersionDose>>;
}

interface VersionDose {
  readonly reps?: number;
  readonly perSide?: boolean;
  readonly holdS?: number;
}

/** Rests that the rules give as a range take its longer end: nobody waits for somebody who is out of breath. */
export const DOSES = {
  "bird-dog": {
    ...{ sets: 3, reps: 10, perSide: true, restS: 60, holdS: 3, source: "article; rules §9.1" },
    // Holds are dosed by their time, five to six of eight seconds (rules §9.1).
    versions: { "long-hold": { reps: 6, holdS: 8 } },
  },
  "glute-bridge": {
    ...{ sets: 3, reps: 12, perSide: false, restS: 60, holdS: 2, source: "article; rules §9.1" },
    // Of each leg, so that no leg does them all: judgement, two thirds of both legs' twelve.
    versions: { march: { reps: 8, perSide: true }, "single-leg": { reps: 8, perSide: true } },
  },
  "cat-cow": {
    ...{ sets: 2, reps: 10, perSide: false, restS: 30, holdS: 0, source: "article: 1–2×10; rules §9.1" },
    versions: {},
  },
  superman: {
    ...{ sets: 3, reps: 6, perSide: false, restS: 60, holdS: 5, source: "rules §9.1 [EJ]: 3×5–8 holds of 5–10 s" },
    // Of ten seconds fewer still: judgement.
    versions: { "long-hold": { reps: 4, holdS: 10 } },
  },
  "bodyweight-row": {
    ...{ sets: 3, reps: 8, perSide: false, restS: 90, holdS: 0 },
    source: "article: 3×8–10, begun with 8; rest of rules §9.1, the longer end",
    // As long as in a bird dog: judgement.
    versions: { "prone-w": { holdS: 3 } },
  },
  "dead-bug": {
    ...{ sets: 3, reps: 10, perSide: false, restS: 60, holdS: 0, source: "article: 3×10 alternating; rules §9.1" },
    versions: {},
  },
  deadlift: {
    ...{ sets: 2, reps: 8, perSide: false, restS: 90, holdS: 0, source: "rules §9.1 [EJ]: light, 2–3×8–10" },
    versions: {},
  },
} as const satisfies Readonly<Record<ExerciseId, Dosed>>;

/** What one version of an exercise has. */
export interface DoseOfVersion {
  readonly sets: number;
  /** Of one set; of each side where `perSide`. */
  readonly reps: number;
  readonly perSide: boolean;
  /** Seconds. */
  readonly restS: number;
  readonly holdS: number;
}

export function doseOf(exercise: ExerciseId, variant: string): DoseOfVersion {
  const { versions, sets, reps, perSide, restS, holdS }: Dosed = DOSES[exercise];
  return { sets, reps, perSide, restS, holdS, ...versions[variant] };
}

/** What a version has of its own, where it has something of its own. */
export function ownDose(exercise: ExerciseId, variant: string): VersionDose {
  const { versions }: Dosed = DOSES[exercise];
  return versions[variant] ?? {};
}
