/** Every screen that needs no camera: it is there, it can be reached and used without a mouse, and axe finds nothing. */
import { EXERCISES } from "../../src/exercises";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

const screens = [
  ["/", "What would you like to do?"],
  ["/exercise/bird-dog", "Bird dog"],
  ["/check", "Check a video"],
  ["/sets", "Past sets"],
  ["/trends", "Trends"],
  ["/settings", "Settings"],
  ["/lab", "Workbench"],
  ["/nowhere", "There is nothing at this address."],
] as const;

for (const [path, title] of screens) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} (${colorScheme}) is accessible`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/#${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
}

test("axe finds what is wrong", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect((await accessibilityFaults(page)).join()).toContain("button-name");
});

test("home offers every exercise of the registry", async ({ page }) => {
  await page.goto("/");
  for (const { id, name } of Object.values(EXERCISES)) {
    await expect(page.locator(`a[href="#/exercise/${id}"]`)).toContainText(name);
  }
  await expect(page.getByText("Nothing leaves this computer", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Stop if a movement increases your pain", { exact: false })).toBeVisible();
});

for (const exercise of Object.values(EXERCISES)) {
  test(`${exercise.id} says what it is for, where the laptop goes and what stays hidden`, async ({ page }) => {
    await page.goto(`/#/exercise/${exercise.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(exercise.name);
    await expect(page.getByText(exercise.placement.text)).toBeVisible();
    for (const what of exercise.cannotSee) await expect(page.getByText(what)).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(exercise.variants.length);
    const harder = exercise.variants.at(-1);
    await page.getByRole("radio").last().check();
    await expect(page.getByRole("link", { name: "Start" })).toHaveAttribute(
      "href",
      `#/live/${exercise.id}/${harder?.id}`,
    );
  });
}

test("from the first screen to Start with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/exercise\//);
  const start = page.getByRole("link", { name: "Start" });
  for (let n = 0; n < 20 && !(await start.evaluate((link) => link === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
  }
  await expect(start).toBeFocused();
});

test("settings stay", async ({ page }) => {
  await page.goto("/#/settings");
  await page.getByRole("switch", { name: "Play tones" }).uncheck();
  await page.getByRole("radio", { name: /^Quiet/ }).check();
  await page.reload();
  await expect(page.getByRole("switch", { name: "Play tones" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: /^Quiet/ })).toBeChecked();
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [720, 450],
  [820, 1180],
] as const) {
  test(`nothing has to be scrolled sideways at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [path] of screens) {
      await page.goto(`/#${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  });
}
