/** Written by `npm run exercises` from the exercises' folders; do not edit by hand. */
import type { ExerciseId } from "../../core/exercise/exercise";
import { birdDog } from "./bird-dog";
import { bodyweightRow } from "./bodyweight-row";
import { catCow } from "./cat-cow";
import { deadBug } from "./dead-bug";
import { deadlift } from "./deadlift";
import { gluteBridge } from "./glute-bridge";
import { superman } from "./superman";

export const CHOREOGRAPHIES = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
} as const satisfies Readonly<Record<ExerciseId, unknown>>;
