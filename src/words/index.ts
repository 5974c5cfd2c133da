import type { Language } from "../app/person/language";
import { en, type Words } from "./en";

/**
 * The words in use, chosen once before the first screen is drawn. Read them inside functions: a value kept at the top of
 * a module is English for ever.
 */
export let words: Words = en;

/** Fetches a language's words. Only English is part of the first download. */
export async function loadWords(language: Language): Promise<void> {
  words = language === "de" ? (await import("./de")).de : en;
}
