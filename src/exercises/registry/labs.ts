/** Written by `npm run exercises` from the folders beside it; do not edit by hand. */
import type { ExerciseId } from "../../core/exercise/exercise";
import { lab as birdDog } from "../bird-dog/lab";
import { lab as bodyweightRow } from "../bodyweight-row/lab";
import { lab as catCow } from "../cat-cow/lab";
import { lab as deadBug } from "../dead-bug/lab";
import { lab as deadlift } from "../deadlift/lab";
import { lab as gluteBridge } from "../glute-bridge/lab";
import type { LabFacts } from "../lab-facts";
import { lab as superman } from "../superman/lab";

export const LABS: Readonly<Record<ExerciseId, LabFacts>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
};
