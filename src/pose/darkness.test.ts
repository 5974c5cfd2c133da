import { expect, it } from "vitest";
import { isBlack } from "./darkness";

const picture = (...greys: readonly number[]) =>
  new Uint8ClampedArray(
    Array.from({ length: 576 }, (_, n) => greys[n % greys.length] ?? 0).flatMap((grey) => [grey, grey, grey, 255]),
  );

it("is black behind a shutter, also one that leaks or whose sensor is noisy", () => {
  expect(isBlack(picture(0))).toBe(true);
  expect(isBlack(picture(16, 3, 20, 0))).toBe(true);
  expect(isBlack(picture(...Array(99).fill(4), 255))).toBe(true);
});

it("is not black in a dim room, before a dark shirt, or where there is no picture", () => {
  expect(isBlack(picture(18, 18, 18, 40))).toBe(false);
  expect(isBlack(picture(...Array(9).fill(0), 90))).toBe(false);
  expect(isBlack(new Uint8ClampedArray())).toBe(false);
});
