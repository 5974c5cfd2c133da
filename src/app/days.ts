import { dayOfDate } from "../core/history/trends/days";
import { offsetAt } from "./clock";

/**
 * The one place where a time (milliseconds since 1970) becomes a day. A day is that of the wall where something was done:
 * with the offset that was kept with it, minutes east of UTC, or else that of where the computer is now. Numbers of days
 * are those of `core/history/trends/days`.
 */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What the clock on the wall showed, as a date whose UTC fields say it. */
export function wallClock(at: number, offsetMin: number = offsetAt(at)): Date {
  return new Date(at + offsetMin * MINUTE_MS);
}

export function dayOf(at: number, offsetMin?: number): number {
  const wall = wallClock(at, offsetMin);
  return dayOfDate({ year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, date: wall.getUTCDate() });
}

/** Noon of a day where the computer is: a time that is on that day wherever the clock changes. */
export function noonOf(day: number): number {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12).getTime();
}

/** As in the names of files and in tables: "2026-11-02". */
export const dateOf = (at: number, offsetMin?: number): string => wallClock(at, offsetMin).toISOString().slice(0, 10);

/** "18:05" */
export const clockOf = (at: number, offsetMin?: number): string => wallClock(at, offsetMin).toISOString().slice(11, 16);

/** Whole minutes from one time to another, at least one; null where it never ended, or the clock was set in between. */
export function minutesBetween(startedAt: number, endedAt: number | null): number | null {
  if (endedAt === null || endedAt < startedAt || endedAt - startedAt > DAY_MS) return null;
  return Math.max(1, Math.round((endedAt - startedAt) / MINUTE_MS));
}
