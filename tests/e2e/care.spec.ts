/** What a sore back is asked and offered: the gates on every way in, the bad day, and the morning after. */
import type { Page } from "@playwright/test";
import { aDay, historyOf } from "../fixtures/history";
import { aSession } from "../fixtures/sessions";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { seed } from "./seed";

/** What was said in the first questions, before the page looks. */
async function said(page: Page, profile: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((change) => {
    const key = "plumbline.profile";
    const known = { welcomedAt: Date.now(), screenedAt: Date.now(), growing: false, warmsUp: false, ...change };
    if (!sessionStorage.getItem("said")) localStorage.setItem(key, JSON.stringify(known));
    sessionStorage.setItem("said", "yes");
  }, profile);
}

const plan = (page: Page) => page.locator(".session-plan li");
const score = (page: Page, n: number) => page.locator(".session-today .pain-score", { hasText: new RegExp(`^${n}$`) });

test("no way leads to a weighted deadlift before it has been asked about and practised", async ({ page }) => {
  await said(page, {});
  // By its page …
  await page.goto("/#/exercise/deadlift");
  await expect(page.getByText("Say how your back is today first", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Start" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Light deadlift");
  await expect(plan(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Start", exact: true })).toHaveCount(0);
  // … which asks, and then begins without a weight.
  await score(page, 1).click();
  await expect(plan(page)).toHaveText([/Without weight/]);
  await score(page, 4).click();
  await expect(plan(page)).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  // By its old address, which is the same session, in every version.
  for (const variant of ["standard", "floor", "no-weight"]) {
    await page.goto(`/#/live/deadlift/${variant}`);
    await expect(page).toHaveURL(new RegExp(`#/session/one:deadlift:${variant}$`));
    // What was said a moment ago is not forgotten, though no session was begun with it.
    await expect(page.getByText("it waits until your pain is lower", { exact: false })).toBeVisible();
    await expect(page.locator("video")).toHaveCount(0);
  }
  // By the plan.
  await page.goto("/#/routine");
  await expect(page.getByRole("button", { name: "Add the deadlift" })).toBeDisabled();
});

test("a weight is asked for where there is one, kept with the session, and asked with next time", async ({ page }) => {
  await said(page, {});
  const day = aDay({ at: Date.now() - 26 * 3600_000, exercises: ["deadlift"], variant: "no-weight", score: 90 });
  const { sets, sessions } = historyOf([day]);
  const [session] = sessions;
  if (!session) throw new Error("one day was made");
  await seed(page, { session, sets: sets.map((record) => ({ record, frames: [] })) });
  await page.goto("/#/session/one:deadlift:standard");
  await score(page, 1).click();
  await expect(plan(page)).toHaveText([/deadlift.*2 × 8$/i]);
  const weight = page.getByRole("group", { name: "How heavy is your weight today?" });
  await weight.getByText("6 kg", { exact: true }).click();
  await weight.getByRole("textbox", { name: "Another, kg" }).fill("7,5");
  await page.keyboard.press("Enter");
  await expect(weight.getByRole("radio", { name: "7.5 kg" })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await score(page, 1).click();
  await expect(weight.getByRole("radio", { name: "7.5 kg" })).toBeChecked();
  // Without a weight there is none to ask for.
  await page.goto("/#/session/one:deadlift:no-weight");
  await expect(plan(page)).toHaveCount(1);
  await expect(weight).toHaveCount(0);
});

test("the superman asks about arching on the way in", async ({ page }) => {
  await said(page, { firstPain: 1 });
  await page.goto("/#/live/superman");
  await expect(page).toHaveURL(/#\/session\/one:superman:standard$/);
  await expect(page.getByText("Say first whether bending backwards hurts", { exact: false })).toBeVisible();
  await expect(plan(page)).toHaveCount(0);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(plan(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("video")).toBeVisible();
});

test("no exercise begins by itself before pain was asked about today", async ({ page }) => {
  await said(page, {});
  await page.goto("/#/live/bird-dog");
  await expect(page).toHaveURL(/#\/session\/one:bird-dog:standard$/);
  await expect(page.getByRole("heading", { name: "How is your back right now?" })).toBeVisible();
});

test("pain today makes the session gentler, and from five on the walk comes first", async ({ page }) => {
  await said(page, {});
  await page.goto("/#/session");
  await expect(plan(page)).toHaveCount(5);
  await score(page, 3).click();
  await expect(page.getByText("Today gentler: the easiest versions and fewer sets.")).toBeVisible();
  await expect(plan(page).first()).toContainText("2 × 10");
  await score(page, 6).click();
  await expect(page.getByRole("link", { name: "Write down a walk" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ten calm minutes" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toHaveCount(0);
  // A sign is asked for with the number, and counts more than it.
  await score(page, 0).click();
  await page.getByRole("checkbox", { name: /^Pain below the knee/ }).check();
  await expect(plan(page)).toHaveCount(0);
  await expect(page.getByText("Get emergency help now if you have back pain with:")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a bad day: two questions, calm minutes, what to expect, and the day after", async ({ page }) => {
  await said(page, {});
  await page.goto("/");
  await page.getByRole("link", { name: "It is bad today" }).click();
  await page.getByRole("checkbox", { name: /^Pain in the chest/ }).check();
  await page.getByRole("button", { name: /begin the ten minutes/ }).click();
  await expect(page.getByText("call your emergency number now", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Change my answer" }).click();
  await page.getByRole("checkbox", { name: /^Pain in the chest/ }).uncheck();
  await page.getByRole("button", { name: /begin the ten minutes/ }).click();
  const heading = page.getByRole("heading", { level: 1 });
  for (const title of ["Walk", "Breathe", "Small cat-cow", "Small bridge"]) {
    await expect(heading).toHaveText(title);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Next" }).click();
  }
  await page.getByRole("button", { name: "Done" }).click();
  await expect(heading).toHaveText("Well done");
  // The way back has begun: smaller, and it says so.
  await page.goto("/#/session");
  await expect(page.getByText("session 1 of 3 on the way back", { exact: false })).toBeVisible();

  // Tomorrow.
  await page.evaluate(() => {
    const key = "plumbline.profile";
    const known = JSON.parse(localStorage.getItem(key) ?? "{}");
    const badDays = known.badDays.map((day: { at: number }) => ({ ...day, at: day.at - 26 * 3600_000 }));
    localStorage.setItem(key, JSON.stringify({ ...known, badDays }));
  });
  await page.goto("/#/");
  await page.reload();
  await page.locator(".pain-score", { hasText: /^2$/ }).click();
  await page.getByRole("button", { name: "That is my answer" }).click();
  await expect(page.getByRole("heading", { name: "Good: the way back" })).toBeVisible();
});

test("a morning of nine wants a professional, whatever was said before", async ({ page }) => {
  const startedAt = Date.now() - 26 * 3600_000;
  await seed(page, { session: aSession({ startedAt, endedAt: startedAt + 1800_000, pain: [] }), sets: [] });
  await page.goto("/");
  await page.locator(".pain-score", { hasText: /^9$/ }).click();
  await page.getByRole("button", { name: "That is my answer" }).click();
  await expect(page.getByRole("heading", { name: "Time to ask a professional" })).toBeVisible();
  await expect(page.getByText("Get emergency help now if you have back pain with:")).toBeVisible();
});
