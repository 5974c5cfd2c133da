import { settings } from "./settings";

/** The languages there are words in, by the code that pages and voices use. English first: it is what the others fall back to. */
const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each writes dates and numbers. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** The language the user chose, or the first of the browser's that there are words in. */
export function chosenLanguage(preferred: readonly string[]): Language {
  const { language } = settings.getState();
  return language === "auto" ? firstSpoken(preferred) : language;
}

/**
 * @param preferred language tags, the most wanted first: "de-AT", "en"
 * @returns the first there are words in; English where there is none
 */
export function firstSpoken(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => language === tag.toLowerCase().split("-")[0]);
    if (found) return found;
  }
  return LANGUAGES[0];
}

let speaking: Language = LANGUAGES[0];

/** Settles the language of this page, before anything is drawn or said. */
export function speak(language: Language): void {
  speaking = language;
}

/** The language of this page. */
export const language = (): Language => speaking;

/** The locale that dates and numbers of this page are written in. */
export const locale = (): string => LOCALES[speaking];

/** A name of its own as it stands inside a sentence: "Hips too low" becomes "hips too low". German keeps its capitals. */
export const withinSentence = (name: string): string =>
  speaking === "en" ? `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}` : name;
