import { WORDS_DE } from "../registry/words.de";
import { coach } from "./coach.de";
import type { ExerciseDictionary } from "./exercise-words";

/** What the exercises say, in German. */
export const de: ExerciseDictionary = { coach, exercises: WORDS_DE };
