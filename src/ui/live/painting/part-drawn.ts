import type { PoseFrame } from "../../../core/body/pose";
import type { Drawn } from "./overlay";
import { extentOf } from "./words-place";

/** Beyond what is drawn through: half the widest mark at its severest. Picture heights. */
const MARGIN = 0.05;
/** The box grows and shrinks in steps, so that it seldom changes. Picture heights; judgement. */
const STEP = 1 / 16;

/**
 * The part of the picture that a drawing covers, as the four sides of a CSS `inset()` in shares of width and height; null:
 * nothing is drawn. Where the processor draws the page, a canvas costs by its whole size at every change, and so does the
 * picture below it: a body takes a fifth of that.
 */
export function partDrawn({ image, aspect }: PoseFrame, { lines, back }: Drawn): string | null {
  const body = image && extentOf(image);
  const points = [...lines.flatMap((line) => line.points), ...(back?.points ?? [])];
  const xs = [...(body ? [body.left, body.right] : []), ...points.map(([x]) => x)];
  const ys = [...(body ? [body.top, body.bottom] : []), ...points.map(([, y]) => y)];
  if (xs.length === 0) return null;
  const below = (all: readonly number[]) => Math.max(0, STEP * Math.floor((Math.min(...all) - MARGIN) / STEP));
  const above = (all: readonly number[], most: number) =>
    Math.max(0, most - STEP * Math.ceil((Math.max(...all) + MARGIN) / STEP));
  const sides = [below(ys), above(xs, aspect) / aspect, above(ys, 1), below(xs) / aspect];
  return sides.map((share) => `${(100 * share).toFixed(2)}%`).join(" ");
}
