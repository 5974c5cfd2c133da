/** The rows of the table of problems that come in the middle of a set, before a camera that plays the drawn body. */
import { expect, test } from "./fixtures";
import { bridges, openLive, waitForReps } from "./live-set";
import { isTold, panel } from "./told";

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
  // It is there again by itself.
  await expect(panel(page, "camera-unplugged")).toHaveCount(0, { timeout: 30_000 });
  expect(await waitForReps(page, counted)).toBeGreaterThanOrEqual(counted);
  await expect(page.locator(".live-line")).not.toHaveText("Getting ready", { timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/sessions\//);
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
