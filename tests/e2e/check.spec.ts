/** Check a video: a good one, and those that are none. */

import { laptop } from "../stage/camera-clip";
import { openStage } from "../stage/open-stage";
import type { ClipRequest } from "../stage/stage.api";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

const patience = { timeout: 150_000 };

/** Brisk bridges as a video file, drawn without shadows: this is not about how well the model sees. */
async function draw(reps: number, camera: ClipRequest["camera"], fps = 8) {
  const stage = await openStage();
  try {
    const tempo = { outS: 1.2, holdS: 1, backS: 1.2, restS: 0.8 };
    const act = { exercise: "glute-bridge", set: { reps, stillS: 1.4, tempo } } as const;
    const truth = await stage.call("open", { ...laptop, camera, act, fps, plain: true });
    const buffer = Buffer.from(await stage.call("video", "webm"), "base64");
    return { truth, film: { name: "bridges.webm", mimeType: "video/webm", buffer } };
  } finally {
    await stage.close();
  }
}

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
  test.setTimeout(300_000);
  // The same room, the camera looking at its ceiling.
  const { film } = await draw(1, { ...laptop.camera, pitchDeg: 80 }, 4);
  await page.goto("/#/check/glute-bridge");
  await page.locator("input[type=file]").setInputFiles(film);
  await expect(page.locator("[data-problem=video-nobody]")).toBeVisible(patience);
});

test("a video of two bridges shows two reps, on the picture, on the line and in words", async ({ page }) => {
  test.setTimeout(300_000);
  const { film, truth } = await draw(2, laptop.camera);
  expect(truth.reps).toHaveLength(2);

  await page.goto("/#/check/bird-dog");
  await page.getByRole("radio", { name: "Glute bridge" }).check();
  await page.locator("input[type=file]").setInputFiles(film);
  await expect(page.locator(".review")).toBeVisible(patience);
  await expect(page.locator(".rep[data-kind=full]")).toHaveCount(2);
  await expect(page.locator(".timeline button")).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Rep 2" }).first().click();
  await expect
    .poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan((truth.reps[0]?.endS ?? 0) - 0.5);
  await page.goto("/#/sets");
  await expect(page.locator(".set-list a")).toHaveCount(1);
});
