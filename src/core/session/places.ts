import type { Counts } from "../coach/coach.types";
import type { SessionItem } from "../plan/session";
import type { Place, SessionState, SessionStep, Target } from "./state";

/** The set that comes first of those still to be done; null: none is left. */
export function nextPlace(items: readonly SessionItem[]): Place | null {
  const index = items.findIndex(({ state }) => state === "todo");
  const item = items[index];
  if (!item) return null;
  return { item: index, set: item.setsDone + 1, target: targetOf(item) };
}

/** One whole set of an item. */
export function targetOf({ reps, perSide }: Pick<SessionItem, "reps" | "perSide">): Target {
  return { reps, perSide };
}

/** What is left of a target; null where it is reached. Where sides are counted, the side that has most to do decides. */
export function remaining({ reps, perSide }: Target, counts: Counts): Target | null {
  const left = perSide ? reps - Math.min(counts.left, counts.right) : reps - counts.full;
  return left > 0 ? { reps: left, perSide } : null;
}

/** The counts as a target has them: a side that has its reps is done, and what more it does counts for neither. */
export function countedWithin({ reps, perSide }: Target, counts: Counts): Counts {
  if (!perSide) return counts;
  const [left, right] = [Math.min(counts.left, reps), Math.min(counts.right, reps)];
  return { ...counts, left, right, full: counts.full - (counts.left - left) - (counts.right - right) };
}

/** The set that a step is about: the one going on, or the one that comes next. */
export function placeOf(step: SessionStep): Place | null {
  if (step.kind === "over") return null;
  return "next" in step ? step.next : step.at;
}

/** The items with one of them changed. */
export function withItem(
  items: readonly SessionItem[],
  index: number,
  change: Partial<SessionItem>,
): readonly SessionItem[] {
  return items.map((item, n) => (n === index ? { ...item, ...change } : item));
}

/** Whether anything of the exercise at hand has been done. */
export function begunOf({ items, step }: SessionState, place: Place): boolean {
  const counted = "run" in step && step.at.item === place.item ? step.run.counts.full + step.run.counts.partial : 0;
  return counted > 0 || isBegun(items[place.item]);
}

/** Also in a set that was cut off before the session was taken up. */
export function isBegun(item: SessionItem | undefined): boolean {
  return item !== undefined && (item.setsDone > 0 || (item.setIds?.length ?? 0) > 0);
}
