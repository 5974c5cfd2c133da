import type { Rep } from "../../coach/coach.types";
import { severityIn } from "../../coach/theme";
import type { Exercise, FaultRule } from "../../exercise/exercise";

/** How often a fault came in some reps. */
export interface Tally {
  readonly id: string;
  readonly reps: number;
  /** Reps in which the check could be made. */
  readonly assessed: number;
  /** Greatest severity, 0…1. */
  readonly worst: number;
}

/** A key fault weighs this much more when the one thing to work on is chosen; the weight of rules §7. */
const KEY_WEIGHT = 1.3;

export function tally(rule: Pick<FaultRule, "id">, reps: readonly Rep[]): Tally {
  const found = reps.map((rep) => severityIn(rep, rule.id)).filter((severity) => severity !== null);
  return {
    id: rule.id,
    reps: found.length,
    assessed: reps.filter((rep) => !rep.notAssessed.some(({ id }) => id === rule.id)).length,
    worst: Math.max(0, ...found),
  };
}

/** The faults that came, by how much they mattered, worst first. */
export function tallies(reps: readonly Rep[], exercise: Exercise): Tally[] {
  return exercise.faults
    .map((rule) => tally(rule, reps))
    .filter((one) => one.reps > 0)
    .sort((a, b) => weightOf(b, exercise) - weightOf(a, exercise));
}

/** How much a fault mattered, over all reps in which it came. */
export function weightOf(one: Tally, exercise: Exercise): number {
  const key = exercise.faults.find(({ id }) => id === one.id)?.key;
  return one.reps * (0.5 + one.worst) * (key ? KEY_WEIGHT : 1);
}
