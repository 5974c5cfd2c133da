import { describe, expect, it } from "vitest";
import { exerciseOf, translateExercises } from "../../app/catalogue";
import { inVariant, isOnlyCounted, rulesOf, variantOf } from "../../core/exercise/rules";
import { EXERCISES } from "../../exercises";
import { choreography, faultsOf } from "../../mannequin/choreography";
import { place } from "../../mannequin/kinematics";
import { inOrder, trueJoints } from "../../mannequin/seen/landmarks";
import { mistakesOf, rulesSeen, shortName } from "./mistakes";

/** Fingers and toes are drawn round their joints: of somebody lying they may be this far below the mat's top, metres. */
const INTO_THE_MAT_M = 0.04;

const versions = Object.values(EXERCISES).flatMap((exercise) =>
  exercise.variants.map((variant) => [`${exercise.id} ${variant.id}`, exercise, variant.id] as const),
);

/** Versions whose form is not judged at all: there is no mistake of theirs to show. */
const judged = versions.filter(([, exercise, variant]) => rulesOf(exercise, variantOf(exercise, variant)).length > 0);

it("is of every version but those that only count", () => {
  expect(versions.filter((one) => !judged.includes(one)).map(([name]) => name)).toEqual(["bodyweight-row prone-w"]);
});

it.each(["en", "de"] as const)(
  "a version that only counts says so, and what it cannot see is its own (%s)",
  async (language) => {
    await translateExercises(language);
    const row = exerciseOf("bodyweight-row");
    if (!row) throw new Error("no row");
    expect(isOnlyCounted(row, "prone-w")).toBe(true);
    expect(isOnlyCounted(row, "upright")).toBe(false);
    expect(isOnlyCounted(row, "no such version")).toBe(false);
    const { cannotSee } = inVariant(row, variantOf(row, "prone-w"));
    expect(cannotSee.length).toBeGreaterThan(1);
    expect(
      cannotSee.filter((text) => row.cannotSee.includes(text)),
      "nothing of a bar",
    ).toHaveLength(0);
    await translateExercises("en");
  },
);

describe.each(judged)("%s", (_, exercise, variant) => {
  const shown = mistakesOf(exercise, variant, faultsOf(exercise.id));

  it("shows three or four mistakes, those that the camera sees first, each with a cue and a reason", () => {
    expect(shown.length).toBeGreaterThanOrEqual(3);
    const seen = rulesSeen(exercise, variant).map(({ id }) => id);
    for (const { rule, isSeen } of shown) expect(seen.includes(rule.id), rule.id).toBe(isSeen);
    expect(shown.map(({ isSeen }) => isSeen)).toEqual(
      [...shown]
        .map(({ isSeen }) => isSeen)
        .sort()
        .reverse(),
    );
    for (const { rule } of shown) for (const text of [shortName(rule), rule.cue, rule.why]) expect(text).not.toBe("");
  });

  it("keeps the body on the floor in each of them", () => {
    for (const { rule, size } of shown) {
      const act = choreography(exercise.id, { reps: 2, tremor: 0, variant, faults: [{ id: rule.id, size }] });
      const moments = Array.from({ length: 40 }, (_, n) => ((act.reps.at(-1)?.endS ?? 0) * n) / 40);
      const heights = moments.flatMap((t) => inOrder(trueJoints(place(act.body, act.at(t)))).map(({ y }) => y));
      expect(Math.min(...heights), rule.id).toBeGreaterThan(-INTO_THE_MAT_M);
    }
  });
});

describe("a mistake", () => {
  it("that is judged only from elsewhere, or not at all in this version, is not shown", () => {
    const ids = (variant: string) =>
      mistakesOf(EXERCISES["glute-bridge"], variant, faultsOf("glute-bridge")).map(({ rule }) => rule.id);
    expect(ids("standard")[0]).toBe("hips-low");
    expect(ids("small-range")).not.toContain("hips-low");
    expect(ids("standard")).not.toContain("knees-caving");
  });
});
