import { en, type Words } from "./en";

/** The words in use. */
export const words: Words = en;
