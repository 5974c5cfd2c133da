/** A whole set: from the first screen through the camera to the review, and that it is still there afterwards. */
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { begin, bridges, heard, patience, waitForReps, withVoices } from "./live-set";
import { stored } from "./stored";

test.describe.configure({ timeout: 180_000 });

test("from home to a counted set that survives a reload", async ({ visit }) => {
  const { page } = await visit({ cameraFile: (await bridges()).file });
  await withVoices(page);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Exercises" }).click();
  await page.locator('a[href="#/exercise/glute-bridge"]').click();
  await page.getByRole("link", { name: "Start" }).click();
  // One exercise is a session of one item: its own page of the plan, then hands off.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glute bridge");
  await page.getByRole("button", { name: "Start", exact: true }).click();

  // "Ready when you are" is on the screen until the first rep begins, which a busy machine may take for one look.
  await expect.poll(() => heard(page, "tone"), patience).toContain("ready");
  await expect
    .poll(() =>
      page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        return data.some((value, n) => n % 4 === 3 && value > 0);
      }),
    )
    .toBe(true);
  const counted = await waitForReps(page, 2);

  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/sessions\//);
  const kept = async () => (await stored(page)).sets.map(({ counts }) => counts.full);
  await expect.poll(kept).toEqual([counted]);
  expect(await accessibilityFaults(page)).toEqual([]);

  expect(await heard(page, "tone")).toEqual(expect.arrayContaining(["ready", "rep", "done"]));
  expect(await heard(page, "voice")).toEqual(expect.arrayContaining(["1", "2"]));
  const used = await page.evaluate(() => (window as unknown as { voicesUsed: string[] }).voicesUsed);
  expect(new Set(used)).toEqual(new Set(["Nearby"]));

  await page.reload();
  expect(await kept()).toEqual([counted]);
  await page.goto("/#/sets");
  await expect(page.locator(".set-list a")).toHaveCount(1);
  await expect(page.getByText("cut short")).toHaveCount(0);
});

test("asks in words before the browser asks", async ({ visit }) => {
  const { page } = await visit({ context: { permissions: [] } });
  await page.addInitScript(() => {
    navigator.permissions.query = async () => ({ state: "prompt" }) as PermissionStatus;
  });
  await page.goto("/#/session/one:bird-dog:standard");
  await expect(page.getByRole("heading", { name: "May I use the camera?" })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("video")).toBeVisible();
});

test("another camera can be chosen in the middle", async ({ visit }) => {
  const { page } = await visit({ flags: ["--use-fake-device-for-media-stream=device-count=2"] });
  await begin(page, "glute-bridge");
  // Nobody is before these cameras: the outline to step into stands in place of the count, now that what sees is there early.
  await expect(page.locator(".live-line:not([data-kind=loading])")).not.toBeEmpty(patience);
  const chooser = page.getByRole("combobox", { name: "Camera" });
  await expect(chooser.locator("option")).toHaveCount(3, patience);
  const used = () =>
    page
      .locator("video")
      .evaluate((video: HTMLVideoElement) => (video.srcObject as MediaStream)?.getVideoTracks()[0]?.label);
  const before = await used();
  const other = await chooser.locator("option").evaluateAll((options, now) => {
    return options.slice(1).find((option) => option.textContent !== now)?.textContent ?? "";
  }, before);
  await chooser.selectOption({ label: other });
  await expect.poll(used, patience).toBe(other);
});
