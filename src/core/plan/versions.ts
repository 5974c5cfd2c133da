import type { ExerciseId } from "../exercise/exercise";
import type { PlanItem } from "./session";

/**
 * Reps of a set where a version has its own number: holds are dosed by their time, five to six of eight seconds (rules
 * §9.1), and of ten seconds fewer still (judgement). Coming back from it, the exercise's own number is due again.
 */
const REPS_OF: Readonly<Partial<Record<ExerciseId, Readonly<Record<string, number>>>>> = {
  "bird-dog": { "long-hold": 6 },
  superman: { "long-hold": 4 },
  // Of each leg, so that no leg does them all: judgement, two thirds of both legs' twelve.
  "glute-bridge": { march: 8, "single-leg": 8 },
};
const BY_LEG: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = { "glute-bridge": ["march", "single-leg"] };

/** An item done in another version, with the reps that one has. */
export function inVersion(item: PlanItem, variant: string): PlanItem {
  const own = (of: string) => REPS_OF[item.exercise]?.[of];
  const to = own(variant);
  const reps =
    to === undefined
      ? own(item.variant) === item.reps
        ? usualReps(item.exercise)
        : item.reps
      : Math.min(item.reps, to);
  const byLeg = (of: string) => BY_LEG[item.exercise]?.includes(of) ?? false;
  const perSide = byLeg(variant) || (item.perSide && !byLeg(item.variant));
  return { ...item, variant, reps, perSide };
}

/**
 * An item done in another version for a while, or for today: counted as that one is, by leg or not, and never with more
 * reps than it had, though a version with shorter holds has more of its own.
 */
export function easedTo(item: PlanItem, variant: string): PlanItem {
  const changed = inVersion(item, variant);
  return { ...changed, reps: Math.min(item.reps, changed.reps) };
}

/** Reps of the article's routine and of rules §9.1. */
function usualReps(exercise: ExerciseId): number {
  return exercise === "superman" ? 6 : exercise === "glute-bridge" ? 12 : 10;
}
