/** The page is killed at moments of one session chosen by chance: each time it goes on with every finished rep. */
import type { Page } from "@playwright/test";
import type {} from "../../src/app/inspect";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { Routine } from "../../src/core/plan/routine";
import { seeded } from "../../src/mannequin/random";
import { LONG } from "../support/long";
import { expect, test } from "./fixtures";
import { fullReps, stored } from "./stored";
import { makeContextSwift, swiftAct, withRoutine } from "./swift";
import type { SwiftStart } from "./swift-start";

declare global {
  interface Window {
    counted(reps: number): Promise<void>;
  }
}

const SEED = 20261126;
/** Hundreds of other moments are tried without a browser (`src/app/live/session-play.test.ts`). */
const KILLS = LONG ? 10 : 3;
const SETS = LONG ? 3 : 2;
/** A page lives for so long, milliseconds of its own time: announced, counted in, a few reps, perhaps a rest. */
const LIVES_MS = { least: 2_000, most: 40_000 } as const;
/**
 * Between the last picture and the end of the page, real time: none, so that what is being written is cut off, or so
 * much that everything counted has to be there.
 */
const LINGERS_MS = [0, 30, 400];
/** Counted for so long is finished: from there on it has to be kept. Judgement: a write takes a few of it, two pages at once. */
const SURE_MS = 300;

const planned = (exercise: ExerciseId, reps: number, perSide: boolean) =>
  ({ exercise, variant: "standard", sets: SETS, reps, perSide, holdS: null, restS: 8 }) as const;
const ROUTINE: Routine = {
  id: "short",
  name: "A short one",
  items: [planned("glute-bridge", 4, false), planned("bird-dog", 2, true), planned("dead-bug", 4, false)],
};
const WANTED = SETS * (4 + 2 * 2 + 4);

/** Tells of every rep as it is heard: a tone is noted for each, whatever becomes of its record. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let before = 0;
    window.swift.look = () => {
      const now = (window.__plumbline?.heard ?? []).filter(
        ({ what, text }) => what === "tone" && text === "rep",
      ).length;
      if (now > before) void window.counted(now - before);
      before = now;
    };
  });
}

test("killed at moments chosen by chance, a session goes on each time with every finished rep, and comes to its end", async ({
  visit,
}) => {
  test.setTimeout(300_000);
  const random = seeded(SEED);
  const size = { width: 640, height: 400 };
  const { context, page: first } = await visit({ context: { reducedMotion: "reduce", viewport: size } });
  const counted: { readonly reps: number; readonly at: number }[] = [];
  let start: SwiftStart = { at: Date.now(), livesMs: null, lingersMs: 0 };
  let timeIsUp: (at: number) => void = () => {};
  await makeContextSwift(context, {
    acts: new Map(ROUTINE.items.map(({ exercise }) => [exercise, swiftAct({ exercise, set: { reps: 4 } })])),
    start: () => start,
    timeIsUp: (at) => timeIsUp(at),
  });
  await withRoutine(context, ROUTINE);
  await context.exposeFunction("counted", (reps: number) => void counted.push({ reps, at: performance.now() }));
  const countedBy = (at: number) => counted.reduce((sum, one) => sum + (one.at <= at ? one.reps : 0), 0);

  let page = first;
  let isCut = false;
  const steps = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const livesMs = LIVES_MS.least + random() * (LIVES_MS.most - LIVES_MS.least);
    start = { ...start, livesMs, lingersMs: LINGERS_MS[kill % LINGERS_MS.length] ?? 0, hurries: false };
    const dead = new Promise<number>((resolve) => {
      timeIsUp = resolve;
    });
    await listen(page);
    await begin(page, isCut);
    const at = await dead;
    const killedAt = performance.now();
    const { step = "", exercise = "" } = await page
      .locator(".session")
      .evaluate((stage: HTMLElement) => ({ ...stage.dataset }));
    // The renderer dies and asks nobody.
    await page.goto("chrome://crash").catch(() => {});
    await page.close().catch(() => {});
    steps.add(step);

    start = { at: at + 1_000, livesMs: null, lingersMs: 0, hurries: true };
    page = await context.newPage();
    await page.goto("/#/sets");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const { session, sets } = await stored(page);
    const [sure, most] = [countedBy(killedAt - SURE_MS), countedBy(Number.POSITIVE_INFINITY)];
    const kept = fullReps(sets);
    const name = `kill ${kill + 1}, ${exercise} ${step}: ${kept} kept of ${sure} to ${most}`;
    expect(kept, name).toBeGreaterThanOrEqual(sure);
    expect(kept, name).toBeLessThanOrEqual(most);
    isCut = session !== null;
    if (sure > 0) expect(isCut, name).toBe(true);
    expect(session?.endedAt ?? null, name).toBeNull();
    counted.splice(0, counted.length, { reps: kept, at: 0 });
  }
  expect(steps.size).toBeGreaterThanOrEqual(LONG ? 3 : 2);

  await begin(page, isCut);
  await page.waitForURL(/#\/sessions\//, { timeout: 120_000 });
  const { session, sets } = await stored(page);
  expect(session?.items.map(({ state, setsDone }) => [state, setsDone])).toEqual(
    ROUTINE.items.map(() => ["done", SETS]),
  );
  expect(session?.endedAt).not.toBeNull();
  // A rep that was lost with the page was done again.
  expect(fullReps(sets)).toBeGreaterThanOrEqual(WANTED);
});

/** From the first screen into the session, as the user would. */
async function begin(page: Page, cut: boolean): Promise<void> {
  const again = "Carry on where you stopped";
  await page.goto("about:blank");
  await page.goto(cut ? "/" : "/#/session/short");
  if (cut) await page.getByRole("link", { name: again }).click();
  await page.getByRole("button", { name: cut ? again : "Start", exact: true }).click();
}
