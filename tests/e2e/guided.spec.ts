/** A session without a camera: reachable from every camera problem, led by time, and kept as what nobody watched. */
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { sidewaysPixels } from "./looks";
import { stored } from "./stored";
import { withUnhurriedVoice } from "./unhurried-voice";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const TWO_SETS = "/#/session/one:glute-bridge:standard?sets=2&reps=2&rest=5";

async function prepared(page: Page): Promise<void> {
  await withUnhurriedVoice(page);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      document.documentElement.dataset.asked = "yes";
      throw new DOMException("refused", "NotAllowedError");
    };
  });
  await page.clock.install();
}

const stage = (page: Page) => page.locator("main.guided");

async function ledTo(page: Page, step: string): Promise<void> {
  for (
    let n = 0;
    n < 200 &&
    (await stage(page)
      .getAttribute("data-step")
      .catch(() => null)) !== step;
    n++
  ) {
    await page.clock.runFor(500);
  }
  await expect(stage(page)).toHaveAttribute("data-step", step);
}

test("from home, it leads through its sets, and its record says that nobody watched", async ({ page }) => {
  test.setTimeout(180_000);
  await prepared(page);
  await page.goto("/");
  await page.getByRole("link", { name: /Without the camera/ }).click();
  await expect(page.getByRole("button", { name: "Start without the camera" })).toBeVisible();
  await expect(page.getByText("how you moved is not seen")).toBeVisible();

  await page.goto("about:blank");
  await page.goto(`${TWO_SETS}&camera=no`);
  await page.getByRole("button", { name: "Start without the camera" }).click();
  await ledTo(page, "set");
  await expect(page.locator(".guided-label")).toHaveText("Nobody is watching: follow the drawn body");
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await sidewaysPixels(page)).toBe(0);
  }
  for (let n = 0; n < 400 && (await page.locator(".session-review").count()) === 0; n++) await page.clock.runFor(500);

  await expect(page.getByText("What you did counts; how you moved was not seen.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Glute bridge/ })).toContainText("2 sets, not watched");
  await expect(page.getByText("No set was kept in this session.")).toHaveCount(0);
  const { session, sets } = await stored(page);
  expect(session).toMatchObject({ watched: false, items: [{ state: "done", setsDone: 2 }] });
  expect(sets).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.asked ?? "no")).toBe("no");

  await page.goto("/#/");
  await expect(page.locator(".last-sessions")).toContainText("without the camera");
  await expect(page.getByRole("heading", { name: "Done for today" })).toBeVisible();
});

test("where the camera is refused a session goes on without it", async ({ page }) => {
  test.setTimeout(120_000);
  await prepared(page);
  await page.goto(TWO_SETS);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Go on without the camera" }).click();
  await ledTo(page, "set-up");
  await expect(page.locator(".session-trouble")).toHaveCount(0);
});
