/** Bodies, tempos, rooms and errors by lot: a good set of a stranger's is counted, as a film and before the camera. */
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { coach } from "../support/film";
import { LONG } from "../support/long";
import { LEAD_IN } from "../support/performances";
import { stranger } from "../support/stranger";

/** A few in every run. */
const HOW_MANY = LONG ? 60 : 4;
const ns = Array.from({ length: HOW_MANY }, (_, n) => n + 1);

/** Reps that do not count: the first cat out of a flat back may be one, as wide as it is. */
function missed(id: (typeof EXERCISE_IDS)[number], performed: number, full: number): number {
  return Math.max(0, performed - full - (LEAD_IN[id] ?? 0)) + Math.max(0, full - performed);
}

describe.each(EXERCISE_IDS)("%s", (id) => {
  it.each(ns)("stranger %i", (n) => {
    const { act, frames, about } = stranger(id, n);
    for (const mode of ["clip", "live"] as const) {
      const { full } = coach(id, frames, { mode }).summary.counts;
      expect(missed(id, act.reps.length, full), `${mode}: ${full} of ${act.reps.length}, ${about}`).toBe(0);
    }
  });
});
