/** What can be done to a set while it goes on, and what it looks like then. Many times faster than real time. */
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { heard, openLive, patience, waitForReps, withVoices } from "./live-set";
import { makeBridgesSwift } from "./swift";

test("a set cut off in the middle is still there, and says so", async ({ visit }) => {
  const { context, page } = await visit();
  await makeBridgesSwift(context);
  await openLive(page);
  await waitForReps(page, 1);
  await page.reload();
  await page.goto("/#/sets");
  await expect(page.getByText("cut short")).toBeVisible();
  await page.locator(".set-list a").first().click();
  await expect(page.getByText("This set was cut short.", { exact: false })).toBeVisible();
  await expect(page.locator(".rep[data-kind=full]").first()).toBeVisible();
});

test("pauses on Space and when the tab is hidden, and mutes on M and N", async ({ visit }) => {
  // Still: a notice that is half faded in has no contrast of its own.
  const { context, page } = await visit({ context: { reducedMotion: "reduce" } });
  await makeBridgesSwift(context);
  await withVoices(page);
  await openLive(page);
  await expect.poll(() => heard(page, "tone"), patience).toContain("ready");

  await page.keyboard.press("Space");
  await expect(page.locator(".live-line")).toHaveText("Paused");
  await page.keyboard.press("Space");
  await expect(page.locator(".live-line")).not.toHaveText("Paused");

  const hide = (state: "hidden" | "visible") =>
    page.evaluate((value) => {
      Object.defineProperty(document, "visibilityState", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await hide("hidden");
  await expect(page.locator(".live-line")).toHaveText("Paused");
  await hide("visible");
  await expect(page.locator("[data-problem=tab-hidden]")).toBeVisible();
  await expect(page.locator(".live-line")).not.toHaveText("Paused");

  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "Voice off" })).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "Tones off" })).toHaveAttribute("aria-pressed", "false");
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("nothing that matters is too small to read from three metres", async ({ visit }) => {
  const { context, page } = await visit();
  await makeBridgesSwift(context);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  // It is gone with the first rep.
  await page.evaluate(() => window.swift.goUntil(".live-line", "Ready when you are"));
  await expect(page.locator(".live-line")).toHaveText("Ready when you are", patience);
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size(".live-number")).toBeGreaterThanOrEqual(200);
  expect(await size(".live-line")).toBeGreaterThanOrEqual(80);
  expect(await size(".live-label")).toBeGreaterThanOrEqual(60);
});
