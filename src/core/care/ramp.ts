import { weekOf } from "../history/trends/days";
import { type Shorter, shortenedItems } from "../plan/routine";
import type { PlanItem } from "../plan/session";

/**
 * How a dose begins and grows: rules §9.1 and the article ask for gradual progression, the weeks are judgement. Nothing is
 * the commoner cause of a flare-up, and of giving up, than the whole dose on the first day.
 */
export const RAMP: readonly { readonly weeks: number; readonly sets: number }[] = [
  { weeks: 2, sets: 1 },
  { weeks: 2, sets: 2 },
];

/** What somebody knows of such exercises. */
export const EXPERIENCES = ["new", "before"] as const;
export type Experience = (typeof EXPERIENCES)[number];

/**
 * Weeks of the ramp that are behind whoever did such exercises before: the first session is the same, the second week has
 * what the third would have. Judgement.
 */
export const WEEKS_BEHIND: Readonly<Record<Experience, number>> = { new: 0, before: 1 };

/** The most sets an item may have in a week of the ramp; null: the ramp is over. */
export function setsInWeek(week: number): number | null {
  let until = 0;
  for (const { weeks, sets } of RAMP) {
    until += weeks;
    if (week < until) return sets;
  }
  return null;
}

/**
 * Which week of the ramp somebody is in, from 0: only weeks in which something was done are counted, so that weeks away
 * bring nobody further.
 * @param sessionDays days of sessions so far, in any order; see `trends/days`
 */
export function rampWeek(sessionDays: readonly number[], today: number): number {
  const now = weekOf(today);
  return new Set(sessionDays.filter((day) => day <= today && weekOf(day) < now).map(weekOf)).size;
}

/**
 * The items with no more sets than the week of the ramp has.
 * @param beginning what made the first session short: fewer reps as long as there is one set of each, shorter rests as long
 * as the ramp lasts. The plan itself keeps its whole dose, which progress is measured by; the two steps are judgement
 */
export function ramped(
  items: readonly PlanItem[],
  week: number,
  { reps, restS }: Pick<Shorter, "reps" | "restS"> = {},
): readonly PlanItem[] {
  const sets = setsInWeek(week);
  if (sets === null) return items;
  return shortenedItems(items, { sets, restS, ...(sets === 1 ? { reps } : {}) });
}
