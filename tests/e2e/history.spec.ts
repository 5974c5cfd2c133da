/** Weeks of made-up training, put into the app's own database: home, trends, calendar and reports say what is in it. */
import type { Page } from "@playwright/test";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { aDay, historyOf } from "../fixtures/history";
import { seedHistory } from "../support/seed";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

const DAY_MS = 86_400_000;
/** A Wednesday, the evening of the last session; "now" is the Friday after. */
const LAST = new Date(2026, 10, 18, 18).getTime();
const NOW = LAST + 2 * DAY_MS;

/**
 * Mondays and Wednesdays of three weeks, the second week left out. The right side is held a third shorter; the last two
 * sessions are good ones.
 */
const history = historyOf(
  [16, 14, 2, 0].map((back, n) =>
    aDay({ at: LAST - back * DAY_MS, score: 70 + 5 * n, hold: { left: 4.5, right: 3 }, faultEvery: n < 2 ? 5 : 0 }),
  ),
  [{ id: "walk", at: LAST - DAY_MS, kind: "walking", minutes: 30 }],
);

async function open(page: Page, path: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/#${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto("/");
  await seedHistory(page, history);
});

test("home says what today is and how the last sessions went", async ({ page }) => {
  await open(page, "/");
  await expect(page.locator("[data-advice=train]")).toContainText("2 days ago");
  await expect(page.locator(".last-sessions li")).toHaveCount(3);
  await expect(page.locator(".last-sessions li").first()).toContainText("14 sets, 170 reps");
  await expect(page.locator(".last-sessions li").first()).toContainText("score 85");
  const week = page.locator(".week li");
  await expect(week.nth(0)).toContainText("session");
  await expect(week.nth(1)).toContainText("easy movement");
  await expect(week.nth(3)).toContainText("nothing");
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.clock.setFixedTime(LAST + DAY_MS);
  await open(page, "/");
  await expect(page.locator("[data-advice=rest]")).toContainText("yesterday");
});

