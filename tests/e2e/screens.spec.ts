/** Every screen that needs no camera: it is there, it can be reached and used without a mouse, and axe finds nothing. */
import type { Page } from "@playwright/test";
import { EXERCISES } from "../../src/exercises";
import { practisedSession } from "../support/practice";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { faultsInLooks, looksOf, OTHER_SIZES, sidewaysPixels } from "./looks";
import { seed } from "./seed";
import { faultsOnTabWalk } from "./tab-walk";
import { englishIn, wordsOn } from "./words-on-screen";

// The demonstrations stand still: moving ones would take the machine from the tests beside these.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const screens = [
  ["/", "Today"],
  ["/exercise/bird-dog", "Bird dog"],
  ["/welcome", "Welcome"],
  ["/check", "Check a video"],
  ["/session", "Your session"],
  ["/sets", "Past sets"],
  ["/progress", "Progress"],
  ["/calendar", "Calendar"],
  ["/exercises", "Exercises"],
  ["/settings", "Settings"],
  ["/data", "Your data"],
  ["/routine", "Your plan"],
  ["/lab", "Workbench"],
  ["/nowhere", "There is nothing at this address."],
] as const;

/** Which pair of looks a screen has: all looks are tried where its parts are, in `looks.spec.ts`. */
for (const [n, [path, title]] of screens.entries()) {
  test(`${path} can be used in light and dark, normal and at 200 %, and with the keyboard alone`, async ({ page }) => {
    await page.goto(`/#${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await faultsInLooks(page, looksOf(n))).toEqual([]);
    for (const [width, height] of OTHER_SIZES) {
      await page.setViewportSize({ width, height });
      expect(await sidewaysPixels(page), `${width} × ${height}`).toBe(0);
    }
    const { stops, faults } = await faultsOnTabWalk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(4);
  });
}

test("axe finds what is wrong", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect((await accessibilityFaults(page)).join()).toContain("button-name");
});

test("the walk by keyboard notices a focus that cannot be seen, and one that is caught", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator(".skip").evaluate((skip: HTMLElement) => {
    skip.style.outline = "none";
  });
  expect((await faultsOnTabWalk(page)).faults).toEqual(["button “Skip to the content”: the focus cannot be seen"]);
  await page.evaluate(() =>
    addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLAnchorElement) document.querySelector<HTMLElement>(".skip")?.focus();
    }),
  );
  expect((await faultsOnTabWalk(page)).faults.at(-1)).toBe("Tab never gets out again");
});

test("the menu has four places on one line of a phone, in both languages, and says where one is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const links = page.getByRole("banner").getByRole("navigation").getByRole("link");
  for (const [language, names] of [
    ["en", ["Today", "Progress", "Exercises", "Settings"]],
    ["de", ["Heute", "Verlauf", "Übungen", "Einstellungen"]],
  ] as const) {
    await page.goto("/");
    await page.evaluate((chosen) => localStorage.setItem("plumbline.settings", chosen), JSON.stringify({ language }));
    await open(page, "/");
    await expect(links).toHaveText(names);
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size, language).toBe(1);
    expect(await sidewaysPixels(page)).toBe(0);
  }
  for (const [path, place, how] of [
    ["/", "Heute", "page"],
    ["/routine", "Heute", "true"],
    ["/progress", "Verlauf", "page"],
    ["/trends/bird-dog", "Verlauf", "true"],
    ["/calendar", "Verlauf", "true"],
    ["/sets", "Verlauf", "true"],
    ["/exercises", "Übungen", "page"],
    ["/exercise/bird-dog", "Übungen", "true"],
    ["/check", "Übungen", "true"],
    ["/data", "Einstellungen", "true"],
  ] as const) {
    await page.goto(`/#${path}`);
    const here = page.getByRole("banner").locator("nav [aria-current]");
    await expect(here, path).toHaveText([place]);
    await expect(here, path).toHaveAttribute("aria-current", how);
  }
});

test("the exercises' page offers every exercise of the registry, and home says what stays here", async ({ page }) => {
  await page.goto("/#/exercises");
  for (const { id, name } of Object.values(EXERCISES)) {
    await expect(page.locator(`a[href="#/exercise/${id}"]`)).toContainText(name);
  }
  await page.goto("/");
  await expect(page.getByText("Nothing leaves this computer", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Stop if a movement increases your pain", { exact: false })).toBeVisible();
});

test("every exercise says what it is for, where the laptop goes and what stays hidden", async ({ page }) => {
  for (const exercise of Object.values(EXERCISES)) {
    await page.goto(`/#/exercise/${exercise.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(exercise.name);
    await expect(page.getByText(exercise.placement.text)).toBeVisible();
    for (const what of exercise.cannotSee) await expect(page.getByText(what)).toBeVisible();
    await expect(page.locator(".seen-list li").first()).not.toBeEmpty();
    await expect(page.locator(".exercise-why dd")).toHaveCount(2);
    await expect(page.getByText("What often goes otherwise")).toBeVisible();
    const versions = page.locator(".versions").getByRole("radio");
    await expect(versions).toHaveCount(exercise.variants.length);
    const harder = exercise.variants.at(-1);
    await versions.last().check();
    const start = page.getByRole("link", { name: "Start" });
    await expect(start).toHaveAttribute("href", `#/session/one:${exercise.id}:${harder?.id}`);
  }
});

test("from the first screen to Start with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".today a").first()).toBeVisible();
  const exercises = page.locator(".doors a[href='#/exercises']");
  for (let n = 0; n < 20 && !(await exercises.evaluate((link) => link === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const tile = page.locator("a.tile").first();
  for (let n = 0; n < 20 && !(await tile.evaluate((link) => link === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
  }
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

test("in German no screen has English on it, and nothing has to be scrolled sideways on a phone", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("plumbline.settings", JSON.stringify({ language: "de" })));
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, title] of [...screens, ...Object.keys(EXERCISES).map((id) => [`/exercise/${id}`, null] as const)]) {
    await page.goto(`/#${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "de-DE");
    const { text, cut } = await wordsOn(page);
    expect(text.length, path).toBeGreaterThan(50);
    expect(englishIn(text), path).toEqual([]);
    if (title) expect(text).not.toContain(title);
    expect(cut, path).toEqual([]);
    expect(await sidewaysPixels(page), path).toBe(0);
  }
  expect(englishIn("Prop your laptop on the floor.")).toEqual(["your", "on", "the"]);
});

test("what was practised can be read light and dark, normal and at 200 %, and in German without a word of English", async ({
  page,
}) => {
  const practised = practisedSession(Date.now() - 26 * 3_600_000);
  await seed(page, practised);
  const kept = ["/", `/sets/${practised.sets[0]?.record.id}`, `/sessions/${practised.session.id}`, "/trends"];
  for (const [n, path] of kept.entries()) {
    await open(page, path);
    expect(await faultsInLooks(page, looksOf(n)), path).toEqual([]);
  }
  await page.evaluate(() => localStorage.setItem("plumbline.settings", JSON.stringify({ language: "de" })));
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of kept) {
    await open(page, path);
    await expect(page.locator("html")).toHaveAttribute("lang", "de-DE");
    for (const summary of await page.locator("summary").all()) await summary.click();
    const { text, cut } = await wordsOn(page);
    expect(englishIn(text), path).toEqual([]);
    expect(cut, path).toEqual([]);
    expect(await sidewaysPixels(page), path).toBe(0);
  }
});

test("a browser that asks for German gets it, and the language can be chosen", async ({ visit }) => {
  const { page } = await visit({ context: { locale: "de-AT" } });
  await page.goto("/#/settings");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Einstellungen");
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
});

/** Loads the app anew at that address: what was put into its storage is read at its start. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/#${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator("main :is(h2, .review, svg)").first().waitFor();
}
