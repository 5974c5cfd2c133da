/** Written by `npm run exercises` from the folders beside it; do not edit by hand. */
import type { ExerciseId } from "../../core/exercise/exercise";
import { words as birdDog } from "../bird-dog/words.en";
import { words as bodyweightRow } from "../bodyweight-row/words.en";
import { words as catCow } from "../cat-cow/words.en";
import { words as deadBug } from "../dead-bug/words.en";
import { words as deadlift } from "../deadlift/words.en";
import { words as gluteBridge } from "../glute-bridge/words.en";
import { words as superman } from "../superman/words.en";
import type { ShortWords } from "../words/exercise-words";

export const WORDS_EN: Readonly<Record<ExerciseId, ShortWords>> = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
};
