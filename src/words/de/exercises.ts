import { WORDS_DE } from "../../exercises/registry/words.de";
import type { Words } from "../en";

/** What is said of each exercise in a sentence or less: each one's own folder has it. */
export const exercises = Object.fromEntries(
  Object.entries(WORDS_DE).map(([id, { short }]) => [id, short]),
) as unknown as Words["exercises"];
