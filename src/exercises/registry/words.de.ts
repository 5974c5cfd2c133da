/** Written by `npm run exercises` from the folders beside it; do not edit by hand. */
import type { ExerciseId } from "../../core/exercise/exercise";
import { words as birdDog } from "../bird-dog/words.de";
import { words as bodyweightRow } from "../bodyweight-row/words.de";
import { words as catCow } from "../cat-cow/words.de";
import { words as deadBug } from "../dead-bug/words.de";
import { words as deadlift } from "../deadlift/words.de";
import { words as gluteBridge } from "../glute-bridge/words.de";
import { words as superman } from "../superman/words.de";
import type { ExerciseWords } from "../words/exercise-words";

export const WORDS_DE: Readonly<Record<ExerciseId, ExerciseWords>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
};
