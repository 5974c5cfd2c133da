import { doseOf, ownDose } from "./doses";
import type { PlanItem } from "./session";

/** An item done in another version, with the reps that one has. */
export function inVersion(item: PlanItem, variant: string): PlanItem {
  const own = (of: string) => ownDose(item.exercise, of).reps;
  const to = own(variant);
  // Coming back from a version with a number of its own, the exercise's own number is due again.
  const back = own(item.variant) === item.reps ? doseOf(item.exercise, variant).reps : item.reps;
  const reps = to === undefined ? back : Math.min(item.reps, to);
  const byLeg = (of: string) => ownDose(item.exercise, of).perSide ?? false;
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
