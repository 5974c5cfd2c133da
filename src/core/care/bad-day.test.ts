import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programmeOf } from "../exercise/programme";
import { BAD_DAY_ACTIONS, type BadDay, badDayAction, badDayDue, calmSteps } from "./bad-day";

const DAY = 24 * 3_600_000;

describe("the day on which it is bad", () => {
  it("is ten minutes of what is open to everybody", () => {
    expect(calmSteps().reduce((sum, { seconds }) => sum + seconds, 0)).toBe(600);
    for (const { shown } of calmSteps()) if (shown) expect(programmeOf(shown.exercise).gentle).toContain(shown.variant);
  });

  it("the day after: the way back, another calm day, or somebody who can look", () => {
    const dayAfter = (score: number, ...before: number[]) =>
      badDayAction([
        ...before.map((ago) => ({ at: 30 * DAY - ago * DAY, nextDay: 3 })),
        { at: 30 * DAY, nextDay: score },
      ]);
    expect([0, 4, 5, 7].map((score) => dayAfter(score))).toEqual([
      "way-back",
      "way-back",
      "calm-again",
      "see-professional",
    ]);
    expect(dayAfter(2, 5, 2)).toBe("see-professional");
    expect(dayAfter(2, 20, 9)).toBe("way-back");
    expect(badDayAction([])).toBe("calm-again");
    expect(badDayAction([{ at: 0, nextDay: null }])).toBe("calm-again");
  });

  it("more pain, or one bad day more, is never laxer", () => {
    const score = fc.integer({ min: 0, max: 10 });
    const days = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 * DAY }), nextDay: fc.option(score) }));
    fc.assert(
      fc.property(days, score, score, (past, one, two) => {
        const before = [...past].sort((a, b) => a.at - b.at);
        const with_ = (history: BadDay[], nextDay: number) =>
          BAD_DAY_ACTIONS.indexOf(badDayAction([...history, { at: 20 * DAY, nextDay }]));
        expect(with_(before, Math.max(one, two))).toBeGreaterThanOrEqual(with_(before, Math.min(one, two)));
        expect(with_(before, one)).toBeGreaterThanOrEqual(with_(before.slice(1), one));
      }),
    );
  });

  it("is asked about on another day, once, and not after it is forgotten", () => {
    const other = (one: number, two: number) => Math.floor(one / DAY) !== Math.floor(two / DAY);
    const bad = { at: 5 * DAY + 1, nextDay: null };
    expect(badDayDue([bad], 5 * DAY + 2, other)).toBeNull();
    expect(badDayDue([bad], 6 * DAY + 2, other)).toBe(bad);
    expect(badDayDue([{ ...bad, nextDay: 2 }], 6 * DAY + 2, other)).toBeNull();
    expect(badDayDue([bad], 12 * DAY, other)).toBeNull();
    // A clock set back asks nothing.
    expect(badDayDue([bad], 2 * DAY, other)).toBeNull();
  });
});
