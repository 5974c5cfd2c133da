/** Versions that nobody was filmed in: counted as the model errs, and nothing like them is a rep of them. */
import { describe, expect, it } from "vitest";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import {
  choreography,
  LOOKALIKE_IDS,
  lookalike,
  PRONE_LOOKALIKE_IDS,
  proneLookalike,
} from "../../src/mannequin/choreography";
import { createErrors, stanceOf } from "../../src/mannequin/seen/landmark-error";
import { trueJoints } from "../../src/mannequin/seen/landmarks";
import { coach, film, laptop, stage } from "../support/film";
import { seen, VIEWS } from "../support/lookalikes";

const FPS = 10;
const REPS = 2;
const SEEDS = [1, 2, 3, 4, 5, 6];
const LIMIT_MS = 180_000;

/** Each with what is just this version, under another name. */
const VERSIONS: readonly (readonly [ExerciseId, string, readonly string[]])[] = [
  ["bodyweight-row", "prone-w", ["prone-w-raise"]],
  ["superman", "forehead-down", ["leg-lifts"]],
  ["superman", "arms-by-sides", []],
  ["glute-bridge", "march", []],
];

const others = [
  ...PRONE_LOOKALIKE_IDS.map((id) => [id, () => proneLookalike(id)] as const),
  ...LOOKALIKE_IDS.map((id) => [id, () => lookalike(id)] as const),
].map(([id, act]) => {
  const staged = stage(act(), FPS);
  return { id, films: VIEWS.map((view) => seen(staged, view, view.seed, false)) };
});

describe("a march", () => {
  /** Hips up on both feet, again and again: the version's own reps without what makes them a march. */
  const bridging = choreography("glute-bridge", { variant: "standard", reps: REPS });

  it("is no rep on both feet, and says what is missing, as the model errs", { timeout: LIMIT_MS }, () => {
    const staged = stage(bridging, FPS);
    const [first] = staged.moments;
    if (!first) throw new Error("nothing was staged");
    const stance = stanceOf(trueJoints(first.placed));
    for (const near of ["left", "right"] as const) {
      const frames = film(staged, laptop(4, near), { places: "habits", outline: false });
      for (const seed of SEEDS) {
        const { summary } = coach("glute-bridge", frames.map(createErrors(stance, near, seed)), { variant: "march" });
        expect(summary.reps, `${near}, draw ${seed}`).toEqual([]);
        expect(summary.cues.map(({ id }) => id)).toContain("foot-lifted");
      }
    }
  });

  it("is one where the foot leaves the floor by a hand's breadth, from every side", { timeout: LIMIT_MS }, () => {
    const act = choreography("glute-bridge", { variant: "march", reps: REPS });
    // The foot leaves the floor on the last fifth of the way: by a third of its height here, 0.2 torso lengths.
    const little = choreography("glute-bridge", { variant: "march", reps: REPS, range: 0.86 });
    for (const each of [act, little]) {
      const staged = stage(each, FPS);
      for (const yawDeg of [4, 30, 50]) {
        const { summary } = coach("glute-bridge", film(staged, laptop(yawDeg), { outline: false }), {
          variant: "march",
        });
        expect(summary.reps.map(({ side }) => side)).toEqual(act.reps.map(({ side }) => side));
      }
    }
  });
});

describe.each(VERSIONS)("%s, %s", (id, variant, same) => {
  const act = choreography(id, { variant, reps: REPS });

  it("is counted, as the model errs, with its side", { timeout: LIMIT_MS }, () => {
    const staged = stage(act, FPS);
    const [first] = staged.moments;
    if (!first) throw new Error("nothing was staged");
    const stance = stanceOf(trueJoints(first.placed));
    for (const near of ["left", "right"] as const) {
      const frames = film(staged, laptop(4, near), { places: "habits", outline: false });
      for (const seed of SEEDS) {
        const { summary } = coach(id, frames.map(createErrors(stance, near, seed)), { variant });
        expect(summary.counts.full, `${near}, draw ${seed}`).toBe(REPS);
        if (variant !== "march") continue;
        expect(summary.reps.map(({ side }) => side)).toEqual(act.reps.map(({ side }) => side));
      }
    }
  });

  it("counts nothing else", { timeout: LIMIT_MS }, () => {
    const found = others.flatMap((other) =>
      same.includes(other.id)
        ? []
        : other.films.flatMap((frames, n) => {
            const { full } = coach(id, frames, { variant, mode: "live" }).summary.counts;
            return full > 0 ? [`${other.id}, view ${n}: ${full}`] : [];
          }),
    );
    expect(found).toEqual([]);
  });
});
