/** After the set: a session's review, kept by the app's own storage, opened and used with the keyboard alone. */
import { practisedSession } from "../support/practice";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { seed } from "./seed";

const practised = practisedSession(Date.UTC(2026, 10, 20, 17));

test("a session is reviewed rep by rep", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await seed(page, practised);
  await page.goto("/#/sessions/practised");
  await page.reload();

  await expect(page.locator(".session-words")).toContainText("Lift your hips higher");
  await expect(page.locator(".dose-table tbody tr")).toHaveCount(3);
  await expect(page.getByRole("row", { name: /Bodyweight row/ })).toContainText("nothing to hang from");
  await expect(page.locator(".pain-strip")).toContainText("3 of 10");
  await expect(page.getByText("After 6 reps the form no longer held.", { exact: false })).toBeVisible();
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
});
