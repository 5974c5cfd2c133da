import type { Exercise, ExerciseId } from "../core/exercise";
import { birdDog } from "./bird-dog";
import { bodyweightRow } from "./bodyweight-row";
import { catCow } from "./cat-cow";
import { deadBug } from "./dead-bug";
import { deadlift } from "./deadlift";
import { gluteBridge } from "./glute-bridge";
import { superman } from "./superman";

/** Every exercise, in the order of the routine; the two extras come last. */
export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  "cat-cow": catCow,
  superman,
  deadlift,
};
