import type { ExerciseDictionary } from "../exercise-words";
import { birdDog } from "./bird-dog";
import { bodyweightRow } from "./bodyweight-row";
import { catCow } from "./cat-cow";
import { coach } from "./coach";
import { deadBug } from "./dead-bug";
import { deadlift } from "./deadlift";
import { gluteBridge } from "./glute-bridge";
import { superman } from "./superman";

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
