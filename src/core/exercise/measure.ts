/**
 * Measuring functions of one frame. All read the `image` frame in the side named; angles in degrees, lengths in torso
 * lengths; null where a joint is not seen well enough. Definitions: rules §1.4.
 */

import { ventral } from "../body/body";
import {
  clamp,
  distance,
  dot,
  dotInSpace,
  elevation,
  fromUp,
  interiorAngle,
  lengthInSpace,
  minus,
  minusInSpace,
  signedAngle,
  type Vec2,
} from "../body/geometry";
import type { BodySide, PairedJoint } from "../body/pose";
import { jointOf, landmark } from "../body/pose";
import { kneeJoint, trunkJoints } from "./joints";
import type { Sample } from "./sample";

/**
 * How a joint is looked up. "seen", for grading: seen well enough, and the angles at hip and knee and the trunk's slope
 * are those of the joints (`joints.ts`). "guess", for counting: the landmark, wherever the model believes it to be.
 */
export type Trust = "seen" | "guess";

type Points = readonly (Vec2 | null)[];

function points(sample: Sample, side: BodySide, joints: readonly PairedJoint[], trust: Trust): Points {
  return joints.map((joint) => (trust === "seen" ? sample.seen(side, joint) : sample.guess(side, joint)));
}

function angleOf(joints: readonly [PairedJoint, PairedJoint, PairedJoint]) {
  return (sample: Sample, side: BodySide, trust: Trust = "seen"): number | null => {
    const [a, b, c] = points(sample, side, joints, trust);
    return a && b && c ? interiorAngle(a, b, c) : null;
  };
}

/** The joints of a leg and the trunk above it. */
function leg(sample: Sample, side: BodySide, trust: Trust) {
  if (trust === "seen") {
    const trunk = trunkJoints(sample, side);
    if (!trunk) return null;
    const { shoulder, hip } = trunk;
    return { shoulder, hip, knee: kneeJoint(sample, side, trunk), ankle: sample.seen(side, "ankle") };
  }
  const shoulder = sample.guess(side, "shoulder");
  const hip = sample.guess(side, "hip");
  if (!shoulder || !hip) return null;
  return { shoulder, hip, knee: sample.guess(side, "knee"), ankle: sample.guess(side, "ankle") };
}

/** K: hip–knee–ankle, 180 = straight. */
export function kneeAngle(sample: Sample, side: BodySide, trust: Trust = "seen"): number | null {
  const { hip, knee, ankle } = leg(sample, side, trust) ?? {};
  return hip && knee && ankle ? interiorAngle(hip, knee, ankle) : null;
}
/** A: hip–shoulder–wrist, 180 = arm in line overhead. */
export const armAngle = angleOf(["hip", "shoulder", "wrist"]);
/** E: shoulder–elbow–wrist, 180 = straight. */
export const elbowAngle = angleOf(["shoulder", "elbow", "wrist"]);
/** H without its sign, 0…180: for counting, where the direction is known anyway. */
export function hipAngle(sample: Sample, side: BodySide, trust: Trust = "seen"): number | null {
  const { shoulder, hip, knee } = leg(sample, side, trust) ?? {};
  return shoulder && hip && knee ? interiorAngle(shoulder, hip, knee) : null;
}

function signedHip(end: "knee" | "ankle") {
  return (sample: Sample, side: BodySide, trust: Trust = "seen"): number | null => {
    const joints = leg(sample, side, trust);
    const far = joints?.[end];
    if (!joints || !far) return null;
    const { shoulder, hip } = joints;
    return signedAngle(shoulder, hip, far, ventral(hip, shoulder, sample.scene.chirality));
  };
}

/** H: shoulder–hip–knee, signed: below 180 bent, 180 a straight line, above 180 past it (the hip pushed forward). */
export const hipLine = signedHip("knee");
/** Ha: shoulder–hip–ankle, signed like H: the plank line. */
export const bodyLine = signedHip("ankle");

/** Height of a joint above another in torso lengths, + = higher. */
export function rise(
  sample: Sample,
  of: readonly [BodySide, PairedJoint],
  above: readonly [BodySide, PairedJoint],
  trust: Trust = "seen",
): number | null {
  const [a] = points(sample, of[0], [of[1]], trust);
  const [b] = points(sample, above[0], [above[1]], trust);
  const { torso, up } = sample.scene;
  return a && b && torso ? dot(minus(a, b), up) / torso : null;
}

