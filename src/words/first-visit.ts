import type { Language } from "../app/person/language";
import type { FirstVisitWords } from "./en/welcome";

/** The words of the first visit, fetched with the screens that show them: most visits are not the first. */
export let firstVisit: FirstVisitWords;

/** To be waited for before such a screen is drawn. Rejects where they cannot be fetched. */
export async function loadFirstVisit(language: Language): Promise<void> {
  firstVisit = language === "de" ? (await import("./de/welcome")).welcome : (await import("./en/welcome")).welcome;
}
