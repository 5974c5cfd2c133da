import { birdDog } from "../bird-dog/words.de";
import { bodyweightRow } from "../bodyweight-row/words.de";
import { catCow } from "../cat-cow/words.de";
import { deadBug } from "../dead-bug/words.de";
import { deadlift } from "../deadlift/words.de";
import { gluteBridge } from "../glute-bridge/words.de";
import { superman } from "../superman/words.de";
import { coach } from "./coach.de";
import type { ExerciseDictionary } from "./exercise-words";

/** What the exercises say, in German. */
export const de: ExerciseDictionary = {
  coach,
  exercises: {
    "bird-dog": birdDog,
    "glute-bridge": gluteBridge,
    "bodyweight-row": bodyweightRow,
    "dead-bug": deadBug,
    "cat-cow": catCow,
    superman,
    deadlift,
  },
};
