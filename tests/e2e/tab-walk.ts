/** From the top of a screen to its end with the Tab key, as somebody without a mouse goes. */
import type { Page } from "@playwright/test";

/** More stops than any screen has: beyond them the focus is caught in a circle. */
const MOST_STOPS = 150;

interface Stop {
  readonly name: string;
  /** An outline around it, or around the label it is in. */
  readonly shown: boolean;
  readonly inWindow: boolean;
}

/** What is not as it should be on the way; empty when every stop can be seen and the end is reached. */
export async function faultsOnTabWalk(page: Page): Promise<{ readonly stops: number; readonly faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopHere);
    if (!stop) return { stops, faults };
    if (!stop.shown) faults.push(`${stop.name}: the focus cannot be seen`);
    if (!stop.inWindow) faults.push(`${stop.name}: has the focus outside the window`);
  }
  return { stops: MOST_STOPS, faults: [...faults, "Tab never gets out again"] };
}

/** Runs in the page. null: the focus has left the document. */
function stopHere(): Stop | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const outlined = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  };
  const label = at.closest("label");
  const { top, bottom, left, right } = at.getBoundingClientRect();
  return {
    name: `${at.tagName.toLowerCase()} “${(at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent)?.trim().slice(0, 40)}”`,
    shown: outlined(at) || outlined(label),
    inWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}
