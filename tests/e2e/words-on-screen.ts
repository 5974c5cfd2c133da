/** What stands on a screen, seen or read out, and whether it is in the page's language. */
import type { Page } from "@playwright/test";

/** Words without which no English sentence is made, and which no German one has. */
const ENGLISH =
  /\b(the|and|with|your|you|from|each|of|this|that|what|it|to|for|is|are|on|not seen|back|reps?|sets?|hold|when|where)\b/gi;

/** The English words in a German text. */
export function englishIn(text: string): string[] {
  return [...text.matchAll(ENGLISH)].map(([word]) => word);
}

/** All words of a screen, those for screen readers as well, and the elements whose text is cut off. */
export function wordsOn(page: Page): Promise<{ readonly text: string; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    // What names another language is in that language.
    const own = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (each) => !each.closest("noscript, script, [lang='en']"),
    );
    const told = own.flatMap((each) =>
      ["aria-label", "title", "placeholder", "alt", "aria-valuetext"].map((name) => each.getAttribute(name) ?? ""),
    );
    const texts = own.flatMap((each) =>
      [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent),
    );
    const cut = own
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 && ["hidden", "clip"].includes(getComputedStyle(each).overflowX),
      )
      .filter((each) => !each.matches(".out-of-sight, select, canvas, svg, svg *"))
      .map((each) => `${each.className}: ${each.textContent?.trim().slice(0, 60)}`);
    return { text: [document.title, ...told, ...texts].join(" \n"), cut };
  });
}
