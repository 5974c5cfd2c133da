import "./programmes";
import type { Exercise, ExerciseId } from "../core/exercise/exercise";
import { programmes } from "../core/exercise/programme";
import { exercises } from "./registry/exercises";
import { coach } from "./words/coach.en";

/** Every exercise with its English words, in the order of the routine; the extras come last. */
export const EXERCISES = Object.fromEntries(
  programmes().map(([id]) => [id, { ...exercises[id], says: coach }]),
) as Readonly<Record<ExerciseId, Exercise>>;
