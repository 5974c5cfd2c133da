import { median } from "../../body/statistics";
import type { Rep } from "../../coach/coach.types";
import { type Coverage, coverageOf } from "../../coach/judge/score";
import type { Exercise, FaultRule } from "../../exercise/exercise";
import { rulesOf } from "../../exercise/rules";

/** The checks that apply to a set; all of the exercise's where the variant is not known any more. */
export function checksOf(exercise: Exercise, variantId: string): readonly FaultRule[] {
  const variant = exercise.variants.find(({ id }) => id === variantId);
  return variant ? rulesOf(exercise, variant) : exercise.faults;
}

/** What the score of a set covers: checks made in the middle one of its full reps. null: no full rep. */
export function setCoverage(
  reps: readonly Rep[],
  exercise: Exercise,
  variantId: string,
): Pick<Coverage, "made" | "all"> | null {
  const rules = checksOf(exercise, variantId);
  const full = reps.filter(({ kind }) => kind === "full");
  const made = median(full.map(({ notAssessed }) => coverageOf(rules, notAssessed).made));
  return made === null ? null : { made: Math.floor(made), all: rules.length };
}
