/**
 * Movement breaks as a calendar file, for calendars that remind also when this page is closed. Rules §9.2: stand
 * and move every 30 minutes; the hours of a working day are judgement, and can be changed in the calendar.
 */
import { type CalendarDate, dateOfDay, weekdayOf } from "../history/trends/days";
import { calendarFile } from "./calendar-file";

/** Weekdays from nine to five, every half hour: the first at nine thirty. */
const FROM_HOUR = 9;
const UNTIL_HOUR = 17;
const FRIDAY = 4;

interface BreakWords {
  readonly title: string;
  readonly what: string;
}

/**
 * @param words of the reminder, in the user's language
 * @param today the day from which on it reminds, in the user's own calendar
 * @param madeAt milliseconds since 1970
 * @returns the file's text: floating local times, so that it rings at nine thirty wherever the user is
 */
export function breakCalendar(words: BreakWords, today: number, madeAt: number): string {
  // The rule begins on a day that it names: before a weekend that is the Monday after it.
  const first = weekdayOf(today) <= FRIDAY ? today : today + 7 - weekdayOf(today);
  const hours = Array.from({ length: UNTIL_HOUR - FROM_HOUR }, (_, n) => FROM_HOUR + n).join(",");
  const event = {
    uid: "movement-breaks@plumbline",
    start: `${compact(dateOfDay(first))}T0${FROM_HOUR}3000`,
    minutes: 1,
    rule: `FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=${hours};BYMINUTE=0,30`,
    remindMin: [0],
    ...words,
  };
  return calendarFile("Movement breaks", [event], madeAt);
}

/** "20261130" */
export function compact({ year, month, date }: CalendarDate): string {
  return `${year}${String(month).padStart(2, "0")}${String(date).padStart(2, "0")}`;
}
