/** One test for each row of the table of problems that can be provoked in a browser. */
import type { Page } from "@playwright/test";
import { PROBLEMS, type ProblemId } from "../../src/app/problems";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { bridges, openLive, waitForReps } from "./live-set";

const panel = (page: Page, id: ProblemId) => page.locator(`[data-problem="${id}"]`);

async function isTold(page: Page, id: ProblemId): Promise<void> {
  await expect(panel(page, id)).toBeVisible({ timeout: 45_000 });
  await expect(panel(page, id)).toContainText(PROBLEMS[id].title);
  await expect(panel(page, id)).toContainText(PROBLEMS[id].todo);
}

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
    await page.goto("/#/live/bird-dog");
    await isTold(page, id);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("camera-refused: the browser itself says no, and after allowing it the set begins", async ({ visit }) => {
  const { page, context } = await visit({
    flags: ["--use-fake-ui-for-media-stream=deny"],
    context: { permissions: [] },
  });
  await page.goto("/#/live/bird-dog");
  await page.getByRole("button", { name: "Use the camera" }).click();
  await isTold(page, "camera-refused");
  await context.grantPermissions(["camera"]);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".live-number").first()).toBeVisible();
});

test("camera-insecure: the page has no camera interface", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "mediaDevices", { value: undefined }));
  await page.goto("/#/live/bird-dog");
  await isTold(page, "camera-insecure");
});

test("camera-unplugged: in the middle of a set, which goes on with its count", async ({ visit }) => {
  test.setTimeout(180_000);
  const { page } = await visit({ cameraFile: (await bridges()).file });
  await openLive(page);
  const counted = await waitForReps(page, 1);
  await page.locator("video").evaluate((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    track?.stop();
    track?.dispatchEvent(new Event("ended"));
  });
  await isTold(page, "camera-unplugged");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(panel(page, "camera-unplugged")).toHaveCount(0);
  expect(await waitForReps(page, counted)).toBeGreaterThanOrEqual(counted);
  await expect(page.locator(".live-line")).not.toHaveText("Getting ready", { timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/sets\//);
});

test("no-webgl2: graphics are switched off", async ({ visit }) => {
  const { page } = await visit({ flags: ["--use-gl=disabled"] });
  await page.goto("/#/live/bird-dog");
  await isTold(page, "no-webgl2");
});

test("old-browser: no OffscreenCanvas", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "OffscreenCanvas"));
  await page.goto("/#/live/bird-dog");
  await isTold(page, "old-browser");
});

test("model-missing: the server does not have the file", async ({ page }) => {
  await page.route("**/*.task", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/#/live/bird-dog");
  await isTold(page, "model-missing");
});

test("model-damaged: the file is something else", async ({ page }) => {
  await page.route("**/*.task", (route) => route.fulfill({ status: 200, body: "not a model" }));
  await page.goto("/#/live/bird-dog");
  await isTold(page, "model-damaged");
});

test("worker-died: the worker fails, another takes its place, and the set goes on", async ({ visit }) => {
  test.setTimeout(180_000);
  const { page } = await visit({ cameraFile: (await bridges()).file });
  await page.addInitScript(() => {
    const Native = window.Worker;
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        Object.assign(window, { latestWorker: this });
      }
    };
  });
  await openLive(page);
  const counted = await waitForReps(page, 1);
  await page.evaluate(() =>
    (window as unknown as { latestWorker: Worker }).latestWorker.dispatchEvent(new ErrorEvent("error")),
  );
  await isTold(page, "worker-died");
  expect(await waitForReps(page, counted + 1)).toBeGreaterThan(counted);
});

test("storage-blocked: the set goes on, and is there while the page is open", async ({ visit }) => {
  test.setTimeout(150_000);
  const { page } = await visit({ cameraFile: (await bridges()).file });
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await openLive(page);
  await isTold(page, "storage-blocked");
  await waitForReps(page, 1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".rep[data-kind=full]").first()).toBeVisible();
});

test("storage-full: the set goes on, and is there while the page is open", async ({ visit }) => {
  test.setTimeout(150_000);
  const { page } = await visit({ cameraFile: (await bridges()).file });
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openLive(page);
  await waitForReps(page, 1);
  await isTold(page, "storage-full");
  await page.keyboard.press("Enter");
  await expect(page.locator(".rep[data-kind=full]").first()).toBeVisible();
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
