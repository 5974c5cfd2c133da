/**
 * A whole first visit: welcome, the questions, the plan, one press on Start, and then nothing is touched until the session
 * is over, pain said from the floor in the middle of it. The page's clock runs many times faster than real time.
 */
import type { Page } from "@playwright/test";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { handAnswer } from "../../src/mannequin/choreography";
import { accessibilityFaults } from "./axe";
import { firstVisit, title } from "./first-visit";
import { expect, test } from "./fixtures";
import { stored } from "./stored";
import { makeContextSwift, swiftAct, swiftFilm } from "./swift";
import { overlaps, withUnhurriedVoice } from "./unhurried-voice";

test.use({ welcomed: false, contextOptions: { reducedMotion: "reduce" } });
test.use({ viewport: { width: 640, height: 400 } });

/** What the answers below make of the article's routine, each with the reps of its one set. */
const PLAN = [
  { exercise: "cat-cow", variant: "standard", reps: 8 },
  { exercise: "bird-dog", variant: "standard", reps: 8 },
  { exercise: "glute-bridge", variant: "standard", reps: 8 },
  { exercise: "dead-bug", variant: "heel-tap", reps: 8 },
  { exercise: "bodyweight-row", variant: "prone-w", reps: 8 },
] as const satisfies readonly { exercise: ExerciseId; variant: string; reps: number }[];
/** It hurts here, after so many reps. */
const HURTS = { exercise: "bird-dog", after: 4 } as const;

/** What the page looked like on the way, each thing once as long as it stays. */
interface Watched {
  readonly steps: string[];
  readonly questions: string[];
  readonly countIns: string[];
  readonly rests: string[];
  end: string;
  /** The most that was shown of each exercise's reps, both sides together. */
  readonly counted: Record<string, number>;
  touched: number;
}

