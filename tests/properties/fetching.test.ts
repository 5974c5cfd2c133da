/** A weight is picked up before a set and put down after it: neither is a rep, from the floor or from a chair. */
import { describe, expect, it } from "vitest";
import { type Act, choreography, FETCH_S, fetching, type Reach } from "../../src/mannequin/choreography";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, type Staged, stage } from "../support/film";

const FPS = 12;
const REPS = 4;
const bare = { outline: false, places: "habits" } as const;
const MODES = ["live", "clip"] as const;
/** Seconds of standing before it all. */
const BEFORE_S = 2;

/** Picks it up there, does a set (after standing so long), puts it down again. */
function around(reach: Reach, stillS: number): Act {
  const set = choreography("deadlift", { reps: REPS, stillS });
  const from = BEFORE_S + FETCH_S;
  const to = from + set.durationS;
  return {
    ...set,
    durationS: to + FETCH_S + 2.5,
    at: (t) =>
      t < from
        ? fetching(set.body, reach, t - BEFORE_S)
        : t < to
          ? set.at(t - from)
          : fetching(set.body, reach, t - to),
  };
}

const seen = (staged: Staged, yawDeg: number, seed: number) => {
  const frames = film(staged, laptop(yawDeg), bare);
  return seed === 0 ? frames : frames.map(createErrors("upright", "left", seed));
};

describe.each(["floor", "floor-stooping", "chair"] as const)("from the %s and back", (reach) => {
  // At once, and after the start pose was held and counted in.
  it.each([0.5, 3, 6])("the set alone counts, %d s after picking up", { timeout: 60_000 }, (stillS) => {
    const staged = stage(around(reach, stillS), FPS);
    for (const [yawDeg, seed] of [
      [0, 0],
      [0, 1],
      [35, 0],
      [-35, 2],
      [35, 5],
    ] as const) {
      const frames = seen(staged, yawDeg, seed);
      for (const mode of MODES) {
        const { counts, cues, reps } = coach("deadlift", frames, { mode }).summary;
        expect(counts, `${mode}, ${yawDeg}°, ${seed}`).toMatchObject({ full: REPS, partial: 0 });
        expect(reps[0]?.start, `${mode}, ${yawDeg}°`).toBeGreaterThan(BEFORE_S + FETCH_S);
        // Doubled over with stiff legs, it is told that first.
        const told = cues.some(({ id }) => id === "put-away" || id === "not-folded");
        expect(told, `${mode}, ${yawDeg}°`).toBe(true);
      }
    }
  });
});

describe("a low stool", () => {
  it("is as low as the hands go in a rep: before the camera only picking up from it is told apart, in a film nothing", () => {
    const frames = seen(stage(around("stool", 3), FPS), 0, 0);
    const [live] = coach("deadlift", frames, { mode: "live" }).summary.reps;
    expect(live?.start).toBeGreaterThan(BEFORE_S + FETCH_S);
    expect(coach("deadlift", frames, { mode: "clip" }).summary.counts.full).toBeGreaterThanOrEqual(REPS);
  });
});

describe("one bend to the floor alone", () => {
  it("counts in a film, where nobody says whether more were to come, and not before the camera", () => {
    const body = choreography("deadlift").body;
    const act: Act = {
      ...choreography("deadlift", { reps: 1 }),
      durationS: BEFORE_S + FETCH_S + 2,
      at: (t) => fetching(body, "floor", t - BEFORE_S),
    };
    const frames = seen(stage(act, FPS), 0, 0);
    expect(coach("deadlift", frames, { mode: "clip" }).summary.counts.full).toBe(1);
    expect(coach("deadlift", frames, { mode: "live" }).summary.counts.full).toBe(0);
  });
});

describe("a set from the floor is none the less one", () => {
  const bell = { variant: "floor", reps: REPS, stillS: 2 } as const;
  const sets = {
    "with the weight between the feet": choreography("deadlift", bell),
    "squatting a little to a kettlebell": choreography("deadlift", {
      ...bell,
      faults: [{ id: "squatting", size: 46 }],
    }),
  };
  it.each(Object.entries(sets))("%s, side-on, in the version that says so and in the other", (_, act) => {
    const staged = stage(act, FPS);
    for (const yawDeg of [0, 35]) {
      const frames = seen(staged, yawDeg, 0);
      for (const variant of ["floor", "standard"]) {
        for (const mode of MODES) {
          const { full } = coach("deadlift", frames, { mode, variant }).summary.counts;
          // Live, the first rise out of a deep bend, before anybody stood, may be what the others are compared with.
          expect(full, `${variant}, ${mode}, ${yawDeg}°`).toBeGreaterThanOrEqual(mode === "live" ? REPS - 1 : REPS);
          expect(full).toBeLessThanOrEqual(REPS);
        }
      }
    }
  });

  it("counts from its first lift on, for somebody who stands before it", () => {
    // Down to the bell and up, again and again, told "Go" before the first.
    const lifts = 3;
    const body = choreography("deadlift").body;
    const act: Act = {
      ...choreography("deadlift", { reps: 1 }),
      durationS: 3 + lifts * (FETCH_S + 1) + 2,
      at: (t) => {
        const n = Math.max(0, Math.min(lifts - 1, Math.floor((t - 3) / (FETCH_S + 1))));
        return fetching(body, "floor", t - 3 - n * (FETCH_S + 1));
      },
    };
    const frames = seen(stage(act, FPS), 0, 0);
    for (const variant of ["floor", "standard"]) {
      for (const mode of MODES) {
        expect(coach("deadlift", frames, { mode, variant }).summary.counts.full, `${variant}, ${mode}`).toBe(lifts);
      }
    }
    const { steps } = coach("deadlift", frames, { mode: "live", variant: "floor" });
    expect(steps.find(({ finished }) => finished)?.counts.full).toBe(1);
  });
});

describe("a rep with the weight ahead of the body", () => {
  it("is a rep, late where it is the first one, and told of", () => {
    const act = choreography("deadlift", { reps: 3, stillS: 2, faults: [{ id: "weight-forward", size: 44 }] });
    const frames = seen(stage(act, FPS), 0, 0);
    for (const mode of MODES) {
      const { counts, reps } = coach("deadlift", frames, { mode }).summary;
      expect(counts.full).toBe(3);
      expect(reps.every(({ faults }) => faults.some(({ id }) => id === "weight-forward"))).toBe(true);
    }
  });

  it("in the middle of a set or at its end counts as well", () => {
    const act = choreography("deadlift", {
      reps: 4,
      stillS: 2,
      faults: [{ id: "weight-forward", size: 44 }],
      faultyReps: [2, 4],
    });
    const frames = seen(stage(act, FPS), 0, 0);
    for (const mode of MODES) expect(coach("deadlift", frames, { mode }).summary.counts.full).toBe(4);
  });
});
