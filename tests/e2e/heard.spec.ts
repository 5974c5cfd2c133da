/** The whole routine by ear: what is said, in which order, and what is not. Many times faster than real time. */
import type {} from "../../src/app/inspect";
import type { Routine } from "../../src/core/plan/routine";
import { EXERCISES } from "../../src/exercises";
import { expect, test } from "./fixtures";
import type { Acting } from "./obedient";
import { stored } from "./stored";
import { makeContextSwift, swiftAct, withRoutine } from "./swift";
import { overlaps, withUnhurriedVoice } from "./unhurried-voice";

/** A bad rep first, so that there is something to say, and something not to praise; then good ones. */
const ROUTINE: readonly Acting[] = [
  { exercise: "bird-dog", set: { reps: 6, faults: [{ id: "knee-bent", size: 50 }], faultyReps: [1, 2] } },
  { exercise: "glute-bridge", set: { reps: 3, faults: [{ id: "hips-low", size: 20 }], faultyReps: [1] } },
  { exercise: "bodyweight-row", set: { reps: 3 } },
  { exercise: "dead-bug", set: { reps: 4 } },
  { exercise: "cat-cow", set: { reps: 4 } },
];
/** The first exercise twice, for the rest between two sets of one. */
const setsOf = (n: number) => (n === 0 ? 2 : 1);
/** Long enough for the words on what comes next, and the countdown after them. */
const REST_S = 20;
const OWN: Routine = {
  id: "by-ear",
  name: "By ear",
  items: ROUTINE.map(({ exercise }, n) => ({
    exercise,
    variant: "standard",
    sets: setsOf(n),
    reps: 2,
    perSide: exercise === "bird-dog",
    holdS: null,
    restS: REST_S,
  })),
};
/** Which exercise each set is of. */
const SETS = ROUTINE.flatMap(({ exercise }, n) => Array<typeof exercise>(setsOf(n)).fill(exercise));

/** All that can be said of a rep. */
const CUES = new Set(
  Object.values(EXERCISES).flatMap(({ faults, partialCue }) => [
    partialCue,
    ...faults.flatMap(({ cue, praise }) => [cue, praise]),
  ]),
);

test("the routine is led through by voice alone", async ({ visit }) => {
  test.setTimeout(150_000);
  const { context, page } = await visit({
    context: { reducedMotion: "reduce", viewport: { width: 640, height: 400 } },
  });
  await makeContextSwift(context, {
    acts: new Map(ROUTINE.map((acting) => [acting.exercise, swiftAct(acting, true)])),
    start: () => ({ at: Date.now(), livesMs: null, lingersMs: 0, hurries: true }),
    timeIsUp: () => {},
  });
  await withRoutine(context, OWN);
  await withUnhurriedVoice(page);
  await page.goto("/#/session/by-ear");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL(/#\/sessions\//, { timeout: 140_000 });
  // The last words are said to their end, also where another screen has come: it thanks and asks, and what was good and
  // what is next is read out behind that.
  const lastWords = () =>
    page.evaluate(() =>
      (window.__plumbline?.heard ?? []).flatMap(({ what, text, until }) =>
        what === "voice" && until !== null ? [text] : [],
      ),
    );
  await expect.poll(async () => (await lastWords()).at(-1), { timeout: 30_000 }).toMatch(/^Bird dog: .+ Next time, \w/);

  const heard = await page.evaluate(() => window.__plumbline?.heard ?? []);
  const spoken = heard.filter(({ what }) => what === "voice");
  const texts = spoken.map(({ text }) => text);
  const all = texts.join("\n");
  expect(overlaps(spoken)).toEqual([]);

  // The first set is settled standing, before anybody goes down; each later one begins in its own position.
  const begins = texts.flatMap((text, n) => (/^(Stand in the outline|Into position)/.test(text) ? [n] : []));
  expect(begins, all).toHaveLength(SETS.length);
  for (const [n, begin] of begins.entries()) {
    const before = texts.slice(0, begin).findLast((text) => /^(Next|That's the set)/.test(text)) ?? "";
    const exercise = SETS[n] ?? "bird-dog";
    const { name } = EXERCISES[exercise];
    if (exercise !== SETS[n - 1]) expect(before.toLowerCase()).toContain(name.toLowerCase());
    const set = texts.slice(begin, begins[n + 1]);
    const go = set.indexOf("Go.");
    const done = set.findIndex((text) => text.startsWith("That's the set."));
    expect(go, set.join(" / ")).toBeGreaterThan(set.findIndex((text) => /^[123]$/.test(text)));
    expect(
      set.slice(0, go).filter((text) => /^[123]$/.test(text)),
      set.join(" / "),
    ).toEqual(["3", "2", "1"]);
    expect(done, set.join(" / ")).toBeGreaterThan(go);
    expect(
      set.slice(go, done).some((text) => /^((Left|Right) )?[12]$/.test(text)),
      set.join(" / "),
    ).toBe(true);
    if (n === SETS.length - 1) continue;
    expect(set[done]).toContain(`Rest for ${REST_S} seconds.`);
    expect(set.slice(done).filter((text) => /^[1-5]$/.test(text)).length, set.join(" / ")).toBeGreaterThanOrEqual(3);
  }
  expect(texts[0]).toContain("To pause at any time, hold both hands overhead.");
  expect(texts.at(-2)).toContain("That was the whole session.");
  expect(texts.at(-2)).toContain("How is your back now");
  const tones = heard.filter(({ what }) => what === "tone").map(({ text }) => text);
  expect(tones.filter((tone) => tone === "rest")).toHaveLength(SETS.length - 1);
  expect(tones).toEqual(expect.arrayContaining(["ready", "rep", "hold", "done"]));

  // Every cue that was heard is one that the coach gave, in that order and no oftener; and it gave one a rep at most.
  const { sets } = await stored(page);
  const given = sets.flatMap(({ cues }) => cues.filter(({ kind }) => kind === "fault" || kind === "praise"));
  const left = given.map(({ text }) => text);
  for (const text of texts.filter((each) => CUES.has(each))) {
    expect(left, text).toContain(text);
    left.splice(0, left.indexOf(text) + 1);
  }
  expect(left.length).toBeLessThan(given.length);
  let bad = 0;
  for (const { reps, cues } of sets) {
    for (const [n, rep] of reps.entries()) {
      const from = reps[n - 1]?.end ?? Number.NEGATIVE_INFINITY;
      const said = cues.filter(({ t, kind }) => kind !== "setup" && t > from && t <= rep.end);
      expect(said.length).toBeLessThanOrEqual(1);
      if (!rep.faults.some(({ severity }) => severity >= 1)) continue;
      bad++;
      expect(said.filter(({ kind }) => kind === "praise")).toEqual([]);
    }
  }
  expect(bad).toBeGreaterThan(0);
  // Nobody waited for long without a word or a tone.
  const times = heard.map(({ at, until }) => [at, until ?? at] as const);
  const silences = times.slice(1).flatMap(([at], n) => {
    const silent = at - (times[n]?.[1] ?? at);
    return silent < 15 ? [] : [`${heard[n]?.text} … ${silent.toFixed(1)} s … ${heard[n + 1]?.text}`];
  });
  expect(silences, all).toEqual([]);
});
