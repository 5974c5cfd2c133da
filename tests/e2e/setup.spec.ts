/** The set-up talks: somebody before the camera who is turned the wrong way is told so, in words, a drawing, a voice and a flash. */
import { cameraClip, laptop } from "../stage/camera-clip";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { begin, heard, patience, withVoices } from "./live-set";

test.describe.configure({ timeout: 180_000 });

test("turned away on hands and knees: shown large, spoken, and flashed at the edge", async ({ visit }) => {
  const { file } = await cameraClip(
    { exercise: "bird-dog", set: { reps: 0, stillS: 6 } },
    { camera: { ...laptop.camera, azimuthDeg: 38 }, plain: true },
  );
  const { page } = await visit({ cameraFile: file });
  await withVoices(page);
  await page.addInitScript(() => localStorage.setItem("plumbline.settings", JSON.stringify({ signals: "both" })));
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, "bird-dog");

  // The film goes round, so that the picture jumps now and then; the turn is what is wrong all the time.
  const drawing = page.locator(".live-hint svg[data-drawing=turn-side-on]");
  await expect(drawing).toBeVisible(patience);
  const line = page.locator(".live-line[data-kind=hint]");
  await expect(line).toHaveText("Turn side-on to me.");
  expect(
    await line.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(80);
  expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
  expect(await accessibilityFaults(page)).toEqual([]);

  expect(await heard(page, "voice")).toContain("Turn side-on to me.");
  expect(await heard(page, "flash")).toContain("words");
  const log = await page.evaluate(() => window.__plumbline?.heard ?? []);
  const spoken = log.filter(({ what }) => what === "voice");
  for (const [n, { at }] of spoken.entries()) expect(at).toBeGreaterThanOrEqual(spoken[n - 1]?.until ?? 0);
});
