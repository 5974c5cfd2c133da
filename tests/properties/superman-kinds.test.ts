/** Supermans as strangers do them: every kind that was miscounted, acted by the drawn body. */
import { describe, expect, it } from "vitest";
import type { Act } from "../../src/mannequin/choreography/act";
import { superman } from "../../src/mannequin/choreography/superman";
import type { Standpoint } from "../../src/mannequin/seen/camera";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, stage } from "../support/film";
import { farHidden } from "../support/hidden";
import { pieces } from "../support/pieces";
import { crosswise, lifting, up } from "../support/superman-kinds";

const FPS = 15;
/** A chair or a table, looking down. */
const HIGH: Partial<Standpoint> = { heightM: 1.1, pitchDeg: -16, distanceM: 3 };
const SEEDS = [1, 2, 3];

const VIEWS = {
  "side-on": laptop(0),
  "half turned, from the head": laptop(45),
  "half turned, from the feet": laptop(-45),
  "from above": laptop(0, "left", HIGH),
} as const;

const clip = (frames: Parameters<typeof coach>[1], variant = "standard") =>
  coach("superman", frames, { mode: "clip", variant }).summary;

function counts(act: Act): Record<string, number> {
  const staged = stage(act, FPS);
  return Object.fromEntries(
    Object.entries(VIEWS).map(([name, camera]) => [name, clip(film(staged, camera, { outline: false })).counts.full]),
  );
}

/** Side-on, with what the model is off by on other bodies. */
function countsOffPlace(act: Act): number[] {
  const frames = film(stage(act, FPS), VIEWS["side-on"], { outline: false });
  return SEEDS.map((seed) => clip(frames.map(createErrors("prone", "left", seed))).counts.full);
}

const everywhere = (reps: number) => Object.fromEntries(Object.keys(VIEWS).map((name) => [name, reps]));
const always = (reps: number) => SEEDS.map(() => reps);

describe("limbs that come down only part of the way between reps", () => {
  it.each([
    ["to under a half", { reps: 5, top: up(1), low: up(0.45) }],
    ["to a half of a high lift", { reps: 5, top: up(1.8), low: up(0.9) }],
    ["to a third", { reps: 5, top: up(1.3), low: up(0.4) }],
    ["pulsing", { reps: 8, top: up(1.2), low: up(0.5), outS: 0.5, holdS: 0.15, backS: 0.5, restS: 0.1 }],
  ])("%s: each is counted", (_, lifts) => {
    const act = lifting(lifts);
    expect(counts(act)).toEqual(everywhere(lifts.reps));
    expect(countsOffPlace(act)).toEqual(always(lifts.reps));
  });

  it("a hold that sinks, and is lifted again, stays one", () => {
    const act = pieces(superman, "standard", [
      { seconds: 2, to: {} },
      { seconds: 1, to: up(1.2) },
      { seconds: 3, to: up(1.15) },
      { seconds: 1.5, to: up(0.85) },
      { seconds: 1, to: up(1.1) },
      { seconds: 1.5, to: up(0.8) },
      { seconds: 1, to: {} },
      { seconds: 1, to: {} },
    ]);
    expect(counts(act)).toEqual(everywhere(1));
    const [rep] = clip(film(stage(act, FPS), laptop(0), { outline: false })).reps;
    expect(rep?.hold).toBeGreaterThan(6);
  });
});

describe("arms that do not lie ahead", () => {
  it.each(["arms-w", "hands-at-head", "arms-by-sides"])("%s: counted, live too, and no fault", (variant) => {
    const act = lifting({ reps: 3, top: up(1.3), variant });
    expect(counts(act)).toEqual(everywhere(3));
    expect(countsOffPlace(act)).toEqual(always(3));
    const live = coach("superman", film(stage(act, FPS), laptop(0), { outline: false })).summary;
    expect(live.counts.full).toBe(3);
    expect(live.reps.flatMap(({ faults }) => faults.map(({ id }) => id)).filter((id) => id === "bent-arms")).toEqual(
      [],
    );
  });
});

describe("a film that begins with the limbs up", () => {
  it.each([
    ["slow", { reps: 4, top: up(1.2), stillS: 0 }],
    ["quick", { reps: 8, top: up(1.2), outS: 0.45, holdS: 0.2, backS: 0.45, restS: 0.1, stillS: 0 }],
    ["pulsing", { reps: 8, top: up(1.2), low: up(0.5), outS: 0.5, holdS: 0.15, backS: 0.5, restS: 0.1, stillS: 0 }],
  ])("%s: all that come after are counted", (_, lifts) => {
    const act = lifting(lifts);
    expect(counts(act)).toEqual(everywhere(lifts.reps - 1));
    expect(countsOffPlace(act)).toEqual(always(lifts.reps - 1));
  });
});

describe("one arm and the opposite leg in turn", () => {
  const act = lifting({ reps: 6, top: (n) => crosswise(n % 2 === 1 ? "left" : "right") });

  it("are counted for their legs from everywhere", () => {
    expect(counts(act)).toEqual(everywhere(6));
    expect(countsOffPlace(act)).toEqual(always(6));
  });

  it("are counted for their legs when they are quick, if the one side lies before the other comes up", () => {
    const times = { outS: 0.5, holdS: 0.2, backS: 0.5, restS: 0.1 };
    const quick = lifting({ reps: 6, top: (n) => crosswise(n % 2 === 1 ? "left" : "right"), ...times });
    expect(counts(quick)).toEqual(everywhere(6));
    expect(countsOffPlace(quick)).toEqual(always(6));
  });

  it("are counted for their legs with the far side hidden", () => {
    for (const from of ["left", "right"] as const) {
      const seen = film(stage(act, FPS), laptop(0, from), { outline: false });
      const { counts } = clip(farHidden(seen, from === "left" ? "right" : "left"));
      expect(counts).toMatchObject({ full: 6, left: 3, right: 3 });
    }
  });
});

describe("one end alone", () => {
  it.each([
    ["legs", up(1, { front: 0, legs: 1.3 }), "chest-too"],
    ["legs, with chest and arms hardly off the mat", up(1, { front: 0.1, legs: 1.2 }), "chest-too"],
    ["chest and arms", up(1, { front: 1.2, legs: 0 }), "legs-too"],
  ])("%s: never counted, and told which end is missing", (_, top, words) => {
    const act = lifting({ reps: 4, top });
    expect(counts(act)).toEqual(everywhere(0));
    for (const camera of [laptop(0), laptop(-45), laptop(0, "left", HIGH)]) {
      const { cues } = clip(film(stage(act, FPS), camera, { outline: false }));
      expect(cues.map(({ id }) => id)).toContain(words);
      expect(cues.filter(({ kind }) => kind === "praise")).toEqual([]);
    }
  });

  it("is not told to somebody who lifts both, one a little before the other", () => {
    const rep = [
      { seconds: 0.5, to: up(0, { front: 1, legs: 0.3 }) },
      { seconds: 0.5, to: up(1) },
      { seconds: 1, to: up(1) },
      { seconds: 0.5, to: up(0, { front: 0.3, legs: 1 }) },
      { seconds: 0.5, to: {} },
      { seconds: 1, to: {} },
    ];
    const act = pieces(superman, "standard", [{ seconds: 2, to: {} }, ...rep, ...rep, ...rep]);
    const { counts, cues } = clip(film(stage(act, FPS), laptop(0), { outline: false }));
    expect(counts.full).toBe(3);
    expect(cues.map(({ id }) => id).filter((id) => id.endsWith("-too"))).toEqual([]);
  });
});
