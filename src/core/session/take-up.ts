import type { Counts } from "../coach.types";
import type { ExerciseId } from "../exercise";
import type { SessionItem } from "../session";
import { nextPlace, remaining, withItem } from "./places";
import type { Place, Target } from "./state";

/** Of a stored set: what is needed to know whether it was cut off. */
export interface DoneSet {
  readonly id: string;
  readonly exercise: ExerciseId;
  readonly target: Target;
  readonly counts: Counts;
}

/** A session is offered again for this long: after a night's sleep it is another session. Judgement. */
export const TAKE_UP_WITHIN_MS = 12 * 3_600_000;

/** Whether a session that never came to its end can still be taken up. Times in milliseconds since 1970. */
export function canBeTakenUp(
  session: { readonly startedAt: number; readonly endedAt: number | null; readonly items: readonly SessionItem[] },
  now: number,
): boolean {
  return session.endedAt === null && now - session.startedAt < TAKE_UP_WITHIN_MS && nextPlace(session.items) !== null;
}

/**
 * Where a session that was cut off goes on. A set that was cut off goes on with the reps it lacks; one that had reached its
 * target when the page died counts as done.
 * @param sets the session's stored sets, oldest first
 */
export function takeUp(
  items: readonly SessionItem[],
  sets: readonly DoneSet[],
): { readonly items: readonly SessionItem[]; readonly next: Place | null } {
  const settled = new Set(items.flatMap(({ setIds }) => setIds ?? []));
  const next = nextPlace(items);
  const last = sets.at(-1);
  const item = next && items[next.item];
  if (!next || !item || !last || settled.has(last.id) || last.exercise !== item.exercise) return { items, next };
  const left = remaining(last.target, last.counts);
  const setIds = [...(item.setIds ?? []), last.id];
  if (left) return { items: withItem(items, next.item, { setIds }), next: { ...next, target: left } };
  const done = withItem(items, next.item, {
    setIds,
    setsDone: next.set,
    state: next.set >= item.sets ? "done" : "todo",
  });
  return { items: done, next: nextPlace(done) };
}
