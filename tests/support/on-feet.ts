import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";

/** Whether it begins on the feet: there people can step and reach the screen, as nobody on the floor can. */
export const isOnFeet = (id: ExerciseId): boolean =>
  EXERCISES[id].start.postures.some((posture) => posture === "standing" || posture === "hanging-back");

export const ON_FEET: readonly ExerciseId[] = EXERCISE_IDS.filter(isOnFeet);
