/** The weekdays somebody has chosen to exercise on, and what of them is ahead. Rest days are never missed, only planned. */

import { dateOfDay, daysBetween, weekdayOf, weekOf } from "../history/trends/days";
import type { Visit } from "../history/trends/visit";
import { compact } from "./break-calendar";
import { calendarFile } from "./calendar-file";
import { isSession } from "./today";
import { MOST_DAYS, type Weekday } from "./week-days";

/** Rules §9.2. */
const DAYS_APART = 2;

/** A reminder before the session: time to end what one is at. Judgement. */
const REMIND_MIN = [15, 0] as const;
/** How far ahead days are looked for: without a chosen day among them there is none. */
const AHEAD_DAYS = 14;

/** Whether two chosen days follow each other, so that one of them will be a day of rest; also from Sunday to Monday. */
export function areTight(chosen: readonly Weekday[]): boolean {
  return chosen.some((day) => chosen.includes(((day + 1) % 7) as Weekday));
}

/**
 * Days on which a session is planned. None comes sooner than two days after a session or another planned day, and no
 * week gets more than three of both.
 * @param until the last day that is looked at
 */
export function plannedDays(
  chosen: readonly Weekday[],
  visits: readonly Visit[],
  today: number,
  until: number,
): readonly number[] {
  const done = visits.filter((visit) => isSession(visit) && visit.day <= today).map(({ day }) => day);
  let last = Math.max(Number.NEGATIVE_INFINITY, ...done);
  const days = new Map<number, Set<number>>();
  for (const day of done) days.set(weekOf(day), (days.get(weekOf(day)) ?? new Set()).add(day));
  const planned: number[] = [];
  for (const day of daysBetween(today, until)) {
    const inWeek = days.get(weekOf(day)) ?? new Set();
    if (!chosen.includes(weekdayOf(day) as Weekday) || day - last < DAYS_APART || inWeek.size >= MOST_DAYS) continue;
    planned.push(day);
    days.set(weekOf(day), inWeek.add(day));
    last = day;
  }
  return planned;
}

/** The next day on which a session is planned, today among them; null: no weekday is chosen. */
export function nextPlanned(chosen: readonly Weekday[], visits: readonly Visit[], today: number): number | null {
  return plannedDays(chosen, visits, today, today + AHEAD_DAYS)[0] ?? null;
}

const NAMES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export interface Reminder {
  readonly chosen: readonly Weekday[];
  /** The day of the first one, in the user's own calendar: a chosen weekday. */
  readonly first: number;
  /** "HH:MM", by the user's own clock. */
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly what: string;
}

/** The planned sessions as a calendar file: every week on the chosen days, reminding a quarter of an hour before and then. */
export function sessionCalendar({ chosen, first, time, minutes, title, what }: Reminder, madeAt: number): string {
  const event = {
    uid: "sessions@plumbline",
    start: `${compact(dateOfDay(first))}T${time.replace(":", "")}00`,
    minutes,
    rule: `FREQ=WEEKLY;BYDAY=${[...chosen]
      .sort()
      .map((day) => NAMES[day])
      .join(",")}`,
    title,
    what,
    remindMin: REMIND_MIN,
  };
  return calendarFile("Sessions", [event], madeAt);
}
