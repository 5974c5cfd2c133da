import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";
import { higher } from "../support/perturb";

const FPS = 10;
const REPS = 2;

const variants = EXERCISE_IDS.flatMap((id) => EXERCISES[id].variants.map((variant) => [id, variant.id] as const));

describe("a good set of every variant", () => {
  it.each(variants)("%s, %s", (id, variant) => {
    const staged = stage(choreography(id, { variant, reps: REPS, approach: true }), FPS);
    const { summary } = coach(id, film(staged, laptop(0)), { variant });
    expect(summary.variant).toBe(variant);
    expect(summary.counts).toMatchObject({ full: REPS, partial: 0 });
    const full = summary.reps.filter((rep) => rep.kind === "full");
    expect(full.flatMap((rep) => rep.faults.map((fault) => fault.id))).toEqual([]);
    const sided = staged.act.reps.some((rep) => rep.side !== "both") && EXERCISES[id].sides !== "both";
    if (sided) expect(full.map((rep) => rep.side)).toEqual(staged.act.reps.map((rep) => rep.side));
  });

  it("single-leg bridges are counted by the leg that is stood on", () => {
    const staged = stage(choreography("glute-bridge", { variant: "single-leg", reps: 4 }), FPS);
    const { summary } = coach("glute-bridge", film(staged, laptop(0)), { variant: "single-leg" });
    const truth = staged.act.reps.map(({ side }) => side);
    expect(new Set(truth)).toEqual(new Set(["left", "right"]));
    expect(summary.reps.filter(({ kind }) => kind === "full").map(({ side }) => side)).toEqual(truth);
    expect(summary.counts).toMatchObject({ left: 2, right: 2 });
  });

  it("small ranges count in their own variant only", () => {
    const small = film(stage(choreography("glute-bridge", { variant: "small-range", reps: REPS }), FPS), laptop(0));
    expect(coach("glute-bridge", small).summary.counts).toMatchObject({ full: 0, partial: REPS });
  });

  it("long holds are asked for in their own variant only", () => {
    for (const id of ["bird-dog", "superman"] as const) {
      const staged = stage(choreography(id, { reps: 1 }), FPS);
      const { reps } = coach(id, film(staged, laptop(0)), { variant: "long-hold" }).summary;
      expect(reps[0]?.faults.map((fault) => fault.id)).toContain("short-hold");
    }
  });

  it("one arm and the opposite leg have their side, though the near arm was measured too low", () => {
    const staged = stage(choreography("superman", { variant: "alternating", reps: 4 }), FPS);
    const truth = staged.act.reps.map(({ side }) => side);
    const begun = (staged.act.reps[0]?.startS ?? 0) - 0.3;
    // The hand had not quite come down yet when the start pose was measured: from then on it reads half raised. And the
    // resting leg goes along with the raised one, as the model has it.
    const frames = staged.act.reps.reduce(
      (before, { side, startS, endS }) =>
        higher(before, side === "left" ? "rightAnkle" : "leftAnkle", 0.14, startS, endS),
      higher(film(staged, laptop(0)), "leftWrist", 0.05, begun),
    );
    for (const variant of ["alternating", "standard"]) {
      const sides = coach("superman", frames, { variant }).summary.reps.map(({ side }) => side);
      if (variant === "alternating") expect(sides).toEqual(truth);
      // Nobody said there that one is lifted at a time.
      else expect(sides).not.toEqual(truth);
    }
  });
});
