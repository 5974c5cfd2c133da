import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfTime, fieldOf, readCalendar, weekdaysOf } from "../../../tests/support/calendar-file";
import { dayOfDate, weekdayOf } from "../history/trends/days";
import { breakCalendar } from "./break-calendar";

const MADE = Date.UTC(2026, 10, 29, 12);
const MONDAY = dayOfDate({ year: 2026, month: 11, date: 30 });

describe("movement breaks as a calendar file", () => {
  it("rings on working days, every half hour, in local time", () => {
    const calendar = readCalendar(breakCalendar({ title: "Stand up", what: "Reach, walk." }, MONDAY, MADE));
    const [event] = calendar.parts;
    if (!event) throw new Error("no event");
    expect(fieldOf(event, "DTSTART")).toBe("20261130T093000");
    expect(fieldOf(event, "DTSTAMP")).toBe("20261129T120000Z");
    expect(fieldOf(event, "RRULE")).toBe("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,30");
    expect(fieldOf(event, "DESCRIPTION")).toBe("Reach, walk.");
    expect(event.parts.map((alarm) => fieldOf(alarm, "TRIGGER"))).toEqual(["PT0M"]);
  });

  it("begins on a day that its rule names, on whichever day it is made", () => {
    for (let day = MONDAY; day < MONDAY + 7; day++) {
      const [event] = readCalendar(breakCalendar({ title: "T", what: "W" }, day, MADE)).parts;
      if (!event) throw new Error("no event");
      const first = dayOfTime(fieldOf(event, "DTSTART"));
      expect(weekdaysOf(fieldOf(event, "RRULE"))).toContain(weekdayOf(first));
      expect(first - day).toBeGreaterThanOrEqual(0);
      expect(first - day).toBeLessThan(3);
    }
  });

  it("whatever the words, it is a calendar, and none is lost", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom(..."a;,\\ \nü€🙂:é\u0301") }), (what) => {
        const [event] = readCalendar(breakCalendar({ title: "T", what }, MONDAY, MADE)).parts;
        expect(event && fieldOf(event, "DESCRIPTION")).toBe(what);
      }),
    );
    // What no calendar may hold goes, and with it nothing else.
    const [event] = readCalendar(breakCalendar({ title: "T", what: "a\0b\r\nc\ud800d\u007f" }, MONDAY, MADE)).parts;
    expect(event && fieldOf(event, "DESCRIPTION")).toBe("ab\ncd");
  });

  it("is read strictly: the reader refuses what the standard forbids", () => {
    const good = breakCalendar({ title: "T", what: "a, b" }, MONDAY, MADE);
    for (const [from, to] of [
      ["\r\n", "\n"],
      ["a\\, b", "a, b"],
      ["UID:movement-breaks@plumbline\r\n", ""],
      ["END:VALARM\r\n", ""],
      ["DTSTART:2026", "DTSTART:26"],
      ["VERSION:2.0", `X-LONG:${"x".repeat(80)}`],
    ] as const) {
      expect(() => readCalendar(good.replace(from, to)), from).toThrow();
    }
  });
});
