import { describe, expect, it } from "vitest";
import { mean, median, quantile, standardDeviation, variation } from "./statistics";

describe("sums over lists", () => {
  it("finds quantiles between the values, and none of nothing", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
    expect(quantile([0, 10], 0.9)).toBeCloseTo(9);
    expect(quantile([7], 0.1)).toBe(7);
  });

  it("sorts a long list as a short one", () => {
    const long = Array.from({ length: 101 }, (_, n) => (n * 37) % 101);
    expect(median(long)).toBe(50);
    expect(quantile(long, 0.95)).toBeCloseTo(95);
  });

  it("leaves the list it is given in its order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("takes the spread of the values themselves, and the variation of what they were drawn from", () => {
    expect(mean([2, 4, 9])).toBe(5);
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
    expect(variation([1, 2, 3])).toBe(0.5);
    expect(variation([1, 2])).toBeNull();
    expect(variation([0, 0, 0])).toBeNull();
  });

  it("has no mean of nothing", () => {
    expect(mean([])).toBeNaN();
    expect(standardDeviation([])).toBeNaN();
  });
});
