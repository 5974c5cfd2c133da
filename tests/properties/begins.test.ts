/** A set begins when somebody begins: two movements alike, told as two. One movement, or two that differ, begin nothing. */
import { describe, expect, it } from "vitest";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography, type SetOptions } from "../../src/mannequin/choreography";
import { fidgeting } from "../support/fidget";
import { coach, film, laptop, stage } from "../support/film";
import { later } from "../support/perturb";

const FPS = 12;
/** Shorter than any holding. */
const BRIEFLY_S = 0.25;
const REPS = 4;
/** Torso lengths either way: more than holding still allows (0.07). */
const FIDGETING = 0.09;

/** Movements that are not alike the others: a first cat comes out of a flat back, and goes half as far as the next. */
const UNLIKE: Partial<Record<ExerciseId, number>> = { "cat-cow": 1 };

/** A set without a moment of holding still; what is not alike at its beginning is not filmed. */
function perform(id: ExerciseId, { reps = REPS, ...options }: SetOptions) {
  // Trunk and limbs are as good as still in a slow cat: that is holding still, and begins a set as it should.
  const tempo = { restS: BRIEFLY_S, ...(id === "cat-cow" && { outS: 1, holdS: 0.8, backS: 1, restS: 0.1 }) };
  const unlike = UNLIKE[id] ?? 0;
  const act = choreography(id, { reps: reps + unlike, stillS: BRIEFLY_S, tempo, ...options });
  const frames = film(stage(act, FPS), laptop(0), { outline: EXERCISES[id].signal.adaptive !== null });
  const from = unlike === 0 ? 0 : (act.reps[unlike - 1]?.topEndS ?? 0);
  return { durationS: act.durationS, reps: act.reps.slice(unlike), frames: frames.filter(({ t }) => t >= from) };
}

describe.each(EXERCISE_IDS)("%s", (id) => {
  const { frames, reps } = perform(id, {});

  it("begins with two movements alike of somebody who never holds still, and both count with their own times", () => {
    const { steps, summary } = coach(id, frames);
    expect(summary.counts).toMatchObject({ full: REPS, partial: 0 });
    for (const [n, rep] of summary.reps.entries()) {
      const { topS, topEndS } = reps[n] ?? { topS: 0, topEndS: 0 };
      expect(rep.top).toBeGreaterThan(topS - 0.45);
      expect(rep.top).toBeLessThan(topEndS + 0.45);
    }
    const first = steps.find(({ finished }) => finished);
    expect(first?.counts.full).toBe(2);
    expect(first?.finished).toEqual(summary.reps[1]);
  });

  it("asks nobody who moves well to hold still, or to come into the start pose", () => {
    const { steps, summary } = coach(id, frames);
    expect(summary.cues.filter(({ kind }) => kind === "setup")).toEqual([]);
    const moving = steps.filter(({ t, phase }) => phase === "setup" && t > (reps[0]?.topS ?? 0));
    expect(moving.flatMap(({ hint }) => hint?.id ?? [])).toEqual([]);
  });

  it("begins with the second of two alike, though the film ends in the middle of its way back", () => {
    const two = perform(id, { reps: 2 });
    const last = two.reps[1];
    const until = (last?.topEndS ?? 0) + 0.85 * ((last?.endS ?? 0) - (last?.topEndS ?? 0));
    const { summary } = coach(
      id,
      two.frames.filter(({ t }) => t <= until),
    );
    expect(summary.counts.full).toBe(2);
  });

  it("does not begin with one movement, which is a rehearsal", () => {
    const { summary } = coach(id, perform(id, { reps: 1 }).frames);
    expect(summary.reps).toEqual([]);
  });

  it("begins for somebody whose hands and feet are never still", () => {
    const restless = fidgeting(perform(id, { stillS: 3 }).frames, FIDGETING);
    expect(coach(id, restless).summary.counts).toMatchObject({ full: REPS, partial: 0 });
  });

  it("does not count a rehearsal before a start pose that was held until the count-in was over", () => {
    const rehearsed = perform(id, { reps: 1 });
    const shift = rehearsed.durationS + 0.05;
    const set = later(film(stage(choreography(id, { reps: 2, stillS: 5 }), FPS), laptop(0)), shift);
    const { summary } = coach(id, [...rehearsed.frames, ...set]);
    expect(summary.reps[0]?.start).toBeGreaterThan(shift + 4);
    expect(summary.counts).toMatchObject({ full: 2, partial: 0 });
  });
});

describe("a start pose seen from the end of the mat", () => {
  it.each([
    ["glute-bridge", "bend-knees"],
    ["bird-dog", "knees-under-hips"],
    ["dead-bug", "feet-up"],
  ] as const)("of a %s is not faulted with what the picture foreshortens", (id, hint) => {
    const staged = stage(choreography(id, { reps: 1, stillS: 2 }), FPS);
    const frames = film(staged, laptop(-80), { outline: false, places: "habits" }).filter(({ t }) => t < 2);
    expect(coach(id, frames).steps.map((step) => step.hint?.id)).not.toContain(hint);
  });
});
