import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoachStep, Rep } from "../../src/core/coach/coach.types";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { coach } from "../support/film";
import { counts, performance, told } from "../support/performances";
import { doubled, faster, later, mirrored, replaced, thinned } from "../support/perturb";

/** Fixed, so that a test that passed yesterday passes today. */
const SEED = 20261122;
/** Runs a property a few times: every run coaches a whole set. */
const FEW = { numRuns: 5, seed: SEED };

describe.each(EXERCISE_IDS)("%s: the same movement is told the same", (id) => {
  const { act, frames, coached } = performance(id);

  it("counts what was performed, with no fault in a good set", () => {
    const sided = act.reps.some((rep) => rep.side !== "both");
    const side = (which: string) => (sided ? act.reps.filter((rep) => rep.side === which).length : 0);
    expect(counts(coached.summary)).toEqual({
      full: act.reps.length,
      partial: 0,
      left: side("left"),
      right: side("right"),
    });
    expect(coached.summary.reps.flatMap((rep) => rep.faults.map((fault) => fault.id))).toEqual([]);
  });

  it("when it is coached again", () => {
    expect(coach(id, frames)).toEqual(coached);
  });

  it("at another time of day", () => {
    assert(
      property(integer({ min: 1, max: 100_000 }), (seconds) => {
        const shifted = coach(id, later(frames, seconds));
        expect(shifted.steps.map((step) => earlier(step, seconds))).toEqual(coached.steps);
        expect(shifted.summary.reps.map((rep) => repEarlier(rep, seconds))).toEqual(coached.summary.reps);
      }),
      { numRuns: 2, seed: SEED },
    );
  });

  it("smaller and elsewhere in the picture", () => {
    assert(
      property(
        double({ min: 0.5, max: 1, noNaN: true }),
        double({ min: -1, max: 1, noNaN: true }),
        double({ min: -1, max: 1, noNaN: true }),
        (scale, right, down) => {
          // What scaling frees on either side may be used for shifting, so that nothing leaves the picture.
          const room = (1 - scale) / 2;
          const moved = replaced(frames, scale, right * room * (frames[0]?.aspect ?? 1), down * room);
          expect(told(coach(id, moved).summary)).toEqual(told(coached.summary));
        },
      ),
      FEW,
    );
  });

  it("in a mirror, with left and right exchanged", () => {
    const { full, partial, left, right } = counts(coached.summary);
    const mirror = coach(id, mirrored(frames)).summary;
    expect(counts(mirror)).toEqual({ full, partial, left: right, right: left });
    const unsided = (summary: typeof mirror) => told(summary).map(({ side: _, ...rest }) => rest);
    expect(unsided(mirror)).toEqual(unsided(coached.summary));
  });

  it.each([10, 15, 30, 60])("at %i frames a second", (fps) => {
    const other = fps > 32 ? doubled(frames) : thinned(frames, fps);
    expect(counts(coach(id, other).summary)).toEqual(counts(coached.summary));
  });

  it("a third slower or faster", () => {
    for (const factor of [0.75, 1.33]) {
      expect(counts(coach(id, faster(frames, factor)).summary), `× ${factor}`).toEqual(counts(coached.summary));
    }
  });

  it("only in the order of time", () => {
    const [first, second] = frames;
    if (!first || !second) throw new Error("There are no frames.");
    expect(() => coach(id, [first, first])).toThrow(RangeError);
    expect(() => coach(id, [second, first])).toThrow(RangeError);
  });
});

function earlier(step: CoachStep, by: number): CoachStep {
  return {
    ...step,
    t: step.t - by,
    cue: step.cue && { ...step.cue, t: step.cue.t - by },
    finished: step.finished && repEarlier(step.finished, by),
  };
}

function repEarlier(rep: Rep, by: number): Rep {
  return {
    ...rep,
    start: rep.start - by,
    top: rep.top - by,
    end: rep.end - by,
    faults: rep.faults.map((fault) => ({ ...fault, at: fault.at - by })),
    curve: rep.curve.map(([t, p]) => [t - by, p]),
  };
}
