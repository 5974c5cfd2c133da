/** Written by `npm run exercises` from the folders beside it; do not edit by hand. */
import type { ExerciseId } from "../../core/exercise/exercise";
import type { Programme } from "../../core/exercise/programme";
import { programme as birdDog } from "../bird-dog/programme";
import { programme as bodyweightRow } from "../bodyweight-row/programme";
import { programme as catCow } from "../cat-cow/programme";
import { programme as deadBug } from "../dead-bug/programme";
import { programme as deadlift } from "../deadlift/programme";
import { programme as gluteBridge } from "../glute-bridge/programme";
import { programme as superman } from "../superman/programme";

export const PROGRAMMES: Readonly<Record<ExerciseId, Programme>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
};
