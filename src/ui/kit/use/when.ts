import { dayOf as dayNumberOf, wallClock } from "../../../app/days";
import { locale } from "../../../app/person/language";
import { words } from "../../../words";
import { longDate } from "./dates";

/** "Today", "Yesterday", or the date in words. @param offsetMin that was kept with it, see `app/days.ts` */
export function dayOf(at: number, offsetMin?: number, now = Date.now()): string {
  const ago = dayNumberOf(now) - dayNumberOf(at, offsetMin);
  if (ago === 0) return words.sets.today;
  return ago === 1 ? words.sets.yesterday : longDate(dayNumberOf(at, offsetMin));
}

/** The time on the clock where it was done. */
export function timeOf(at: number, offsetMin?: number): string {
  const how = { hour: "2-digit", minute: "2-digit", timeZone: "UTC" } as const;
  return wallClock(at, offsetMin).toLocaleTimeString(locale(), how);
}

/** "Yesterday, 18:05" */
export const whenOf = ({
  startedAt,
  offsetMin,
}: {
  readonly startedAt: number;
  readonly offsetMin?: number | undefined;
}) => `${dayOf(startedAt, offsetMin)}, ${timeOf(startedAt, offsetMin)}`;