test("trends show the true numbers, a gap where there was none, and the weaker side", async ({ page }) => {
  await open(page, "/trends/bird-dog");
  const table = async (title: string) => {
    const chart = page.locator(".chart", { has: page.getByRole("heading", { name: title, exact: true }) });
    await expect(chart.locator("svg[class^=plot]")).toBeVisible();
    await chart.locator("summary").click();
    return chart
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  };
  await expect(page.locator(".course")).toHaveAttribute("data-course", "too-early");
  expect(await table("Hold")).toEqual([
    ["16 Nov", "4.5 s", "3.0 s"],
    ["9 Nov", "–", "–"],
    ["2 Nov", "4.5 s", "3.0 s"],
  ]);
  expect(await table("Score")).toEqual([
    ["16 Nov", "83", "83"],
    ["9 Nov", "–", "–"],
    ["2 Nov", "73", "73"],
  ]);
  expect(await table("Pain")).toEqual([
    ["16 Nov", "1", "1", "1", "1"],
    ["9 Nov", "–", "–", "–", "–"],
    ["2 Nov", "1", "1", "1", "1"],
  ]);
  await expect(page.getByText("You hold the right side more briefly, by 33 %", { exact: false })).toBeVisible();
  await expect(page.getByText("24 of 240 reps, 10 %")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("the calendar gives its reason for a suggestion, takes an answer, and keeps a walk", async ({ page }) => {
  await open(page, "/calendar");
  await expect(page.getByRole("button", { name: /^Wednesday,? 18 November 2026, session$/ })).toBeEnabled();
  // One step up at a time: the bird dog's is put aside before the bridge's is offered.
  const dog = page.locator(".suggestion", { hasText: "Bird dog" });
  const bridge = page.locator(".suggestion", { hasText: "Glute bridge" });
  await expect(dog).toBeVisible();
  await expect(bridge).toHaveCount(0);
  await dog.getByRole("button", { name: "Leave it as it is" }).click();
  await expect(bridge).toContainText("a score of 80 or more, pain of 1 at most");
  expect(await accessibilityFaults(page)).toEqual([]);

  await bridge.getByRole("button", { name: "Yes, try the band above the knees" }).click();
  await expect(bridge).toHaveCount(0);
  await page.getByRole("radio", { name: "Cycling" }).check();
  await page.getByLabel("Minutes").fill("45");
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.locator(".day-log")).toContainText("Cycling, 45 min");

  await open(page, "/routine");
  await expect(page.locator("select:has(option[value=band])")).toHaveValue("band");
  await open(page, "/calendar");
  await expect(page.locator(".day-log")).toContainText("Cycling, 45 min");
  await expect(bridge).toHaveCount(0);
});

test("the report of a session of everything there is fits one page too", async ({ page }) => {
  const day = aDay({ at: LAST, exercises: EXERCISE_IDS, hold: { left: 4.5, right: 3 }, faultEvery: 3, tires: 10 });
  const { sets, ...rest } = historyOf([day]);
  const unseen = sets.map((set) => {
    const ids = EXERCISES[set.exercise.id].faults.slice(-4).map(({ id }) => id);
    return {
      ...set,
      reps: set.reps.map((rep) => ({ ...rep, notAssessed: ids.map((id) => ({ id, reason: "view" as const })) })),
    };
  });
  await seedHistory(page, { ...rest, sets: unseen });
  for (const language of ["en", "de"]) {
    await page.evaluate((chosen) => localStorage.setItem("plumbline.settings", chosen), JSON.stringify({ language }));
    await open(page, "/report/session/session-0");
    await expect(page.locator(".report-numbers")).toHaveCount(EXERCISE_IDS.length);
    expect(await pagesOf(page), language).toEqual({ A4: 1, Letter: 1 });
  }
});

test("the report of a month of everything there is fits one page too, with a question on it", async ({ page }) => {
  // Six weeks of the calendar, three sessions in each, and much that was found: more than a month will have.
  const first = new Date(2026, 7, 1, 18).getTime();
  const days = Array.from({ length: 13 }, (_, n) => n * 2 + Math.floor(n / 3));
  const made = days.map((day, n) =>
    aDay({
      at: first + day * DAY_MS,
      exercises: EXERCISE_IDS,
      hold: { left: 4.5, right: 3 },
      faultEvery: 3,
      tires: 10,
      pain: { before: n % 6, during: (n * 3) % 8, after: n % 5, morning: (n % 6) + 3 },
    }),
  );
  await page.clock.setFixedTime(new Date(2026, 8, 2, 12).getTime());
  await seedHistory(page, historyOf(made, [{ id: "swim", at: first + DAY_MS, kind: "swimming", minutes: 45 }]));
  for (const language of ["en", "de"]) {
    await page.evaluate((chosen) => localStorage.setItem("plumbline.settings", chosen), JSON.stringify({ language }));
    await open(page, "/report/month/2026-08");
    await expect(page.locator(".report-numbers")).toHaveCount(EXERCISE_IDS.length);
    // A line of each kind, and a point for each session.
    await expect(page.locator(".month-chart [data-which=before] circle")).toHaveCount(days.length);
    await expect(page.locator(".month-chart [data-which=worst] rect")).toHaveCount(days.length);
    expect(await pagesOf(page), language).toEqual({ A4: 1, Letter: 1 });
    await page.getByRole("textbox").fill("Darf ich wieder joggen? ".repeat(10));
    expect(await pagesOf(page), language).toEqual({ A4: 1, Letter: 1 });
  }
});

for (const [what, path, says] of [
  ["a session", "/report/session/session-3", ["3 sets, L 30, R 30", "differs by 15 % or more", "score of 80 or more"]],
  ["a month", "/report/month/2026-11", ["4 (1.4 a week)", "low back arching (24 of 240 reps)", "1 ×, 30 min"]],
] as const) {
  test(`the report of ${what} fits one page of paper`, async ({ page }) => {
    await open(page, path);
    const paper = page.locator(".report");
    for (const text of says) await expect(paper).toContainText(text);
    await expect(paper.locator("header")).toContainText("Plumbline");
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pagesOf(page)).toEqual({ A4: 1, Letter: 1 });
    await page.getByRole("textbox", { name: "My question" }).fill("May I run again?");
    await page.emulateMedia({ media: "print" });
    await expect(paper.getByText("May I run again?").last()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "My question" })).toBeHidden();
    expect(await pagesOf(page)).toEqual({ A4: 1, Letter: 1 });
  });
}

test("a session is as long on its paper as on its page", async ({ page }) => {
  await open(page, "/sessions/session-3");
  const lead = page.locator(".page-head .lead");
  await expect(lead).toContainText(/\d+ minutes/);
  const minutes = /\d+ minutes/.exec((await lead.textContent()) ?? "")?.[0];
  await open(page, "/report/session/session-3");
  await expect(page.locator(".report header")).toContainText(minutes ?? "");
});

/** How many sheets it takes, on either paper. */
async function pagesOf(page: Page): Promise<Readonly<Record<"A4" | "Letter", number>>> {
  const count = async (format: "A4" | "Letter") => {
    // The sheet says its margins, and takes whichever paper there is.
    const pdf = (await page.pdf({ format, printBackground: true })).toString("latin1");
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  return { A4: await count("A4"), Letter: await count("Letter") };
}
