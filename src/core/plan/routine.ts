import type { ExerciseId } from "../exercise/exercise";
import { programmes } from "../exercise/programme";
import { STANDARD } from "../exercise/rules";
import { doseOf } from "./doses";
import type { PlanItem, SessionItem } from "./session";

/** A plan with a name: exercises in their order, with their doses. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PlanItem[];
}

/** A whole dose of an exercise in a version, as an item of a plan. */
export function wholeDose(exercise: ExerciseId, variant: string): PlanItem {
  const { sets, reps, perSide, restS } = doseOf(exercise, variant);
  return { exercise, variant, sets, reps, perSide, holdS: null, restS };
}

/** The routine's name in what is stored; the screens have words of their own for it. */
export const ARTICLE = { id: "routine", name: "The routine" } as const;

/** The article's routine, in its order. */
export function articleRoutine(): Routine {
  return routineOf(() => STANDARD);
}

/** The article's routine at the versions that it begins with. */
export function firstPlan(): Routine {
  return routineOf(({ first }) => first);
}

function routineOf(variant: (part: { readonly first: string }) => string): Routine {
  const items = programmes().flatMap(([id, { part }]) =>
    part.kind === "routine" ? [wholeDose(id, variant(part))] : [],
  );
  return { ...ARTICLE, items };
}

/** Limits that make a routine shorter; what is not named stays as it is. */
export interface Shorter {
  readonly sets?: number | undefined;
  readonly reps?: number | undefined;
  readonly restS?: number | undefined;
}

/** The same exercises with at most so many sets and reps, and rests no longer than this. At least one of each. */
export function shortened(routine: Routine, shorter: Shorter): Routine {
  return { ...routine, items: shortenedItems(routine.items, shorter) };
}

/** The same of the items alone. */
export function shortenedItems(items: readonly PlanItem[], { sets, reps, restS }: Shorter): readonly PlanItem[] {
  const atMost = (value: number, most: number | undefined, least: number) =>
    most === undefined ? value : Math.max(least, Math.min(value, Math.floor(most)));
  return items.map((planned) => ({
    ...planned,
    sets: atMost(planned.sets, sets, 1),
    reps: atMost(planned.reps, reps, 1),
    restS: atMost(planned.restS, restS, 0),
  }));
}

/** A routine as the items of a session that has not begun. */
export function itemsOf(routine: Routine): readonly SessionItem[] {
  return routine.items.map((planned) => ({ ...planned, state: "todo", setsDone: 0, because: null }));
}
