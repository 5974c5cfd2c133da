import fc from "fast-check";
import { expect, it } from "vitest";
import { fittedSize } from "./fitted-size";

it.each([
  [1280, 720, 640, 360],
  [852, 480, 640, 361],
  [720, 1280, 360, 640],
  [202, 360, 200, 356],
  [3, 3, 4, 4],
])("%i × %i is looked at as %i × %i", (width, height, fittedWidth, fittedHeight) => {
  expect(fittedSize(width, height)).toEqual({ width: fittedWidth, height: fittedHeight });
});

it("keeps within 640, at widths the masks survive, in the picture's proportions", () => {
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 8000 }), fc.integer({ min: 64, max: 8000 }), (width, height) => {
      const fitted = fittedSize(width, height);
      expect(fitted.width % 4).toBe(0);
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(644);
      expect(Math.abs(fitted.height - (fitted.width * height) / width)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});
