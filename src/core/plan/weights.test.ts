import { describe, expect, it } from "vitest";
import "../../exercises/programmes";
import { wholeDose } from "./routine";
import { MOST_KG, nextWeight, takesWeight, weightChoices, withWeight } from "./weights";

describe("weights", () => {
  it("go up by half a kilogram to two, and never skip one", () => {
    for (let kg: number | null = 0.5; kg !== null; ) {
      const next = nextWeight(kg);
      if (next !== null) {
        expect(next - kg).toBeGreaterThanOrEqual(0.5);
        expect(next - kg).toBeLessThanOrEqual(2);
      }
      kg = next;
    }
    expect(nextWeight(7.5)).toBe(8);
    expect(nextWeight(MOST_KG)).toBeNull();
  });

  it("are a few to choose from, with the last one among them", () => {
    for (const last of [null, 0.5, 2.25, 4, 9, 24, MOST_KG]) {
      const few = weightChoices(last);
      expect(few).toHaveLength(5);
      expect([...few].sort((a, b) => a - b)).toEqual(few);
      if (last !== null) expect(few).toContain(last);
    }
    expect(weightChoices(4)).toEqual([2.5, 3, 4, 5, 6]);
  });

  it("are of what is done with one, and said of nothing else", () => {
    const items = [
      wholeDose("deadlift", "standard"),
      wholeDose("deadlift", "no-weight"),
      wholeDose("bird-dog", "standard"),
    ];
    expect(items.map(takesWeight)).toEqual([true, false, false]);
    expect(withWeight(items, 6).map(({ weightKg }) => weightKg)).toEqual([6, undefined, undefined]);
    expect(withWeight(items, null)).toEqual(items);
  });
});
