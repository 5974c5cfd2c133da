import type { Exercise } from "../../core/exercise/exercise";
import type { FaultRule } from "../../core/exercise/fault-rule";
import { rulesOf, variantOf } from "../../core/exercise/rules";
import type { ActableFault } from "../../mannequin/choreography";

/** A common mistake as the drawn body shows it. */
export interface Mistake {
  readonly rule: FaultRule;
  /** In the fault's own unit: clearly beyond the limit, so that it can be told from doing it well. */
  readonly size: number;
  /** Whether the app tells it from where the laptop stands. */
  readonly isSeen: boolean;
}

/** More would be a catalogue; with fewer, mistakes are shown that only a person can tell. */
export const SHOWN = { least: 3, most: 4 } as const;

/**
 * The mistakes of a version that can be told by looking from where the laptop stands: those that the app tells, key faults
 * first, and where they are few some that no view shows it.
 */
export function mistakesOf(exercise: Exercise, variant: string, actable: readonly ActableFault[]): readonly Mistake[] {
  const acted = (rules: readonly FaultRule[], isSeen: boolean): Mistake[] =>
    rules
      .filter(({ priority }) => priority !== "tempo")
      .sort((a, b) => Number(b.key) - Number(a.key))
      .flatMap((rule) => {
        const fault = actable.find(({ id }) => id === rule.id);
        return fault && !fault.throughTheFloor ? [{ rule, size: fault.major, isSeen }] : [];
      });
  const seen = acted(rulesSeen(exercise, variant), true).slice(0, SHOWN.most);
  const missing = Math.max(0, SHOWN.least - seen.length);
  return [...seen, ...acted(rulesUnseen(exercise, variant), false).slice(0, missing)];
}

/** What no view shows the app. */
export function rulesUnseen(exercise: Exercise, variant: string): readonly FaultRule[] {
  return rulesOf(exercise, variantOf(exercise, variant)).filter(({ views }) => views.length === 0);
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
