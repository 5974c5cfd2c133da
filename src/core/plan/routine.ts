import type { ExerciseId } from "../exercise/exercise";
import type { PlanItem, SessionItem } from "./session";

/** A plan with a name: exercises in their order, with their doses. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PlanItem[];
}

const item = (exercise: ExerciseId, sets: number, reps: number, restS: number, perSide = false): PlanItem => ({
  exercise,
  variant: "standard",
  sets,
  reps,
  perSide,
  holdS: null,
  restS,
});

/**
 * The article's routine, in its order; doses and rests from rules §9.1 and §9.2. Rests given there as a range take its
 * longer end: nobody waits for somebody who is out of breath.
 */
export const ARTICLE_ROUTINE: Routine = {
  id: "routine",
  name: "The routine",
  items: [
    item("bird-dog", 3, 10, 60, true),
    item("glute-bridge", 3, 12, 60),
    item("bodyweight-row", 3, 8, 90),
    item("dead-bug", 3, 10, 60),
    item("cat-cow", 2, 10, 30),
  ],
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
