import { describe, expect, it } from "vitest";
import { aRep } from "../../../../tests/fixtures/coaching";
import { JOINT_INDEX, JOINTS, type Pose } from "../../body/pose";
import { inPhase, timesOf } from "./in-phase";
import { levelled, turned } from "./turned";

describe("the same phase of another rep", () => {
  const good = { startS: 0, topS: 2, topEndS: 4, endS: 5 };
  const rep = timesOf(aRep({ start: 10, top: 11.5, hold: 1, end: 14 }));

  it("is as far along as this one", () => {
    expect([10, 10.5, 11, 11.5, 12, 13, 14].map((t) => inPhase(t, rep, good))).toEqual([0, 1, 2, 3, 4, 4.5, 5]);
  });
  it("stays within the rep", () => expect([inPhase(3, rep, good), inPhase(30, rep, good)]).toEqual([0, 5]));
  it("takes a top without a hold for the middle of one", () => {
    expect(inPhase(11.5, timesOf(aRep({ start: 10, top: 11.5, hold: 0, end: 14 })), good)).toBe(3);
  });
});

describe("a body seen from elsewhere", () => {
  const at = (places: Readonly<Record<string, readonly [number, number, number]>>): Pose =>
    JOINTS.map((joint) => {
      const [x, y, z] = places[joint] ?? [0, 0, 0];
      return { x, y, z, visibility: 1 };
    });
  const pose = at({ nose: [0.5, -0.2, 0], leftHeel: [-0.4, 0.3, 0.1] });
  const nose = (turnDeg: number, above = 0) => turned(pose, turnDeg, above)[JOINT_INDEX.nose];

  it("stands on the floor with its lowest joint", () => {
    expect(turned(pose, 40, 0)[JOINT_INDEX.leftHeel]?.y).toBeCloseTo(0);
    expect(nose(0)?.y).toBeCloseTo(-0.5);
  });
  it("stands upright though the camera looked up", () => {
    // A camera looking up by 30° sees a plumb line lean away from it.
    const lean = at({ nose: [0, -Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)] });
    const upright = levelled(lean, 30)[JOINT_INDEX.nose];
    expect(upright?.y).toBeCloseTo(-1);
    expect(upright?.z).toBeCloseTo(0);
  });
  it("turns about the vertical", () => {
    expect(nose(0)?.x).toBeCloseTo(0.5);
    expect(nose(90)?.x).toBeCloseTo(0);
    expect(nose(180)?.x).toBeCloseTo(-0.5);
    expect(nose(90)?.z).toBeCloseTo(-0.5);
  });
  it("seen from above, what is far lies higher", () => {
    expect(nose(-90, 20)?.y).toBeLessThan(nose(0, 20)?.y ?? 0);
  });
});
