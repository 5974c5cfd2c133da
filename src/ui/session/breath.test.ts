import { expect, it } from "vitest";
import { BREATH_STEP_MS, breathScale } from "./breath";

it("breathes in for four seconds and out for six, and again", () => {
  expect([0, 4, 10, 14, 20].map(breathScale)).toEqual(
    [0.86, 1.18, 0.86, 1.18, 0.86].map((at) => expect.closeTo(at, 9)),
  );
  expect(breathScale(2)).toBeCloseTo(1.02, 9);
  expect(breathScale(7)).toBeCloseTo(1.02, 9);
});

it("goes no more than two hundredths of its size at a step: that is a pixel or two of a ring on a laptop", () => {
  const stepS = BREATH_STEP_MS / 1000;
  const steps = Array.from({ length: 100 }, (_, n) => Math.abs(breathScale((n + 1) * stepS) - breathScale(n * stepS)));
  expect(Math.max(...steps)).toBeLessThan(0.02);
  expect(Math.max(...steps)).toBeGreaterThan(0);
});
