import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakCalendar } from "./break-calendar";

const made = (title: string, what: string) => breakCalendar({ title, what }, "20261130", "20261129T120000Z");
const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

describe("movement breaks as a calendar file", () => {
  it("rings on working days, every half hour, in local time", () => {
    const lines = unfolded(made("Stand up", "Reach, walk."));
    expect(lines).toContain("DTSTART:20261130T093000");
    expect(lines).toContain("RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,30");
    expect(lines).toContain("DESCRIPTION:Reach\\, walk.");
  });

  it("whatever the words, no line is longer than 75 octets and none is lost", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (what) => {
        const said = what.replace(/\r/g, "");
        const text = made("T", said);
        for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const kept = unfolded(text).find((line) => line.startsWith("DESCRIPTION:") && !line.endsWith(":T"));
        if (said.trim() === "T" || !kept) return;
        const back = kept.slice("DESCRIPTION:".length).replace(/\\(n|.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
        expect(back).toBe(said);
      }),
    );
  });
});
