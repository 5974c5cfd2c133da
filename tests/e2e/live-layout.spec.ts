/** Nothing that is to be read lies under what is to be pressed. */
import type { Page } from "@playwright/test";
import { LONG } from "../support/long";
import { expect, test } from "./fixtures";
import { openLive, patience } from "./live-set";
import { makeBridgesSwift } from "./swift";

/**
 * The longer language on the smaller window and the shorter one on the larger; the words themselves, all of them in both,
 * are looked at in `words-beside-body.spec.ts`. `PLUMBLINE_LONG=1`: each with each.
 */
const LOOKED_AT = [
  [390, 844, "de"],
  [1366, 768, "en"],
  ...(LONG
    ? ([
        [390, 844, "en"],
        [1366, 768, "de"],
      ] as const)
    : []),
] as const;

/** How far the line of words reaches under the controls, CSS pixels; the page's time stands still from here on. */
async function covered(page: Page): Promise<number> {
  // The controls go again four seconds after the last movement: in a page that goes on swiftly that is a third of a
  // second, over before a busy machine has looked for the first time.
  await page.evaluate(() => window.swift.stop());
  let by = Number.NaN;
  await expect(async () => {
    await page.mouse.move(180, 180);
    await page.mouse.move(200, 200);
    by = await page.evaluate(() => {
      const line = document.querySelector(".live-line");
      const bar = document.querySelector(".live-controls[data-near=true]");
      if (!line?.textContent || !bar) return Number.NaN;
      const words = document.createRange();
      words.selectNodeContents(line);
      return words.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    });
    expect(by).not.toBeNaN();
  }).toPass(patience);
  return by;
}

for (const [width, height, language] of LOOKED_AT) {
  test(`words stand above the controls, ${width}×${height}, ${language}`, async ({ visit }) => {
    const { context, page } = await visit({
      context: { viewport: { width, height }, reducedMotion: "reduce" },
    });
    await context.addInitScript(
      (l) => localStorage.setItem("plumbline.settings", JSON.stringify({ language: l })),
      language,
    );
    await makeBridgesSwift(context);
    await openLive(page);
    // A line may be gone again before a busy machine looks: then the next one will do.
    await expect(async () => {
      await page.evaluate(() => window.swift.goUntil(".live-line", " "));
      await expect(page.locator(".live-line")).not.toBeEmpty({ timeout: 1000 });
    }).toPass(patience);
    expect(await covered(page)).toBeLessThanOrEqual(1);

    // A camera that takes its time: what is said while everything gets ready.
    const slow = await context.newPage();
    await slow.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => new Promise(() => {});
    });
    await slow.goto("/#/session/one:glute-bridge:standard");
    await slow.getByRole("button", { name: "Start", exact: true }).click();
    await slow.locator("main.session").waitFor();
    await expect(slow.locator(".live-line[data-kind=loading]")).toBeVisible(patience);
    expect(await covered(slow)).toBeLessThanOrEqual(1);
  });
}
