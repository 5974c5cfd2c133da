import { locale } from "../../../app/person/language";
import { type CalendarDate, dateOfDay } from "../../../core/history/trends/days";

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
/** "Monday" */
export const weekdayFull = (day: number) => write(day, { weekday: "long" });
/** "November 2026" */
export const monthName = (day: number) => write(day, { month: "long", year: "numeric" });

/** "2026-11" of a day's month, as in addresses. */
export function monthId(day: number): string {
  const { year, month } = dateOfDay(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The first of the month that an address names, or null. */
export function monthOfId(id: string): CalendarDate | null {
  const found = /^(\d{4})-(\d{2})$/.exec(id);
  const [year, month] = [Number(found?.[1]), Number(found?.[2])];
  return found && month >= 1 && month <= 12 ? { year, month, date: 1 } : null;
}
