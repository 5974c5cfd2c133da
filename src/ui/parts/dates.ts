import { locale } from "../../app/language";

const DAY_MS = 86_400_000;

/** Days are counted without a time zone, so they are written without one. */
function write(day: number, how: Intl.DateTimeFormatOptions): string {
  return new Date(day * DAY_MS).toLocaleDateString(locale(), { ...how, timeZone: "UTC" });
}

/** "2 Nov" */
export const shortDate = (day: number) => write(day, { day: "numeric", month: "short" });
/** "Mon 2 Nov" */
export const weekdayDate = (day: number) => write(day, { weekday: "short", day: "numeric", month: "short" });
/** "Monday 2 November 2026" */
export const longDate = (day: number) =>
  write(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
/** "Mon" */
export const weekdayName = (day: number) => write(day, { weekday: "short" });
