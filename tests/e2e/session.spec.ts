/** A session without a hand on the laptop: from Start to its end, and taken up again after the page has died. */
import type { Routine } from "../../src/core/plan/routine";
import { EXERCISES } from "../../src/exercises";
import { LONG } from "../support/long";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { bridges, patience } from "./live-set";
import { type Acting, withObedientPerson } from "./obedient";
import { fullReps, stored } from "./stored";
import { withRoutine } from "./swift";
import { overlaps, withUnhurriedVoice } from "./unhurried-voice";

test.describe("a routine", () => {
  // A hundred seconds of exercise where it is whole, and as many to draw them the first time.
  test.describe.configure({ timeout: LONG ? 420_000 : 240_000 });

  test("is done from Start to its end with nothing touched", async ({ visit }) => {
    const { context, page } = await visit({ context: { reducedMotion: "reduce" } });
    await withUnhurriedVoice(page);
    await withObedientPerson(page, ROUTINE);
    await withRoutine(context, PLAN);
    await page.goto("/#/session/own");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(page.locator(".session-name")).toHaveText("bird dog");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.waitForURL(/#\/sessions\//, { timeout: LONG ? 400_000 : 220_000 });

    const { session, sets } = await stored(page);
    expect(session?.items.map(({ exercise, state, setsDone }) => [exercise, state, setsDone])).toEqual(
      ROUTINE.map(({ exercise }) => [exercise, "done", 1]),
    );
    expect(session?.endedAt).not.toBeNull();
    expect(sets.map(({ exercise, sessionId }) => [exercise.id, sessionId])).toEqual(
      session?.items.map(({ exercise }) => [exercise, session.id]),
    );
    expect(sets[0]?.counts).toMatchObject({ left: expect.any(Number), right: expect.any(Number) });

    const heard = await page.evaluate(() => window.__plumbline?.heard ?? []);
    const spoken = heard.filter(({ what }) => what === "voice");
    const text = spoken.map((one) => one.text).join("\n");
    // What leads through it: each exercise by name and with how to get into it, set-up talk, starts, counts, the end.
    for (const { exercise } of ROUTINE) expect(text).toContain(EXERCISES[exercise].name);
    expect(text).toContain("Into position");
    expect(text).toContain("Go.");
    expect(text).toMatch(/^Left 1$/m);
    expect(text).toMatch(/^Right 1$/m);
    expect(text).toContain("That was the whole session.");
    expect(spoken.some(({ text: said }) => SETUP_TALK.test(said))).toBe(true);
    expect(heard.filter(({ text: tone }) => tone === "hold").length).toBeGreaterThan(0);
    expect(overlaps(spoken)).toEqual([]);

    for (const { reps, cues } of sets) {
      const said = cues.filter(({ kind }) => kind === "fault" || kind === "praise");
      for (const [n, rep] of reps.entries()) {
        const from = reps[n - 1]?.end ?? Number.NEGATIVE_INFINITY;
        const during = said.filter(({ t }) => t > from && t <= rep.end);
        expect(during.length).toBeLessThanOrEqual(1);
        const bad = rep.faults.some(({ severity }) => severity >= 1);
        if (bad) expect(during.filter(({ kind }) => kind === "praise")).toEqual([]);
      }
    }
    // The bad rep was there, and was told.
    expect(sets[0]?.reps.some(({ faults }) => faults.some(({ severity }) => severity >= 1))).toBe(true);
    expect(sets[0]?.cues.some(({ kind }) => kind === "fault")).toBe(true);
  });
});

/** A bad rep first, about safety so that it is told at once, and something not to praise. */
const WHOLE: readonly Acting[] = [
  { exercise: "bird-dog", set: { reps: 2, faults: [{ id: "back-arching", size: 60 }], faultyReps: [1] } },
  { exercise: "glute-bridge", set: { reps: 1 } },
  { exercise: "bodyweight-row", set: { reps: 1 } },
  { exercise: "dead-bug", set: { reps: 1 } },
  { exercise: "cat-cow", set: { reps: 1 } },
];
/** The whole routine is led through by ear in `heard.spec.ts`, with a swifter sensor. */
const ROUTINE = LONG ? WHOLE : WHOLE.slice(0, 2);
const PLAN: Routine = {
  id: "own",
  name: "A rep of each",
  items: ROUTINE.map(({ exercise }) => {
    const perSide = exercise === "bird-dog";
    return { exercise, variant: "standard", sets: 1, reps: 1, perSide, holdS: null, restS: 3 };
  }),
};

const SETUP_TALK = /hands and knees|on your back|side-on|hold still|lean back|all of you|step back/i;

test.describe("a page that dies", () => {
  test.describe.configure({ timeout: 300_000 });

  test("leaves a session that goes on at its set, with every finished rep", async ({ visit }) => {
    const { context, page: first } = await visit({
      cameraFile: (await bridges()).file,
      context: { reducedMotion: "reduce" },
    });
    await withUnhurriedVoice(first);
    await first.goto("/#/session/routine?reps=4&sets=2&rest=4");
    await first.getByRole("button", { name: "Start", exact: true }).click();
    await first.getByRole("button", { name: "Leave out the bird dog" }).click();

    // In the first set, after its first rep. Other moments are `killed.spec.ts`'s: this is about the real model.
    await expect.poll(async () => fullReps((await stored(first)).sets), patience).toBeGreaterThanOrEqual(1);
    const before = await stored(first);
    // The renderer dies and asks nobody.
    await first.goto("chrome://crash").catch(() => {});
    await first.close().catch(() => {});
    const page = await context.newPage();
    await withUnhurriedVoice(page);
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Carry on where you stopped" })).toBeVisible();
    const after = await stored(page);
    expect(fullReps(after.sets)).toBeGreaterThanOrEqual(fullReps(before.sets));
    expect(after.session?.endedAt).toBeNull();
    await page.getByRole("link", { name: "Carry on where you stopped" }).click();
    await page.getByRole("button", { name: "Carry on where you stopped" }).click();
    const left = 4 - fullReps(after.sets);
    await expect(page.locator(".session-dose")).toContainText(left === 1 ? "one rep" : `${left} reps`);

    // A camera that goes away is told of, and comes back without a hand: the set goes on.
    await expect(page.locator(".session-count-in")).toBeVisible(patience);
    await page.locator("video").evaluate((video: HTMLVideoElement) => {
      const [track] = (video.srcObject as MediaStream).getVideoTracks();
      track?.stop();
      track?.dispatchEvent(new Event("ended"));
    });
    await expect(page.locator("[data-problem=camera-unplugged]")).toBeVisible();
    await expect(page.locator("[data-problem=camera-unplugged]")).toHaveCount(0, patience);
    // Words are noted once they sound, a moment after the picture is back.
    const told = () => page.evaluate(() => (window.__plumbline?.heard ?? []).map(({ text }) => text));
    await expect.poll(told).toContain("The camera is back.");
    expect(await told()).toEqual(expect.arrayContaining([expect.stringContaining("The camera went away")]));

    // Pain stops everything and asks; too much of it ends the day, and everything is kept.
    await page.keyboard.press("p");
    await expect(page.getByRole("heading", { name: "What hurts?" })).toBeVisible();
    await expect(page.locator(".live-line")).toHaveText("Paused");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("7");
    await page.getByRole("button", { name: "That is my answer" }).click();
    await page.getByRole("button", { name: "End for today" }).click();
    await expect(page).toHaveURL(/#\/sessions\//, patience);
    const { session, sets } = await stored(page);
    expect(fullReps(sets)).toBeGreaterThanOrEqual(fullReps(after.sets));
    expect(session?.endedAt).not.toBeNull();
    expect(session?.pain.map(({ score, when, exercise }) => [score, when, exercise])).toEqual([
      [7, "during", "glute-bridge"],
    ]);
    expect(session?.items[1]).toMatchObject({ state: "stopped", because: "pain" });
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Carry on where you stopped" })).toHaveCount(0);
  });
});
