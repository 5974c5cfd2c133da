import fc from "fast-check";
import { expect, test } from "vitest";
import { createSlidingWindow } from "./sliding-window";
import { quantile } from "./statistics";

const steps = fc.array(fc.record({ value: fc.double({ noNaN: true, min: -9, max: 9 }), pause: fc.nat(5) }), {
  minLength: 1,
  maxLength: 80,
});

test("gives the quantiles of the last seconds, whatever came and went", () => {
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (pushed, q) => {
      const window = createSlidingWindow();
      const kept: { t: number; value: number }[] = [];
      let t = 0;
      for (const { value, pause } of pushed) {
        t += pause;
        window.push(t, value);
        kept.push({ t, value });
        window.forget(t - 10);
        while ((kept[0]?.t ?? t) < t - 10) kept.shift();
        expect(window.length).toBe(kept.length);
        expect(window.quantile(q)).toBe(
          quantile(
            kept.map((entry) => entry.value),
            q,
          ),
        );
      }
    }),
  );
});

test("an empty window has no quantile", () => {
  const window = createSlidingWindow();
  window.push(0, 1);
  window.clear();
  expect(window.quantile(0.5)).toBeNull();
});
