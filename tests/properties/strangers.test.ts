/** Bodies, tempos, rooms and errors by lot: a good set of a stranger's is counted, as a film and before the camera. */
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { coach } from "../support/film";
import { LONG } from "../support/long";
import { stranger } from "../support/stranger";

/** A few in every run. */
const HOW_MANY = LONG ? 60 : 4;
const ns = Array.from({ length: HOW_MANY }, (_, n) => n + 1);

describe.each(EXERCISE_IDS)("%s", (id) => {
  it.each(ns)("stranger %i", (n) => {
    const { act, frames, about } = stranger(id, n);
    for (const mode of ["clip", "live"] as const) {
      const { full } = coach(id, frames, { mode }).summary.counts;
      expect(full, `${mode}: of ${act.reps.length}, ${about}`).toBe(act.reps.length);
    }
  });
});
