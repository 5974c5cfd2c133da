import * as v from "valibot";
import { firstPlan, type Routine } from "../../core/plan/routine";
import { MOST_REPS, MOST_SETS } from "../../core/plan/routines";
import { newId } from "../../device/new-id";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { byId, persisted } from "../data/persisted";

/** Routines of the user's own, kept in this browser. */

const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

const ItemSchema = v.object({
  exercise: v.picklist(EXERCISE_IDS),
  variant: v.string(),
  sets: upTo(MOST_SETS),
  reps: upTo(MOST_REPS),
  perSide: v.boolean(),
  holdS: v.nullable(Seconds),
  restS: Seconds,
});

const RoutineSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  items: v.pipe(v.array(ItemSchema), v.minLength(1), v.maxLength(20)),
});

export const ROUTINES_KEY = "plumbline.routines";

/** The plan as it was last changed on the screen, saved or not: what the next session does. */
export const TODAY = "today";

/** Any JSON value in, the routines in it that are whole out. One that cannot be read costs none of the others. */
export function readRoutines(stored: unknown): readonly Routine[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => {
    const read = v.safeParse(RoutineSchema, each);
    return read.success ? [read.output] : [];
  });
}

export const ownRoutines = persisted<readonly Routine[]>(ROUTINES_KEY, readRoutines, byId);

/** The routine of that id: one's own, or the article's where there is none. */
export function routineNamed(id: string | null): Routine {
  return ownRoutines.getState().find((routine) => routine.id === id) ?? firstPlan();
}

/** Keeps a routine, in the place of an earlier one of its id. False: only until the page is closed. */
export function keepRoutine(routine: Routine): boolean {
  const others = ownRoutines.getState().filter(({ id }) => id !== routine.id);
  ownRoutines.setState([...others, routine], true);
  return ownRoutines.isKept();
}

/** Keeps the items under a name of the user's; the same name writes over. `kept` false: only until the page is closed. */
export function saveRoutine(
  name: string,
  items: Routine["items"],
): { readonly routine: Routine; readonly kept: boolean } {
  const called = name.trim().slice(0, 60);
  const before = ownRoutines.getState().find((one) => one.id !== TODAY && one.name === called);
  const routine = { id: before?.id ?? newId(), name: called, items };
  return { routine, kept: keepRoutine(routine) };
}

/** False: it comes back when the page is loaded again. */
export function removeRoutine(id: string): boolean {
  ownRoutines.setState(
    ownRoutines.getState().filter((routine) => routine.id !== id),
    true,
  );
  return ownRoutines.isKept();
}
