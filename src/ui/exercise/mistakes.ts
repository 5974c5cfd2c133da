import type { Exercise } from "../../core/exercise";
import type { FaultRule } from "../../core/fault-rule";
import { rulesOf, variantOf } from "../../core/rules";
import type { ActableFault } from "../../mannequin/choreography";

/** A common mistake as the drawn body shows it. */
export interface Mistake {
  readonly rule: FaultRule;
  /** In the fault's own unit: clearly beyond the limit, so that it can be told from doing it well. */
  readonly size: number;
}

/** More would be a catalogue. */
const SHOWN = 4;

/** Acted so that it can be measured, the body would go through the floor. */
const THROUGH_THE_FLOOR: ReadonlySet<string> = new Set(["bird-dog leg-low", "dead-bug back-lifting"]);

/** The mistakes of a version that can be told by looking from where the laptop stands; key faults first. */
export function mistakesOf(exercise: Exercise, variant: string, actable: readonly ActableFault[]): readonly Mistake[] {
  return rulesSeen(exercise, variant)
    .filter(({ id, priority }) => priority !== "tempo" && !THROUGH_THE_FLOOR.has(`${exercise.id} ${id}`))
    .sort((a, b) => Number(b.key) - Number(a.key))
    .flatMap((rule) => {
      const acted = actable.find(({ id }) => id === rule.id);
      return acted ? [{ rule, size: acted.major }] : [];
    })
    .slice(0, SHOWN);
}

/** What is judged of a version with the laptop where the exercise asks for it. */
export function rulesSeen(exercise: Exercise, variant: string): readonly FaultRule[] {
  const { view } = exercise.placement;
  return rulesOf(exercise, variantOf(exercise, variant)).filter(({ views }) => views.includes(view));
}

/** Without what is added in brackets, for a button. */
export function shortName({ name }: FaultRule): string {
  return name.replace(/ \(.*\)$/, "");
}
