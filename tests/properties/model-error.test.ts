/** Five hundred sets seen with the errors that the lab found in the real model, another draw of them each time. */
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { createErrors, stanceOf } from "../../src/mannequin/seen/landmark-error";
import { trueJoints } from "../../src/mannequin/seen/landmarks";
import { coach, film, laptop, stage } from "../support/film";

/** Of each exercise, from either side. */
const DRAWS = 36;
const FPS = 8;
const REPS = 2;
/** The laptop stands a little askew. */
const YAW_DEG = 4;
const FILMING_MS = 120_000;

describe.each(EXERCISE_IDS)("%s, as the model errs", (id) => {
  const act = choreography(id, { reps: REPS });
  const staged = stage(act, FPS);
  const [first] = staged.moments;
  if (!first) throw new Error(`${id} has no moments.`);
  const stance = stanceOf(trueJoints(first.placed));
  const filmed = (["left", "right"] as const).map((near) => ({
    near,
    frames: film(staged, laptop(YAW_DEG, near), { places: "habits", outline: id === "cat-cow" }),
  }));
  const draws = filmed.flatMap(({ near, frames }) =>
    Array.from({ length: DRAWS }, (_, seed) => coach(id, frames.map(createErrors(stance, near, seed + 1))).summary),
  );

  it("is counted exactly in 95 of 100 draws, and never too often", { timeout: FILMING_MS }, () => {
    const counts = draws.map((summary) => summary.counts.full);
    expect(Math.max(...counts)).toBeLessThanOrEqual(REPS);
    const exact = counts.filter((full) => full === REPS);
    expect(exact.length / draws.length).toBeGreaterThanOrEqual(0.95);
  });

  it("gives the working side", () => {
    const wanted = act.reps.map(({ side }) => side);
    const wrong = draws.filter(
      ({ counts, reps }) =>
        counts.full === REPS && !reps.filter(({ kind }) => kind === "full").every(({ side }, n) => side === wanted[n]),
    );
    expect(wrong.length / draws.length).toBeLessThanOrEqual(0.01);
  });
});
