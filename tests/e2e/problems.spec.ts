/** One test for each row of the table of problems that can be provoked in a browser; those of a running set: `problems-live.spec.ts`. */
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { begin } from "./live-set";
import { isTold, panel } from "./told";

const cameraAnswers = [
  ["NotAllowedError", "camera-refused"],
  ["NotFoundError", "camera-absent"],
  ["NotReadableError", "camera-busy"],
] as const;

for (const [name, id] of cameraAnswers) {
  test(`${id}: getUserMedia answers ${name}`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", error));
    }, name);
    await begin(page, "bird-dog");
    await isTold(page, id);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("camera-refused: the browser itself says no", async ({ visit }) => {
  const { page } = await visit({ flags: ["--use-fake-ui-for-media-stream=deny"], context: { permissions: [] } });
  await begin(page, "bird-dog");
  await isTold(page, "camera-refused");
});

test("camera-refused: after allowing it the camera is on", async ({ page }) => {
  // The browser's own answer cannot be taken back in a test.
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    Object.assign(window, { allowed: false });
    mediaDevices.getUserMedia = (constraints) =>
      Reflect.get(window, "allowed") ? real(constraints) : Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await begin(page, "bird-dog");
  await isTold(page, "camera-refused");
  await page.evaluate(() => Object.assign(window, { allowed: true }));
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(panel(page, "camera-refused")).toHaveCount(0);
  const isOn = () => page.locator("video").evaluate((video: HTMLVideoElement) => video.srcObject !== null);
  await expect.poll(isOn, { timeout: 60_000 }).toBe(true);
  await expect(panel(page, "camera-refused")).toHaveCount(0);
});

test("camera-insecure: the page has no camera interface", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "mediaDevices", { value: undefined }));
  await begin(page, "bird-dog");
  await isTold(page, "camera-insecure");
});

test("no-webgl2: graphics are switched off", async ({ visit }) => {
  const { page } = await visit({ flags: ["--use-gl=disabled"] });
  await begin(page, "bird-dog");
  await isTold(page, "no-webgl2");
});

test("old-browser: no OffscreenCanvas", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "OffscreenCanvas"));
  await begin(page, "bird-dog");
  await isTold(page, "old-browser");
});

test("model-missing: the server does not have the file", async ({ page }) => {
  await page.route("**/*.task", (route) => route.fulfill({ status: 404, body: "" }));
  await begin(page, "bird-dog");
  await isTold(page, "model-missing");
});

test("model-damaged: the file is something else", async ({ page }) => {
  await page.route("**/*.task", (route) => route.fulfill({ status: 200, body: "not a model" }));
  await begin(page, "bird-dog");
  await isTold(page, "model-damaged");
});

test("storage-newer: the database was made by a newer version", async ({ page }) => {
  await page.goto("/#/settings");
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("plumbline", 99);
        request.onsuccess = () => {
          request.result.close();
          done(null);
        };
      }),
  );
  await page.goto("/#/sets");
  await isTold(page, "storage-newer");
});

test("recording-unreadable: the workbench is given something else", async ({ page }) => {
  await page.goto("/#/lab");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "x.json.gz", mimeType: "application/gzip", buffer: Buffer.from("{}") });
  await isTold(page, "recording-unreadable");
});
