/**
 * Days as whole numbers: days since 1 January 1970 in the user's own calendar, so that a day is a day on both sides of a
 * clock change. Weeks are numbered the same way and begin on Monday.
 */

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday. */
const MONDAY_OFFSET = 3;

export interface CalendarDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly date: number;
}

/** @returns the number of the week that a day is in */
export function weekOf(day: number): number {
  return Math.floor((day + MONDAY_OFFSET) / 7);
}

/** @returns the Monday of a week */
export function mondayOf(week: number): number {
  return week * 7 - MONDAY_OFFSET;
}

/** @returns 0 Monday … 6 Sunday */
export function weekdayOf(day: number): number {
  return day - mondayOf(weekOf(day));
}

/** The day of a date; a date beyond the month's end runs on into the next month, as in a calendar. */
export function dayOfDate({ year, month, date }: CalendarDate): number {
  return Math.round(Date.UTC(year, month - 1, date) / DAY_MS);
}

export function dateOfDay(day: number): CalendarDate {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** All days from one to another, both included. */
export function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
