/** Somebody exercises in a page that runs many times faster than real time, and something is done to it. */
import type { Page } from "@playwright/test";
import type { ProblemId } from "../../../src/app/problems/problems";
import { expect, type VisitOptions } from "../fixtures";
import { heard, openLive, waitForReps } from "../live-set";
import { fullReps, stored } from "../stored";
import { makeBridgesSwift } from "../swift";
import { panel } from "../told";
import type { Given } from "./provoke";

/** A set of glute bridges under way, `reps` of them done. `before`: what is done to the page before the app is there. */
export async function bridging(
  { visit }: Given,
  reps: number,
  { before, ...options }: VisitOptions & { readonly before?: (page: Page) => Promise<unknown> } = {},
): Promise<Page> {
  const small = { reducedMotion: "reduce", viewport: { width: 640, height: 400 } } as const;
  const { context, page } = await visit({ context: small, ...options });
  await makeBridgesSwift(context);
  await before?.(page);
  await openLive(page);
  if (reps > 0) await waitForReps(page, reps);
  return page;
}

/** Reps whose tone was to be heard. */
export async function repsHeard(page: Page): Promise<number> {
  return (await heard(page, "tone")).filter((tone) => tone === "rep").length;
}

/** Ends the set by a key and waits for its review. */
export async function endSet(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/sessions\//, { timeout: 20_000 });
  await expect(page.locator(".review")).toBeVisible({ timeout: 20_000 });
}

/** Full reps that another page of this browser reads past the app. */
export async function repsOnDisk(page: Page, origin: string): Promise<number> {
  const other = await page.context().newPage();
  try {
    await other.goto(`${origin}/icon.svg`);
    // Opening what is not there would make it.
    const isThere = () =>
      other.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === "plumbline"));
    if (!(await isThere())) return 0;
    return fullReps((await stored(other)).sets);
  } finally {
    await other.close();
  }
}

/** Which of the problems that would be words for it the screen shows; null: none of them. */
export async function toldOf(page: Page, ...among: readonly ProblemId[]): Promise<ProblemId | null> {
  for (const id of among) if (await panel(page, id).first().isVisible()) return id;
  return null;
}
