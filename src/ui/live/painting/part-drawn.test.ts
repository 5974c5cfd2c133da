import { describe, expect, it } from "vitest";
import { JOINTS, type PoseFrame } from "../../../core/body/pose";
import { partDrawn } from "./part-drawn";

const NOTHING = { lines: [], faults: [], back: null } as const;
const ASPECT = 2;

/** Somebody whose joints lie on a line from one point to another, picture heights. */
function frameOf([fromX, toX]: readonly [number, number], y = 0.5): PoseFrame {
  const image = JOINTS.map((_, n) => ({
    x: fromX + ((toX - fromX) * n) / (JOINTS.length - 1),
    y,
    z: 0,
    visibility: 1,
  }));
  return { t: 0, aspect: ASPECT, image, world: null, trunk: null };
}
/** Top, right, bottom, left: shares of the picture that are left out. */
const sides = (part: string | null) => (part ?? "").split(" ").map((side) => Number.parseFloat(side) / 100);

describe("the part of the picture that is drawn", () => {
  it("holds everybody and what is drawn around a joint, and little more", () => {
    const [top = 0, right = 0, bottom = 0, left = 0] = sides(partDrawn(frameOf([0.5, 1.5]), NOTHING));
    for (const [side, free] of [
      [top, 0.5],
      [bottom, 0.5],
      [left * ASPECT, 0.5],
      [right * ASPECT, 0.5],
    ] as const) {
      expect(side).toBeLessThanOrEqual(free - 0.05);
      expect(side).toBeGreaterThan(free - 0.2);
    }
  });

  it("holds lines and a back that reach beyond the joints", () => {
    const alone = sides(partDrawn(frameOf([0.5, 1.5]), NOTHING));
    const line = { points: [[1, 0.05] as const, [1, 0.5] as const], severity: 1 };
    const back = { points: [[0.1, 0.5] as const, [1, 0.5] as const], changeDeg: null };
    const more = sides(partDrawn(frameOf([0.5, 1.5]), { ...NOTHING, lines: [line], back }));
    expect(more[0]).toBe(0);
    expect(more[3]).toBe(0);
    expect(more.slice(1, 3)).toEqual(alone.slice(1, 3));
  });

  it("is never more than the picture, and nothing where there is nothing to draw", () => {
    expect(sides(partDrawn(frameOf([-1, 4], 0.02), NOTHING))[0]).toBe(0);
    for (const side of sides(partDrawn(frameOf([-1, 4]), NOTHING))) expect(side).toBeGreaterThanOrEqual(0);
    expect(partDrawn({ ...frameOf([0, 1]), image: null }, NOTHING)).toBeNull();
  });

  it("does not change with every hair's breadth", () => {
    const parts = Array.from({ length: 21 }, (_, n) => partDrawn(frameOf([0.5, 1.5 + n / 1000]), NOTHING));
    expect(new Set(parts).size).toBeLessThanOrEqual(2);
  });
});
