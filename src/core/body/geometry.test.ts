import { describe, expect, it } from "vitest";
import {
  angleInSpace,
  clamp,
  cross,
  crossInSpace,
  dotInSpace,
  elevation,
  fraction,
  fromUp,
  interiorAngle,
  lengthInSpace,
  rightOf,
  signedAngle,
  unit,
} from "./geometry";

const at = (x: number, y: number) => ({ x, y });
const UP = at(0, -1);

describe("angles in a picture whose y points down", () => {
  it.each([
    [at(1, 0), at(-1, 0), 180],
    [at(1, 0), at(0, 1), 90],
    [at(1, 0), at(0, -1), 90],
    [at(1, 0), at(1, 0), 0],
    [at(1, 0), at(1, -1), 45],
  ])("%o to %o is %i°", (a, b, deg) => {
    expect(interiorAngle(a, at(0, 0), b)).toBeCloseTo(deg);
  });

  it("is signed by the side on which the vertex lies", () => {
    // Lying on the back, head to the left, front up: the hip sags below the line, or is pushed above it.
    const [shoulder, knee] = [at(0, 0), at(2, 0)];
    expect(signedAngle(shoulder, at(1, 0.2), knee, UP)).toBeCloseTo(180 - 2 * 11.31, 1);
    expect(signedAngle(shoulder, at(1, -0.2), knee, UP)).toBeCloseTo(180 + 2 * 11.31, 1);
  });

  it("leaves a straight line straight, whatever the direction asked for", () => {
    for (const towards of [UP, at(1, 0), at(-0.6, 0.8)]) {
      expect(signedAngle(at(0, 0), at(1, 1), at(3, 3), towards)).toBeCloseTo(180);
    }
  });

  it("changes its sign, not its size, when the body turns over", () => {
    const up = signedAngle(at(0, 0), at(1, -0.3), at(2, 0), UP);
    const down = signedAngle(at(0, 0), at(1, -0.3), at(2, 0), at(0, 1));
    expect(up + down).toBeCloseTo(360);
    expect(up).toBeGreaterThan(180);
  });

  it.each([
    [at(1, 0), 0],
    [at(1, -1), 45],
    [at(-1, -1), 45],
    [at(0, -1), 90],
    [at(1, 1), -45],
  ])("%o stands %i° above the horizontal", (v, deg) => expect(elevation(v)).toBeCloseTo(deg));

  it("measures away from up without a sign", () => {
    expect(fromUp(at(0, -2), UP)).toBeCloseTo(0);
    expect(fromUp(at(1, 0), UP)).toBeCloseTo(90);
    expect(fromUp(at(-1, 0), UP)).toBeCloseTo(90);
    expect(fromUp(at(0, 3), UP)).toBeCloseTo(180);
  });

  it("turns right as the picture is looked at", () => {
    const right = rightOf(UP);
    expect([right.x, right.y]).toEqual([1, 0]);
    expect(cross(UP, right)).toBeGreaterThan(0);
    expect(unit(at(0, 0))).toEqual(at(0, 0));
  });
});

describe("numbers", () => {
  it("does not clamp a share, and clamps when asked", () => {
    expect(fraction(200, 100, 180)).toBeCloseTo(1.25);
    expect(fraction(60, 100, 80)).toBeCloseTo(2);
    expect(clamp(1.25, 0, 1)).toBe(1);
    expect(clamp(-3, 0, 1)).toBe(0);
  });
});

describe("vectors in space", () => {
  const [x, y, z] = [
    { x: 2, y: 0, z: 0 },
    { x: 0, y: 3, z: 0 },
    { x: 0, y: 0, z: 6 },
  ];

  it("crosses right-handed, and at right angles to both", () => {
    expect(crossInSpace(x, y)).toEqual(z);
    expect(dotInSpace(crossInSpace(x, y), x)).toBe(0);
    expect(lengthInSpace({ x: 2, y: 3, z: 6 })).toBe(7);
  });

  it("measures an angle at its vertex, also where all three lie in one line", () => {
    expect(angleInSpace(x, { x: 0, y: 0, z: 0 }, z)).toBeCloseTo(90);
    expect(angleInSpace(x, { x: 1, y: 0, z: 0 }, { x: -1, y: 0, z: 0 })).toBeCloseTo(180);
    expect(angleInSpace(x, x, y)).toBe(0);
  });
});
