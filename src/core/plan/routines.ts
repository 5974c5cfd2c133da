import type { ExerciseId } from "../exercise/exercise";
import { FIRST_PLAN, type Routine } from "./routine";
import type { PlanItem } from "./session";

/** What can be done to a routine before it begins. Every operation gives a new routine and leaves the old one. */

/** Bounds of what can be planned; judgement: beyond them nobody gets better. */
export const MOST_SETS = 5;
export const MOST_REPS = 20;

/** The routine with one item changed; sets and reps stay within sensible bounds. */
export function changeItem(routine: Routine, index: number, change: Partial<PlanItem>): Routine {
  return withItems(
    routine,
    routine.items.map((item, at) => (at === index ? bounded({ ...item, ...change }) : item)),
  );
}

/** One more set of an item. */
export function repeatItem(routine: Routine, index: number): Routine {
  const item = routine.items[index];
  return item ? changeItem(routine, index, { sets: item.sets + 1 }) : routine;
}

/** The routine without an item. The last one stays: a routine without exercises is none. */
export function leaveOut(routine: Routine, exercise: ExerciseId): Routine {
  const items = routine.items.filter((item) => item.exercise !== exercise);
  return items.length === 0 ? routine : withItems(routine, items);
}

/** An item moved by `by` places, as far as there is room. */
export function moveItem(routine: Routine, index: number, by: number): Routine {
  const items = [...routine.items];
  const [item] = items.splice(index, 1);
  if (!item) return routine;
  items.splice(Math.max(0, Math.min(items.length, index + by)), 0, item);
  return withItems(routine, items);
}

/** On the floor first, on the feet once: fewer get-ups and fewer camera moves than the article's order, rules §9.2. */
const FLOOR_ORDER: readonly ExerciseId[] = [
  "bird-dog",
  "superman",
  "glute-bridge",
  "dead-bug",
  "bodyweight-row",
  "deadlift",
  "cat-cow",
];

/** The same items in the order with fewer changes of position. */
export function inFloorOrder(routine: Routine): Routine {
  const rank = ({ exercise }: PlanItem) => FLOOR_ORDER.indexOf(exercise);
  return withItems(
    routine,
    [...routine.items].sort((a, b) => rank(a) - rank(b)),
  );
}

/** The upper back's exercise where there is nothing to hang from: rules §9.2. */
const WITHOUT_BAR = "prone-w";

/**
 * The row, where there is a bar or straps, in its place of the article's order; without them it is done lying, and never
 * on a door: rules §9.2.
 */
export function withRow(routine: Routine, possible: boolean): Routine {
  const first = FIRST_PLAN.items.find(({ exercise }) => exercise === "bodyweight-row");
  if (!first) return routine;
  const planned = routine.items.find(({ exercise }) => exercise === "bodyweight-row");
  if (planned && possible === (planned.variant !== WITHOUT_BAR)) return routine;
  const row = { ...(planned ?? first), variant: possible ? first.variant : WITHOUT_BAR };
  if (!planned) return insertAfter(routine, ["glute-bridge", "bird-dog", "superman"], row);
  return withItems(
    routine,
    routine.items.map((item) => (item === planned ? row : item)),
  );
}

/** An item put behind the first of these exercises that there is, at the front where there is none. */
export function insertAfter(routine: Routine, after: readonly ExerciseId[], item: PlanItem): Routine {
  const items = routine.items.filter(({ exercise }) => exercise !== item.exercise);
  const found = after.map((id) => items.findIndex(({ exercise }) => exercise === id)).find((index) => index >= 0);
  const at = (found ?? -1) + 1;
  return withItems(routine, [...items.slice(0, at), item, ...items.slice(at)]);
}

export function withItems(routine: Routine, items: readonly PlanItem[]): Routine {
  return { ...routine, items };
}

function bounded(item: PlanItem): PlanItem {
  const within = (n: number, most: number) => Math.max(1, Math.min(most, Math.round(n)));
  return { ...item, sets: within(item.sets, MOST_SETS), reps: within(item.reps, MOST_REPS) };
}
