import { describe, expect, it } from "vitest";
import { JOINTS, type Joint } from "../core/body/pose";
import { EXERCISE_IDS } from "../exercises/registry/ids";
import { trueAngles } from "./angles";
import { FRACTION_OF_HEIGHT, makeBody } from "./body";
import { mirrorPose, UPRIGHT } from "./body-pose";
import { choreography } from "./choreography";
import { standing } from "./choreography/postures";
import { place } from "./kinematics";
import { trueJoints } from "./seen/landmarks";

const body = makeBody({ heightM: 1.8 });

describe("segment lengths", () => {
  it.each(EXERCISE_IDS)("stay what the table of proportions says, all through %s", (exercise) => {
    const act = choreography(exercise, { body, reps: 1, approach: true });
    for (let t = 0; t < act.durationS; t += 0.3) {
      const joints = trueJoints(place(body, act.at(t)));
      for (const side of ["left", "right"] as const) {
        const length = (a: string, b: string) =>
          joints[`${side}${a}` as Joint].distanceTo(joints[`${side}${b}` as Joint]) / body.height;
        expect(length("Shoulder", "Elbow")).toBeCloseTo(FRACTION_OF_HEIGHT.upperArm, 6);
        expect(length("Elbow", "Wrist")).toBeCloseTo(FRACTION_OF_HEIGHT.foreArm, 6);
        expect(length("Hip", "Knee")).toBeCloseTo(FRACTION_OF_HEIGHT.thigh, 6);
        expect(length("Knee", "Ankle")).toBeCloseTo(FRACTION_OF_HEIGHT.shank, 6);
      }
    }
  });

  it("put the joints of someone standing at the heights of the table", () => {
    const joints = trueJoints(place(body, standing(body)));
    expect(joints.leftHip.y / body.height).toBeCloseTo(FRACTION_OF_HEIGHT.hip, 3);
    expect(joints.leftShoulder.y / body.height).toBeCloseTo(FRACTION_OF_HEIGHT.shoulder, 3);
    expect(joints.leftEye.y / body.height).toBeCloseTo(FRACTION_OF_HEIGHT.eye, 1);
    expect(joints.leftKnee.y / body.height).toBeCloseTo(FRACTION_OF_HEIGHT.ankle + FRACTION_OF_HEIGHT.shank, 3);
  });
});

describe("commanded angles", () => {
  it.each([0, 30, 75, 120])("come out at knee and elbow: %s°", (deg) => {
    const placed = place(body, {
      ...UPRIGHT,
      arms: { ...UPRIGHT.arms, left: { ...UPRIGHT.arms.left, elbowDeg: deg } },
      legs: { ...UPRIGHT.legs, right: { ...UPRIGHT.legs.right, kneeDeg: deg } },
    });
    expect(trueAngles(placed, "left").elbow).toBeCloseTo(180 - deg, 4);
    expect(trueAngles(placed, "right").knee).toBeCloseTo(180 - deg, 4);
  });

  it.each([-25, 0, 40, 95])("come out at the hip, with their sign: %s°", (deg) => {
    const leg = { ...UPRIGHT.legs.left, flexDeg: deg };
    const angles = trueAngles(place(body, { ...UPRIGHT, legs: { left: leg, right: leg } }), "left");
    expect(angles.hip).toBeCloseTo(180 - deg, 4);
    expect(angles.plank).toBeCloseTo(180 - deg, 4);
  });

  it("raises the arm overhead", () => {
    const arm = { ...UPRIGHT.arms.left, flexDeg: 180, abductDeg: 0, elbowDeg: 0 };
    const placed = place(body, { ...UPRIGHT, arms: { left: arm, right: arm } });
    expect(trueAngles(placed, "left").arm).toBeCloseTo(180, 4);
    expect(placed.arms.left.hand.at.y).toBeGreaterThan(placed.head.at.y);
  });
});

describe("a mirrored pose", () => {
  it.each(EXERCISE_IDS)("has its sides swapped: %s", (exercise) => {
    const act = choreography(exercise, { body, reps: 1 });
    const pose = act.at(act.reps[0]?.topS ?? 0);
    const there = trueJoints(place(body, pose));
    const back = trueJoints(place(body, mirrorPose(pose)));
    for (const joint of JOINTS) {
      const other = swapped(joint);
      expect(back[other].x).toBeCloseTo(-there[joint].x, 9);
      expect(back[other].y).toBeCloseTo(there[joint].y, 9);
      expect(back[other].z).toBeCloseTo(there[joint].z, 9);
    }
  });
});

function swapped(joint: Joint): Joint {
  return joint.replace(/left|right|Left|Right/, (word) => SWAP[word] ?? word) as Joint;
}
const SWAP: Readonly<Record<string, string>> = { left: "right", right: "left", Left: "Right", Right: "Left" };
