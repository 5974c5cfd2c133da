import * as v from "valibot";
import { createStore } from "zustand/vanilla";
import { EXERCISE_IDS } from "../core/exercise";
import { MOST_REPS, MOST_SETS } from "../core/routines";
import { ARTICLE_ROUTINE, type Routine } from "../core/session/routine";
import { newId } from "../device/new-id";

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

export const ownRoutines = createStore<readonly Routine[]>(() => readRoutines(load()));

/** The routine of that id: one's own, or the article's where there is none. */
export function routineNamed(id: string | null): Routine {
  return ownRoutines.getState().find((routine) => routine.id === id) ?? ARTICLE_ROUTINE;
}

/** Keeps a routine, in the place of an earlier one of its id. */
export function keepRoutine(routine: Routine): void {
  const others = ownRoutines.getState().filter(({ id }) => id !== routine.id);
  ownRoutines.setState([...others, routine], true);
}

/** Keeps the items under a name of the user's; the same name writes over. Returns what was kept. */
export function saveRoutine(name: string, items: Routine["items"]): Routine {
  const called = name.trim().slice(0, 60);
  const before = ownRoutines.getState().find((one) => one.id !== TODAY && one.name === called);
  const routine = { id: before?.id ?? newId(), name: called, items };
  keepRoutine(routine);
  return routine;
}

export function removeRoutine(id: string): void {
  ownRoutines.setState(
    ownRoutines.getState().filter((routine) => routine.id !== id),
    true,
  );
}

ownRoutines.subscribe((now) => {
  try {
    localStorage.setItem(ROUTINES_KEY, JSON.stringify(now));
  } catch {
    // Storage is blocked: what was planned holds until the page is closed, which the storage notice says already.
  }
});

function load(): unknown {
  try {
    return JSON.parse(localStorage.getItem(ROUTINES_KEY) ?? "null");
  } catch {
    return null;
  }
}
