import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, historyOf } from "../../../tests/fixtures/history";
import { dayOfTime, fieldOf, readCalendar, weekdaysOf } from "../../../tests/support/calendar-file";
import { digestOf } from "../history/digest";
import { dayOfDate, weekdayOf, weekOf } from "../history/trends/days";
import { visitsOf } from "../history/trends/visit";
import { isSession } from "./today";
import { MOST_DAYS, USUAL_DAYS, WEEKDAYS } from "./week-days";
import { areTight, nextPlanned, plannedDays, sessionCalendar } from "./week-plan";

const DAY_MS = 86_400_000;
const MONDAY = dayOfDate({ year: 2026, month: 11, date: 16 });
const dayOf = (at: number) => Math.floor(at / DAY_MS);

/** Sessions on these days. */
function visits(days: readonly number[]) {
  const { sets, sessions } = historyOf(days.map((day) => aDay({ at: day * DAY_MS + 18 * 3_600_000 })));
  return visitsOf(sets.map(digestOf), sessions, dayOf);
}

describe("planned days", () => {
  it("are the chosen weekdays from today on", () => {
    expect(plannedDays(USUAL_DAYS, [], MONDAY, MONDAY + 8)).toEqual([0, 2, 4, 7].map((n) => MONDAY + n));
    expect(nextPlanned(USUAL_DAYS, [], MONDAY + 1)).toBe(MONDAY + 2);
    expect(nextPlanned([], [], MONDAY)).toBeNull();
  });

  it("keep a day between, from the last session on and among themselves", () => {
    // Done on Sunday and on Monday: today and Tuesday rest.
    expect(nextPlanned(USUAL_DAYS, visits([MONDAY - 1]), MONDAY)).toBe(MONDAY + 2);
    expect(nextPlanned([0, 1], visits([MONDAY]), MONDAY)).toBe(MONDAY + 7);
    expect(plannedDays([0, 1], [], MONDAY, MONDAY + 7)).toEqual([MONDAY, MONDAY + 7]);
  });

  it("a missed one is not owed: the next chosen day is next", () => {
    expect(nextPlanned(USUAL_DAYS, visits([MONDAY]), MONDAY + 3)).toBe(MONDAY + 4);
  });

  it("whatever is chosen and done: chosen days only, a day between, three a week at most", () => {
    const done = fc.uniqueArray(fc.integer({ min: -10, max: 0 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS]), done, fc.integer({ min: 0, max: 6 }), (chosen, back, weekday) => {
        const today = MONDAY + weekday;
        const track = visits(back.map((n) => today + n).sort((a, b) => a - b));
        const planned = plannedDays(chosen, track, today, today + 27);
        const sessions = track.filter(isSession).map(({ day }) => day);
        for (const day of planned) {
          expect(chosen).toContain(weekdayOf(day));
          for (const other of [...planned, ...sessions])
            if (other !== day) expect(Math.abs(day - other)).toBeGreaterThan(1);
          const inWeek = new Set([...planned, ...sessions].filter((one) => weekOf(one) === weekOf(day)));
          expect(inWeek.size).toBeLessThanOrEqual(MOST_DAYS);
        }
        if (chosen.length > 0) expect(planned.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("says where two follow each other, also over the end of the week", () => {
    expect(areTight(USUAL_DAYS)).toBe(false);
    expect(areTight([1, 2])).toBe(true);
    expect(areTight([0, 6])).toBe(true);
  });
});

describe("planned sessions as a calendar file", () => {
  const reminder = {
    chosen: [4, 0],
    first: MONDAY + 4,
    time: "07:05",
    minutes: 12,
    title: "Übung; Rücken",
    what: "A, b\nc",
  } as const;
  const madeAt = Date.UTC(2026, 10, 19, 12);

  it("is by the standard, weekly on the chosen days, from the first one on, by the user's own clock", () => {
    const calendar = readCalendar(sessionCalendar(reminder, madeAt));
    expect(calendar.parts.map(({ name }) => name)).toEqual(["VEVENT"]);
    const [event] = calendar.parts;
    if (!event) throw new Error("no event");
    expect(fieldOf(event, "DTSTART")).toBe("20261120T070500");
    expect(fieldOf(event, "DURATION")).toBe("PT12M");
    expect(fieldOf(event, "RRULE")).toBe("FREQ=WEEKLY;BYDAY=MO,FR");
    expect(weekdaysOf(fieldOf(event, "RRULE"))).toContain(weekdayOf(dayOfTime(fieldOf(event, "DTSTART"))));
    expect(fieldOf(event, "SUMMARY")).toBe(reminder.title);
    expect(fieldOf(event, "DESCRIPTION")).toBe(reminder.what);
    expect(event.parts.map((alarm) => fieldOf(alarm, "TRIGGER"))).toEqual(["-PT15M", "PT0M"]);
  });

  it("takes an earlier one's place: the same name, a later number", () => {
    const of = (at: number) => {
      const [event] = readCalendar(sessionCalendar(reminder, at)).parts;
      if (!event) throw new Error("no event");
      return { uid: fieldOf(event, "UID"), sequence: Number(fieldOf(event, "SEQUENCE")) };
    };
    const [before, after] = [of(madeAt), of(madeAt + DAY_MS)];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.sequence).toBeLessThan(2 ** 31);
  });
});
