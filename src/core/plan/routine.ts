import type { ExerciseId } from "../exercise/exercise";
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

/** The article's routine, in its order. */
export const ARTICLE_ROUTINE: Routine = {
  id: "routine",
  name: "The routine",
  items: (["bird-dog", "glute-bridge", "bodyweight-row", "dead-bug", "cat-cow"] as const).map((exercise) =>
    wholeDose(exercise, "standard"),
  ),
};

/** Where somebody begins who has said nothing else: the long-lever versions come when these are easy. Judgement. */
const FIRST_VERSIONS: Readonly<Partial<Record<ExerciseId, string>>> = {
  "dead-bug": "heel-tap",
  "bodyweight-row": "upright",
};

/** The article's routine at the versions that it begins with. */
export const FIRST_PLAN: Routine = {
  ...ARTICLE_ROUTINE,
  items: ARTICLE_ROUTINE.items.map((planned) => ({
    ...planned,
    variant: FIRST_VERSIONS[planned.exercise] ?? planned.variant,
  })),
};

/** Limits that make a routine shorter; what is not named stays as it is. */
export interface Shorter {
  readonly sets?: number | undefined;
  readonly reps?: number | undefined;
  readonly restS?: number | undefined;
}

/** The same exercises with at most so many sets and reps, and rests no longer than this. At least one of each. */
export function shortened(routine: Routine, { sets, reps, restS }: Shorter): Routine {
  const atMost = (value: number, most: number | undefined, least: number) =>
    most === undefined ? value : Math.max(least, Math.min(value, Math.floor(most)));
  return {
    ...routine,
    items: routine.items.map((planned) => ({
      ...planned,
      sets: atMost(planned.sets, sets, 1),
      reps: atMost(planned.reps, reps, 1),
      restS: atMost(planned.restS, restS, 0),
    })),
  };
}

/** A routine as the items of a session that has not begun. */
export function itemsOf(routine: Routine): readonly SessionItem[] {
  return routine.items.map((planned) => ({ ...planned, state: "todo", setsDone: 0, because: null }));
}
