/** Movements that are made as something else and rightly count as an exercise, as each exercise's `lab.ts` has them. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";

/** The exercises that a movement rightly counts as; "clip": in films, before the camera too where that is nowhere else. */
export function countsAs(movement: string, mode: "clip" | "live"): readonly ExerciseId[] {
  return EXERCISE_IDS.filter((id) => {
    const also = LABS[id].alsoCounts?.[movement];
    return also !== undefined && (also.only === undefined || also.only === mode);
  });
}

/** Every movement that some exercise names so. */
export const ALSO_COUNTED: readonly string[] = EXERCISE_IDS.flatMap((id) => Object.keys(LABS[id].alsoCounts ?? {}));
