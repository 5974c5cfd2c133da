import { describe, expect, it } from "vitest";
import { pathOf, rangeOf, runsOf } from "./chart";

describe("a chart", () => {
  it("shows all values and limits, and draws something where there is nothing", () => {
    const range = rangeOf([1, null, 3], [5]);
    expect(range.min).toBeLessThan(1);
    expect(range.max).toBeGreaterThan(5);
    expect(rangeOf([null], [])).toEqual({ min: 0, max: 1 });
    const flat = rangeOf([2, 2], []);
    expect(flat.max).toBeGreaterThan(flat.min);
  });

  it("breaks its line where a value could not be read", () => {
    expect(pathOf([0, 1, null, 1, 0], { min: 0, max: 1 }, 100, 10)).toBe("M0.0 10.0L25.0 0.0M75.0 0.0L100.0 10.0");
  });

  it("joins equal neighbours to runs", () => {
    expect(runsOf(["a", "a", "b", "a"])).toEqual([
      { value: "a", from: 0, to: 2 },
      { value: "b", from: 2, to: 3 },
      { value: "a", from: 3, to: 4 },
    ]);
  });
});
