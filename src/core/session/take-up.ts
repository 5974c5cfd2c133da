import type { Counts } from "../coach/coach.types";
import type { ExerciseId } from "../exercise/exercise";
import type { SessionItem } from "../plan/session";
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

/**
 * Whether a session that never came to its end can still be taken up. Times in milliseconds since 1970.
 * @param alive when something is known to have been done in it: the clock may have been set since it began
 */
export function canBeTakenUp(
  session: { readonly startedAt: number; readonly endedAt: number | null; readonly items: readonly SessionItem[] },
  now: number,
  alive: readonly number[] = [],
): boolean {
  const isNear = (at: number) => Math.abs(now - at) < TAKE_UP_WITHIN_MS;
  return session.endedAt === null && [session.startedAt, ...alive].some(isNear) && nextPlace(session.items) !== null;
}

/**
 * Where a session that was cut off goes on. A set that was cut off goes on with the reps it lacks; one that had reached
 * its target when the page died counts as done, also where the next had begun before that was written down.
 * @param sets the session's stored sets, oldest first
 */
export function takeUp(
  items: readonly SessionItem[],
  sets: readonly DoneSet[],
): { readonly items: readonly SessionItem[]; readonly next: Place | null } {
  const settled = new Set(items.flatMap(({ setIds }) => setIds ?? []));
  const unsettled = sets.filter(({ id }) => !settled.has(id));
  let now = items;
  for (const set of unsettled) {
    const next = nextPlace(now);
    const item = next && now[next.item];
    if (!next || !item || set.exercise !== item.exercise) continue;
    const left = remaining(set.target, set.counts);
    const setIds = [...(item.setIds ?? []), set.id];
    if (!left) {
      const state = next.set >= item.sets ? "done" : "todo";
      now = withItem(now, next.item, { setIds, setsDone: next.set, state });
    } else if (set === sets.at(-1)) {
      return { items: withItem(now, next.item, { setIds }), next: { ...next, target: left } };
    }
    // What an earlier one lacked, the one after it went on with.
  }
  return { items: now, next: nextPlace(now) };
}

/** What is taken up without what is not open any more, as a rest of hours may bring an answer that closes something. */
export function withoutClosed(
  { items, next }: ReturnType<typeof takeUp>,
  isOpen: (item: SessionItem) => boolean,
): ReturnType<typeof takeUp> {
  const kept = items.map(
    (item): SessionItem =>
      item.state === "todo" && !isOpen(item) ? { ...item, state: "skipped", because: "pain" } : item,
  );
  return { items: kept, next: next && kept[next.item]?.state === "todo" ? next : nextPlace(kept) };
}
