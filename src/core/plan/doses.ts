import type { ExerciseId } from "../exercise/exercise";
import { programmeOf, type VersionDose } from "../exercise/programme";

/**
 * How much of each exercise, at which rest and with which hold: the one source. The plan, the page of an exercise, the
 * time a session takes and what counts as a hold long enough all read it, in the exercise's own programme.
 */

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
  const { versions, sets, reps, perSide, restS, holdS } = programmeOf(exercise).dose;
  return { sets, reps, perSide, restS, holdS, ...versions[variant] };
}

/** What a version has of its own, where it has something of its own. */
export function ownDose(exercise: ExerciseId, variant: string): VersionDose {
  return programmeOf(exercise).dose.versions[variant] ?? {};
}
