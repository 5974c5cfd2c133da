import { describe, expect, it } from "vitest";
import { abilityCourse, abilityDue } from "./ability";

const DAY = 24 * 3_600_000;
const answer = (day: number, scores: number[], confidence: number | null = null) => ({
  at: day * DAY,
  scores,
  confidence,
});

describe("what somebody can do again", () => {
  it("is asked at first and every two weeks", () => {
    expect(abilityDue([], 0)).toBe(true);
    expect(abilityDue([answer(10, [3])], 23 * DAY)).toBe(false);
    expect(abilityDue([answer(10, [3])], 24 * DAY)).toBe(true);
    expect(abilityDue([answer(10, [3])], 2 * DAY)).toBe(false);
  });

  it("is better or worse from two points on, and too early to say with one answer", () => {
    expect(abilityCourse([]).trend).toBe("too-early");
    expect(abilityCourse([answer(0, [3, 4])])).toMatchObject({ trend: "too-early", first: 3.5, last: 3.5 });
    expect(abilityCourse([answer(0, [3, 4]), answer(14, [4, 5])]).trend).toBe("same");
    expect(abilityCourse([answer(0, [3, 4]), answer(14, [5, 6])]).trend).toBe("better");
    expect(abilityCourse([answer(0, [6, 6]), answer(14, [4, 4])]).trend).toBe("worse");
    // Two things are not compared with three.
    expect(abilityCourse([answer(0, [9]), answer(14, [3, 3]), answer(28, [5, 5])])).toMatchObject({ trend: "better" });
  });

  it("confidence by itself, where it was said twice", () => {
    expect(abilityCourse([answer(0, [], 4), answer(14, [], null), answer(28, [], 7)]).confidence).toEqual({
      first: 4,
      last: 7,
    });
    expect(abilityCourse([answer(0, [], 4)]).confidence).toBeNull();
  });
});
