import type { ExerciseId } from "../exercise/exercise";
import { type Adaptation, programmeOf } from "../exercise/programme";
import type { PlanItem } from "../plan/session";
import { easedTo } from "../plan/versions";
import type { ScreeningId } from "./screening";

/** Those that apply to an exercise, done in a variant. */
export function adaptationsOf(
  exercise: ExerciseId,
  ticked: readonly ScreeningId[],
  variant: string,
): readonly Adaptation[] {
  return programmeOf(exercise).adaptations.filter(
    ({ tick, only, but }) => ticked.includes(tick) && (only?.includes(variant) ?? true) && !but?.includes(variant),
  );
}

/** Whether somebody with these ticks may do an exercise this way. */
export function fits(item: PlanItem, ticked: readonly ScreeningId[]): boolean {
  return adapted([item], ticked)[0]?.variant === item.variant;
}

/** The items as somebody with these ticks does them; one item more or less, never an exercise that is not theirs. */
export function adapted(items: readonly PlanItem[], ticked: readonly ScreeningId[]): readonly PlanItem[] {
  return items.flatMap((item) => {
    const changes = adaptationsOf(item.exercise, ticked, item.variant).map(({ change }) => change);
    if (changes.some(({ kind }) => kind === "leave-out")) return [];
    const to = changes.find((change) => change.kind === "variant");
    return [to ? easedTo(item, to.variant) : item];
  });
}
