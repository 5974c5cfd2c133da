/** Check a video: a good one, and those that are none. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { choreography } from "../../src/mannequin/choreography";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

const patience = { timeout: 150_000 };

/** A film that is kept with the project. */
const film = (folder: string, name: string, mimeType: string) => ({
  name,
  mimeType,
  buffer: readFileSync(join(projectFolder, "tests", folder, "media", name)),
});
/** What the drawn body does in `two-bridges.webm`. */
const BRIDGES = choreography("glute-bridge", {
  reps: 2,
  stillS: 1.4,
  tempo: { outS: 1.2, holdS: 1, backS: 1.2, restS: 0.8 },
});

test("a file that is no video is told in one sentence", async ({ page }) => {
  await page.goto("/#/check/glute-bridge");
  const garbage = {
    name: "holiday.mp4",
    mimeType: "video/mp4",
    buffer: Buffer.from("This is not a video.".repeat(50)),
  };
  await page.locator("input[type=file]").setInputFiles(garbage);
  await expect(page.locator("[data-problem=video-unreadable]")).toBeVisible({ timeout: 45_000 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Another video" }).click();
  await expect(page.getByRole("button", { name: "Choose a video" })).toBeVisible();
});

test("a video with nobody in it is told so", async ({ page }) => {
  // Grey all over: in a test picture the model thinks that it sees somebody.
  test.setTimeout(180_000);
  await page.goto("/#/check/glute-bridge");
  await page.locator("input[type=file]").setInputFiles(film("e2e", "stream.m2ts", "video/mp2t"));
  await expect(page.locator("[data-problem=video-nobody]")).toBeVisible(patience);
});

test("a video of two bridges shows two reps, on the picture, on the line and in words", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/#/check/bird-dog");
  await page.getByRole("radio", { name: "Glute bridge" }).check();
  await page.locator("input[type=file]").setInputFiles(film("browsers", "two-bridges.webm", "video/webm"));
  await expect(page.locator(".review")).toBeVisible(patience);
  await expect(page.locator(".rep[data-kind=full]")).toHaveCount(2);
  await expect(page.locator(".timeline button")).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Rep 2" }).first().click();
  await expect
    .poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan((BRIDGES.reps[0]?.endS ?? 0) - 0.5);
  await page.goto("/#/sets");
  await expect(page.locator(".set-list a")).toHaveCount(1);
});
