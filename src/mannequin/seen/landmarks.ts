import type { Vector3 } from "three";
import { type BodySide, JOINTS, type Joint, jointOf } from "../../core/body/pose";
import type { Body } from "../body";
import type { Placed } from "../kinematics";
import { type Frame, inWorld } from "../turning";

/**
 * Features of the head from the base of the skull, fractions of height, in the head's own axes (x to the left, y up,
 * z to the front). Eye height: the table of proportions; the rest judgement. The drawn head uses the same numbers.
 */
export const HEAD = {
  ear: [0.044, 0.022, 0.002],
  eyeInner: [0.0105, 0.031, 0.0605],
  eye: [0.0185, 0.031, 0.0575],
  eyeOuter: [0.027, 0.031, 0.051],
  nose: [0, 0.012, 0.074],
  mouth: [0.0145, -0.008, 0.058],
} as const;

/** Places of the 33 landmarks, world metres: the truth about a placed body. */
export type TrueJoints = Readonly<Record<Joint, Vector3>>;

export function trueJoints(placed: Placed): TrueJoints {
  const { body } = placed;
  const joints: Partial<Record<Joint, Vector3>> = { nose: onHead(placed, HEAD.nose, 0) };
  for (const side of ["left", "right"] as const) {
    const sign = side === "left" ? 1 : -1;
    const name = (part: string) => `${side}${part}` as Joint;
    joints[name("EyeInner")] = onHead(placed, HEAD.eyeInner, sign);
    joints[name("Eye")] = onHead(placed, HEAD.eye, sign);
    joints[name("EyeOuter")] = onHead(placed, HEAD.eyeOuter, sign);
    joints[name("Ear")] = onHead(placed, HEAD.ear, sign);
    joints[side === "left" ? "mouthLeft" : "mouthRight"] = onHead(placed, HEAD.mouth, sign);

    const arm = placed.arms[side];
    joints[jointOf(side, "shoulder")] = arm.upper.at;
    joints[jointOf(side, "elbow")] = arm.fore.at;
    joints[jointOf(side, "wrist")] = arm.hand.at;
    const finger = fingers(body, arm.hand, side, arm.grip);
    joints[name("Pinky")] = finger.pinky;
    joints[name("Index")] = finger.index;
    joints[name("Thumb")] = finger.thumb;

    const leg = placed.legs[side];
    joints[jointOf(side, "hip")] = leg.thigh.at;
    joints[jointOf(side, "knee")] = leg.shank.at;
    joints[jointOf(side, "ankle")] = leg.foot.at;
    joints[jointOf(side, "heel")] = inWorld(leg.foot, 0, -0.75 * body.ankleHeight, -0.9 * body.heelBehind);
    joints[jointOf(side, "footIndex")] = inWorld(
      leg.foot,
      0,
      -0.7 * body.ankleHeight,
      0.93 * (body.foot - body.heelBehind),
    );
  }
  return joints as TrueJoints;
}

/** The landmarks in MediaPipe's order. */
export function inOrder(joints: TrueJoints): readonly Vector3[] {
  return JOINTS.map((joint) => joints[joint]);
}

function onHead(placed: Placed, [x, y, z]: readonly [number, number, number], sign: number): Vector3 {
  const h = placed.body.height;
  return inWorld(placed.head, sign * x * h, y * h, z * h);
}

/** Knuckle of the little finger, of the index finger, and the thumb's last joint: what BlazePose calls by these names. */
function fingers(body: Body, hand: Frame, side: BodySide, grip: number): Record<"pinky" | "index" | "thumb", Vector3> {
  // The hand's palm faces its own −z; the thumb of the left hand lies on its −x side when the palm faces backwards.
  const thumbwards = side === "left" ? -1 : 1;
  const knuckles = body.hand * (0.62 - 0.12 * grip);
  return {
    pinky: inWorld(hand, -thumbwards * 0.2 * body.hand, -knuckles * 0.92, 0),
    index: inWorld(hand, thumbwards * 0.2 * body.hand, -knuckles, 0),
    thumb: inWorld(hand, thumbwards * 0.3 * body.hand, -0.4 * body.hand, -0.12 * body.hand * (0.5 + grip)),
  };
}
