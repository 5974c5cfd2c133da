/** After the set: a session's review, kept by the app's own storage, opened and used with the keyboard alone. */
import type { Page } from "@playwright/test";
import { practisedSession } from "../support/practice";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { seed } from "./seed";

const practised = practisedSession(Date.UTC(2026, 10, 20, 17));

test("a session is reviewed rep by rep, and its worst rep watched again", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await seed(page, practised);
  await page.goto("/#/sessions/practised");
  await page.reload();

  await expect(page.locator(".session-words")).toContainText("Lift a little higher");
  // One good thing, one next thing and the reps stand open; the rest is folded.
  await expect(page.locator(".session-dose")).toBeHidden();
  await page.locator(".session-review > .review-more > summary").click();
  await expect(page.locator(".dose-table tbody tr")).toHaveCount(3);
  await expect(page.getByRole("row", { name: /Bodyweight row/ })).toContainText("nothing to hang from");
  await expect(page.locator(".pain-strip")).toContainText("3 of 10");
  await expect(page.getByText("After 6 reps it got hard.", { exact: false })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  const bars = page.getByRole("list", { name: /Glute bridge, set 1/ }).getByRole("button");
  await expect(bars).toHaveCount(9);
  await bars.first().focus();
  await page.keyboard.press("End");
  await expect(bars.last()).toBeFocused();
  await page.keyboard.press("Enter");
  const detail = page.locator(".rep-detail");
  await expect(detail).toContainText("Hips too low");
  await expect(detail.locator(".curve-line")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await detail.getByRole("link", { name: "Watch this rep again" }).click();
  await expect(page).toHaveURL(/#\/replay\/bridges-1\/9$/);
  const slider = page.getByRole("slider", { name: "Moment of the rep" });
  const worst = await slider.inputValue();
  expect(Number(worst)).toBeGreaterThan(0);
  const frozen = await drawn(page);
  expect(frozen.painted).toBeGreaterThan(0.001);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Picture by picture with the keyboard, on the page and on the slider itself.
  await page.locator("h1").click();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue(String(Number(worst) + 1));
  await slider.press("Home");
  await expect(slider).toHaveValue("0");
  expect((await drawn(page)).picture).not.toBe(frozen.picture);
  await page.getByRole("button", { name: /^Hips too low/ }).click();
  await expect(slider).toHaveValue(worst);

  // All round: turning changes what is seen, not when.
  await page.getByText("All round").click();
  const turned = await drawn(page);
  expect(turned.painted).toBeGreaterThan(0.001);
  await page.getByRole("slider", { name: "Turn" }).press("ArrowRight");
  expect((await drawn(page)).picture).not.toBe(turned.picture);
  await expect(slider).toHaveValue(worst);

  await page.locator("h1").click();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(slider).not.toHaveValue(worst);
});

test("a set judged by older rules is judged anew on request, and the old verdict kept", async ({ page }) => {
  const [first, ...rest] = practised.sets;
  if (!first) throw new Error("Nothing was practised.");
  const { record } = first;
  const today = record.exercise.revision;
  const old = { ...record, exercise: { ...record.exercise, revision: today - 1 }, score: 10 };
  await seed(page, { ...practised, sets: [{ ...first, record: old }, ...rest] });
  await page.goto(`/#/sets/${record.id}`);
  await page.reload();
  await page.locator(".review-more > summary").click();
  const judged = page.locator(".judged-by");
  await expect(judged).toContainText(`Judged by version ${today - 1}`);
  await page.getByRole("button", { name: "Judge again with today's rules" }).click();
  await expect(judged).toContainText(`Judged by version ${today} `);
  await expect(judged).toContainText(`by version ${today - 1}: 6 reps, score 10`);
  await expect(page.locator(".review-score")).toHaveText(String(record.score));
  await expect(judged.getByRole("button")).toHaveCount(0);
});

/** What the stage shows, and the share of its pixels that something was drawn on. */
function drawn(page: Page): Promise<{ picture: string; painted: number }> {
  return page.locator(".replay-canvas").evaluate(async (canvas: HTMLCanvasElement) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let painted = 0;
    for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 0) painted++;
    return { picture: canvas.toDataURL(), painted: (painted * 4) / Math.max(1, data.length) };
  });
}
