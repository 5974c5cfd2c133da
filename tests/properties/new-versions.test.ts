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