/** Height of a joint above the picture's lower edge, torso lengths: only its change means anything. */
export function height(sample: Sample, side: BodySide, joint: PairedJoint, trust: Trust = "seen"): number | null {
  const [a] = points(sample, side, [joint], trust);
  const { torso, up } = sample.scene;
  return a && torso ? dot({ x: a.x, y: a.y - 1 }, up) / torso : null;
}

/** Distance of two joints of one side in torso lengths. */
export function reach(
  sample: Sample,
  side: BodySide,
  a: PairedJoint,
  b: PairedJoint,
  trust: Trust = "seen",
): number | null {
  const [p, q] = points(sample, side, [a, b], trust);
  const { torso } = sample.scene;
  return p && q && torso ? distance(p, q) / torso : null;
}

function trunk(sample: Sample, side: BodySide, trust: Trust) {
  if (trust === "seen") return trunkJoints(sample, side);
  const [hip, shoulder] = points(sample, side, ["hip", "shoulder"], trust);
  return hip && shoulder ? { hip, shoulder } : null;
}

/** θ: trunk (hip → shoulder) away from upright, 0…180. */
export function trunkTilt(sample: Sample, side: BodySide, trust: Trust = "seen"): number | null {
  const { hip, shoulder } = trunk(sample, side, trust) ?? {};
  return hip && shoulder ? fromUp(minus(shoulder, hip), sample.scene.up) : null;
}

/** τ: trunk above the horizontal, −90…90; + = shoulders higher than hips. */
export function trunkElevation(sample: Sample, side: BodySide, trust: Trust = "seen"): number | null {
  const { hip, shoulder } = trunk(sample, side, trust) ?? {};
  return hip && shoulder ? elevation(minus(shoulder, hip)) : null;
}

/** γ: shin away from upright, + = the knee in front of the ankle (towards the front of the body). */
export function shinTilt(sample: Sample, side: BodySide): number | null {
  const [knee, ankle] = points(sample, side, ["knee", "ankle"], "seen");
  if (!knee || !ankle) return null;
  const facing = facingX(sample);
  if (facing === null) return null;
  const tilt = fromUp(minus(knee, ankle), sample.scene.up);
  return Math.sign(knee.x - ankle.x) === facing ? tilt : -tilt;
}

/** Which way a standing body faces in the picture: +1 right, −1 left (from its chirality). */
export function facingX(sample: Sample): 1 | -1 | null {
  return sample.frame.image ? sample.scene.chirality : null;
}

/**
 * N: ear–shoulder–hip, signed: greater = head tipped back (extension), smaller = dropped forward. Only its change
 * from the start pose is used: where the ear sits differs from person to person.
 */
export function neckAngle(sample: Sample, side: BodySide): number | null {
  const ear = sample.seen(side, "ear");
  const { shoulder, hip } = trunkJoints(sample, side) ?? {};
  if (!ear || !shoulder || !hip) return null;
  return signedAngle(ear, shoulder, hip, ventral(hip, shoulder, sample.scene.chirality));
}

/** Tilt of the line left → right of a pair of joints in the picture, −90…90 degrees, + = the left one is higher. */
export function lineTilt(sample: Sample, joint: "shoulder" | "hip"): number | null {
  const left = sample.seen("left", joint);
  const right = sample.seen("right", joint);
  if (!left || !right) return null;
  return (Math.atan2(right.y - left.y, Math.abs(right.x - left.x)) * 180) / Math.PI;
}

/** Interior angle from world landmarks, degrees: for views in which the picture's angle is foreshortened. */
export function worldAngle(
  sample: Sample,
  side: BodySide,
  joints: readonly [PairedJoint, PairedJoint, PairedJoint],
): number | null {
  const { world } = sample.frame;
  if (!world) return null;
  const [a, b, c] = joints.map((joint) => landmark(world, jointOf(side, joint)));
  if (!a || !b || !c) return null;
  const [u, v] = [minusInSpace(a, b), minusInSpace(c, b)];
  const size = lengthInSpace(u) * lengthInSpace(v);
  return size === 0 ? null : (Math.acos(clamp(dotInSpace(u, v) / size, -1, 1)) * 180) / Math.PI;
}
