import type { ExerciseId } from "../exercise/exercise";
import { programmeOf, programmes } from "../exercise/programme";
import { firstPlan, type Routine } from "./routine";
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

/** The same items in the order with fewer changes of position. */
export function inFloorOrder(routine: Routine): Routine {
  const rank = ({ exercise }: PlanItem) => programmeOf(exercise).floorPlace;
  return withItems(
    routine,
    [...routine.items].sort((a, b) => rank(a) - rank(b)),
  );
}

/**
 * What needs something to hang from in its place of the article's order, where there is a bar or straps; without them it
 * is done another way: rules §9.2.
 */
export function withEquipment(routine: Routine, possible: boolean): Routine {
  return firstPlan().items.reduce((changed, first) => withOr(changed, first, possible), routine);
}

function withOr(routine: Routine, first: PlanItem, possible: boolean): Routine {
  const without = programmeOf(first.exercise).withoutEquipment;
  if (without === null) return routine;
  const planned = routine.items.find(({ exercise }) => exercise === first.exercise);
  if (planned && possible === (planned.variant !== without)) return routine;
  const item = { ...(planned ?? first), variant: possible ? first.variant : without };
  if (!planned) return insertAfter(routine, before(first.exercise), item);
  return withItems(
    routine,
    routine.items.map((each) => (each === planned ? item : each)),
  );
}

/** What comes before an exercise in the routine, the nearest first, and what may stand in its place. */
function before(exercise: ExerciseId): readonly ExerciseId[] {
  const { place } = programmeOf(exercise);
  const earlier = programmes().filter(([, { part, place: at }]) => part.kind === "routine" && at < place);
  return earlier.reverse().flatMap(([id]) => [id, ...standInsOf(id)]);
}

/** What is only ever done in an exercise's place. */
export function standInsOf(exercise: ExerciseId): readonly ExerciseId[] {
  return programmes().flatMap(([id, { part }]) => (part.kind === "instead" && part.of === exercise ? [id] : []));
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
