/** Written by `npm run exercises` from the folders beside it; do not edit by hand. */
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { birdDog } from "../bird-dog/exercise";
import { bodyweightRow } from "../bodyweight-row/exercise";
import { catCow } from "../cat-cow/exercise";
import { deadBug } from "../dead-bug/exercise";
import { deadlift } from "../deadlift/exercise";
import { gluteBridge } from "../glute-bridge/exercise";
import { superman } from "../superman/exercise";

export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
};
