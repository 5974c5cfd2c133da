import type { Exercise, ExerciseId } from "../core/exercise/exercise";
import { birdDog } from "./bird-dog/exercise";
import { bodyweightRow } from "./bodyweight-row/exercise";
import { catCow } from "./cat-cow/exercise";
import { deadBug } from "./dead-bug/exercise";
import { deadlift } from "./deadlift/exercise";
import { gluteBridge } from "./glute-bridge/exercise";
import { superman } from "./superman/exercise";

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
