/** An exercise's own page: the drawn body doing it well, beside a mistake, and with the laptop in its place. */
import type { Locator } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

/** Drawn in software, on a machine that others use too. */
const patience = { timeout: 30_000 };

const picture = async (stage: Locator) => (await stage.screenshot()).toString("base64");

test("a mistake is shown beside doing it well, still until the movement is asked for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/#/exercise/glute-bridge");
  const stages = page.locator(".showing .demonstration");
  const ready = page.locator(".showing .demonstration[data-state=ready]");
  await expect(ready).toHaveCount(1, patience);

  await page.getByRole("radio", { name: "Hips too low" }).check();
  await expect(ready).toHaveCount(2, patience);
  await expect(page.getByRole("img", { name: /Glute bridge: Hips too low/ })).toBeVisible();
  await expect(page.locator(".showing-said")).toContainText("A little higher, if comfortable.");
  const [good, wrong] = [await picture(stages.first()), await picture(stages.last())];
  expect(wrong).not.toBe(good);
  expect(await picture(stages.last())).toBe(wrong);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Start position" }).click();
  expect(await picture(stages.first())).not.toBe(good);
  await page.getByRole("button", { name: "End position" }).click();
  expect(await picture(stages.first())).toBe(good);
  await page.getByRole("button", { name: "Show the movement" }).click();
  await expect.poll(() => picture(stages.last()), patience).not.toBe(wrong);

  await page.getByRole("button", { name: "Hold it still" }).click();
  await page.getByRole("radio", { name: "With the laptop in its place" }).check();
  await expect(stages).toHaveCount(1);
  await expect(ready).toHaveCount(1, patience);
  expect(await picture(stages)).not.toBe(good);
});
