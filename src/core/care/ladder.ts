import type { ExerciseId } from "../exercise/exercise";
import { programmeOf, type Rung, type Step } from "../exercise/programme";
import { doseOf } from "../plan/doses";
import type { PlanItem } from "../plan/session";
import { inVersion } from "../plan/versions";

/** Reps taken off when the weight goes up, and the fewest that stay. Judgement: two, and a set of six is still one. */
export const HEAVIER = { repsLess: 2, fewestReps: 6 } as const;

/** A plan with one step taken for an exercise; "fewer" is no part of the plan, and leaves it as it is. */
export function stepped(items: readonly PlanItem[], exercise: ExerciseId, step: Step): readonly PlanItem[] {
  return items.map((item) => {
    if (item.exercise !== exercise) return item;
    if (step.kind === "variant") return inVersion(item, step.variant);
    if (step.kind === "fewer") return item;
    if (step.kind === "reps") return { ...item, reps: Math.max(item.reps, doseOf(exercise, item.variant).reps) };
    const reps = Math.max(Math.min(item.reps, HEAVIER.fewestReps), item.reps - HEAVIER.repsLess);
    return { ...item, reps };
  });
}

/** The rungs under a variant, the next one first. */
export function rungsBelow(exercise: ExerciseId, variant: string): readonly string[] {
  const below = nextEasier(exercise, variant);
  return below === null ? [] : [below, ...rungsBelow(exercise, below)];
}

/** The next rung down; null: this is the lowest one, or no rung of the ladder. */
export function nextEasier(exercise: ExerciseId, variant: string): string | null {
  return variantBelow(programmeOf(exercise).ladder.rungs[variant]);
}

function variantBelow(rung: Rung | undefined): string | null {
  const step = rung?.easier.find(({ kind }) => kind === "variant");
  return step?.kind === "variant" ? step.variant : null;
}