test("from the first question to the end of a session, nothing touched after Start", async ({ page, context }) => {
  test.setTimeout(480_000);
  await makeContextSwift(context, {
    acts: new Map([
      ...PLAN.map(({ exercise, variant, reps }) => {
        const sides = exercise === "bird-dog" ? 2 : 1;
        return [exercise, swiftAct({ exercise, set: { variant, reps: reps * sides } }, true)] as const;
      }),
      ["stays where they are", swiftFilm(handAnswer("all-fours", { side: null, restS: 60 }))],
      ["lifts a hand", swiftFilm(handAnswer("all-fours", { restS: 1, holdS: 2 }))],
    ]),
    start: () => ({ at: Date.now(), livesMs: null, lingersMs: 0, hurries: true }),
    timeIsUp: () => {},
  });
  await withUnhurriedVoice(page);

  await firstVisit(page, { goal: /^A back/, pain: 1, experience: /^I know them/ });
  await expect(title(page)).toHaveText("Your plan");
  const planned = await page.locator(".welcome-minutes").textContent();
  const minutes = Number(/\d+/.exec(planned ?? "")?.[0]);
  expect(minutes).toBeGreaterThanOrEqual(8);
  expect(minutes).toBeLessThanOrEqual(12);
  const names = PLAN.map(({ exercise }) => new RegExp(`^${EXERCISES[exercise].name}`, "i"));
  await expect(page.locator(".welcome-plan strong")).toHaveText(names);
  await page.getByRole("link", { name: "To the first session" }).click();
  await expect(page.locator(".session-plan li")).toHaveText(names);
  await watch(page);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForFunction(() => (window.watched as Watched).end.length > 0, null, { timeout: 400_000 });
  await endIsReadFromTheMat(page);
  await page.evaluate(() => window.swift.go());
  await page.waitForURL(/#\/sessions\//, { timeout: 60_000 });

  const seen = await page.evaluate(() => window.watched as Watched);
  // The end was read from the mat first, and the questions came by themselves.
  expect(seen.end).toContain("5 sets");
  expect(seen.touched).toBe(0);
  // The warm-up comes before all of it.
  expect(seen.steps[0]).toMatch(/warm-up$/);
  // Each exercise was announced, set up for, counted in and done, in the order of the plan.
  for (const [n, { exercise, reps }] of PLAN.entries()) {
    const own = seen.steps.filter((step) => step.startsWith(`${exercise} `)).map((step) => step.split(" ")[1]);
    expect(own, exercise).toEqual(expect.arrayContaining(["set-up", "count-in", "set"]));
    expect(own.indexOf("count-in"), exercise).toBeLessThan(own.lastIndexOf("set"));
    const next = PLAN[n + 1];
    if (next) expect(seen.steps.indexOf(`${exercise} set`)).toBeLessThan(seen.steps.indexOf(`${next.exercise} set`));
    if (exercise !== HURTS.exercise) expect(seen.counted[exercise], exercise).toBeGreaterThanOrEqual(reps - 1);
  }
  expect(seen.countIns).toEqual(expect.arrayContaining(["Starting in 3", "Starting in 2", "Starting in 1"]));
  expect(seen.rests.length).toBeGreaterThan(10);
  // What was asked of somebody on all fours could be read as well as heard.
  expect(seen.questions).toEqual(["Did something hurt?", "How much? A little", "How much? Clearly"]);

  const heard = await page.evaluate(() => window.__plumbline?.heard ?? []);
  const spoken = heard.filter(({ what }) => what === "voice");
  const texts = spoken.map(({ text }) => text);
  const all = texts.join("\n");
  expect(overlaps(spoken)).toEqual([]);
  for (const { exercise } of PLAN) expect(all.toLowerCase()).toContain(EXERCISES[exercise].name.toLowerCase());
  inOrder(texts, [
    "Into position",
    "Go.",
    "7",
    "That's the set.",
    "Go.",
    "Did something hurt? Lift one hand for yes.",
    "How much? Lift a hand at yours. A little?",
    "Clearly?",
    "We leave this exercise for today. Rest, then on to the next one.",
    "Go.",
    "7",
    "That was the whole session.",
  ]);
  expect(all).not.toContain("Badly?");

  // What was done, what was said, and what followed from it is kept.
  const { session, sets } = await stored(page);
  expect(session?.items.map(({ exercise, variant, state, because }) => [exercise, variant, state, because])).toEqual(
    PLAN.map(({ exercise, variant }) =>
      exercise === HURTS.exercise ? [exercise, variant, "stopped", "pain"] : [exercise, variant, "done", null],
    ),
  );
  expect(session?.pain).toMatchObject([{ score: 5, when: "during", exercise: HURTS.exercise }]);
  const took = ((session?.endedAt ?? 0) - (session?.startedAt ?? 0)) / 60_000;
  expect(took).toBeGreaterThan(6);
  expect(took).toBeLessThan(15);
  for (const { exercise, counts } of sets) {
    const { reps = 0 } = PLAN.find((one) => one.exercise === exercise.id) ?? {};
    if (exercise.id === HURTS.exercise) expect(counts.full).toBeLessThan(2 * reps);
    else expect(counts.full, exercise.id).toBe(reps);
  }

  // The last screen: what was done, that one of it was left for pain, and how it is now.
  await expect(page.getByText("How is it now?")).toBeVisible();
  for (const { exercise } of PLAN) {
    const named = page.getByRole("main").getByText(EXERCISES[exercise].name, { exact: false });
    await expect(named.filter({ visible: true }).first(), exercise).toBeVisible();
  }
  await page.evaluate(() => window.swift.stop());
  expect(await accessibilityFaults(page)).toEqual([]);
  // What comes next is made of it: the exercise that hurt is offered in an easier version, and nothing harder is.
  await page.evaluate(() => window.swift.go());
  await page.goto("/#/calendar");
  await expect(page.locator(".suggestion")).toHaveCount(1);
  await expect(page.locator(".suggestion")).toContainText(/bird dog: an easier version for now/i);
});

declare global {
  interface Window {
    watched?: unknown;
  }
}

/** Notes what is on the screen, and lets the person stop where it hurts and lift a hand when they are asked. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(({ exercise: hurting, after }) => {
    const watched: Watched = { steps: [], questions: [], countIns: [], rests: [], end: "", counted: {}, touched: 0 };
    window.watched = watched;
    let doing: "exercising" | "stopped" | "said yes" | "said how much" = "exercising";
    const turn = (next: typeof doing, act: string) => {
      doing = next;
      void window.swift.perform(act);
    };
    const note = (list: string[], what: string | null | undefined) => {
      if (what && list.at(-1) !== what) list.push(what);
    };
    const text = (selector: string) => document.querySelector(selector)?.textContent;
    // The press on Start itself is not over yet.
    setTimeout(() => {
      for (const kind of ["pointerdown", "keydown", "touchstart"])
        addEventListener(kind, () => watched.touched++, true);
    }, 2000);
    window.swift.look = () => {
      if (watched.end === "" && document.querySelectorAll(".end-words p").length > 1) {
        watched.end = text(".end-card") ?? "";
        window.swift.stop();
      }
      const { step = "", exercise = "" } = document.querySelector<HTMLElement>(".session")?.dataset ?? {};
      if (step === "") return;
      note(watched.steps, `${exercise} ${step}`);
      note(watched.countIns, text(".session-count-in"));
      if (step === "rest") note(watched.rests, text(".session-left"));
      const numbers = step === "set" ? [...document.querySelectorAll(".live-number")] : [];
      const counted = numbers.reduce((sum, each) => sum + (Number.parseInt(each.textContent ?? "", 10) || 0), 0);
      watched.counted[exercise] = Math.max(watched.counted[exercise] ?? 0, counted);
      const question = text(".floor-question p");
      const level = text(".floor-question [aria-current]");
      note(watched.questions, question && (level ? `${question} ${level}` : question));
      if (doing === "exercising" && exercise === hurting && counted >= after) turn("stopped", "stays where they are");
      if (doing === "stopped" && question === "Did something hurt?") turn("said yes", "lifts a hand");
      if (doing === "said yes" && level === "Clearly") turn("said how much", "lifts a hand");
    };
  }, HURTS);
}

/** What is to be read three metres away is as large as it is on a laptop, 60 px of 1366, in the window and nowhere over other words. */
async function endIsReadFromTheMat(page: Page): Promise<void> {
  const lines = await page.locator(".end-words p").evaluateAll((all) =>
    all.map((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      return { top, bottom, left, right, size, text: each.textContent };
    }),
  );
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const [n, line] of lines.entries()) {
    expect((line.size / width) * 1366, line.text).toBeGreaterThanOrEqual(60);
    expect(line.left, line.text).toBeGreaterThanOrEqual(0);
    expect(line.right, line.text).toBeLessThanOrEqual(width);
    expect(line.bottom, line.text).toBeLessThanOrEqual(lines[n + 1]?.top ?? height);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Each was said, one after the other; as beginnings of what was said. */
function inOrder(texts: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const each of wanted) {
    const at = texts.findIndex((text, n) => n >= from && text.includes(each));
    expect(at, `“${each}” after “${texts[from - 1]}”: ${texts.slice(from).join(" / ")}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}
