import { MathUtils, type Quaternion, Vector3 } from "three";
import type { BodySide } from "../core/body/pose";
import { type Body, sideSign } from "./body";
import type { Arm, Leg } from "./body-pose";
import { hipJoint, shoulderJoint } from "./kinematics";
import { about, anglesXZY, chain, type Frame, facing, rotated, unwrap } from "./turning";

/**
 * Inverse kinematics: from where a hand, foot or knee should be to the joint angles that put it there. Two-bone limbs
 * have a closed solution once it is said where the elbow or knee points. A goal beyond reach gives the straight limb
 * towards it: the contact is then missed, which the tests of the choreography look for.
 */

const degrees = MathUtils.radToDeg;
const UP = new Vector3(0, 1, 0);

interface BallAngles {
  readonly flexDeg: number;
  readonly abductDeg: number;
  readonly rotateDeg: number;
}

/** Middles of the flexion ranges: keeps overhead at 180 rather than −180. */
const ARM_MIDDLE_DEG = 80;
const LEG_MIDDLE_DEG = 50;

export interface HandGoal {
  /** Where the wrist, or the middle of the closed hand, is to be; world metres. */
  readonly at: Vector3;
  readonly part: "wrist" | "grip";
  /** Direction the elbow points to, world. */
  readonly elbowTo: Vector3;
  readonly hand: HandWay;
}

/** What the hand does: fingers point somewhere (a planted hand), or the palm faces somewhere (a straight wrist). */
export type HandWay =
  | { readonly fingersTo: Vector3; readonly grip: number }
  | { readonly palmTo: Vector3; readonly grip: number };

/** Middle of the closed hand beyond the wrist, share of the hand's length. */
export const GRIP_SHARE = 0.5;

/** Arm that puts the wrist or the closed hand at a place. */
export function reachArm(body: Body, thorax: Frame, side: BodySide, goal: HandGoal): Arm {
  const shoulder = shoulderJoint(body, thorax, side);
  const lower = body.foreArm + (goal.part === "grip" ? GRIP_SHARE * body.hand : 0);
  const { first, bendDeg } = twoBones(shoulder, goal.at, body.upperArm, lower, goal.elbowTo);
  return armAlong(thorax, side, first, goal.elbowTo.clone().negate(), bendDeg, goal.hand);
}

/** Arm whose upper part points along `direction`, with the elbow pit turned to `pitTo`. */
export function armAlong(
  thorax: Frame,
  side: BodySide,
  direction: Vector3,
  pitTo: Vector3,
  elbowDeg: number,
  hand: HandWay,
): Arm {
  const upper = facing(direction.clone().negate(), pitTo);
  const ball = ballAngles(thorax.turn, upper, side, ARM_MIDDLE_DEG);
  const fore = chain(upper, about("x", -elbowDeg));
  return { ...ball, elbowDeg, ...handAngles(fore, side, hand) };
}

function handAngles(fore: Quaternion, side: BodySide, way: HandWay): Pick<Arm, "supineDeg" | "wristDeg" | "grip"> {
  const sign = sideSign(side);
  const back = fore.clone().invert();
  if ("palmTo" in way) {
    const palm = rotated(way.palmTo, back);
    return { supineDeg: sign * degrees(Math.atan2(-palm.x, -palm.z)), wristDeg: 0, grip: way.grip };
  }
  const fingers = rotated(way.fingersTo, back).normalize();
  return {
    supineDeg: sign * degrees(Math.atan2(fingers.x, fingers.z)),
    wristDeg: degrees(Math.acos(MathUtils.clamp(-fingers.y, -1, 1))),
    grip: way.grip,
  };
}

export interface FootGoal {
  /** Ankle joint, world metres. */
  readonly ankle: Vector3;
  /** Direction the knee points to, world. */
  readonly kneeTo: Vector3;
  /** Foot against the floor's plane, + = heel lifted. */
  readonly heelUpDeg: number;
}

/** Leg that puts the ankle at a place, the sole parallel to the floor but for `heelUpDeg`. */
export function reachLeg(body: Body, pelvis: Frame, side: BodySide, goal: FootGoal): Leg {
  const hip = hipJoint(body, pelvis, side);
  const { first, bendDeg } = twoBones(hip, goal.ankle, body.thigh, body.shank, goal.kneeTo);
  const thigh = facing(first.clone().negate(), goal.kneeTo);
  const shank = chain(thigh, about("x", bendDeg));
  return {
    ...ballAngles(pelvis.turn, thigh, side, LEG_MIDDLE_DEG),
    kneeDeg: bendDeg,
    ankleDeg: levelAnkle(shank) - goal.heelUpDeg,
  };
}

/** Leg whose thigh points to `knee` and whose shank points along `shankTo`; for kneeling and for raised legs. */
export function kneelLeg(pelvis: Frame, side: BodySide, thighTo: Vector3, shankTo: Vector3, ankleDeg: number): Leg {
  const along = thighTo.clone().normalize();
  const behind = shankTo.clone().addScaledVector(along, -along.dot(shankTo));
  const thigh = facing(along.clone().negate(), behind.negate());
  return {
    ...ballAngles(pelvis.turn, thigh, side, LEG_MIDDLE_DEG),
    kneeDeg: degrees(thighTo.angleTo(shankTo)),
    ankleDeg,
  };
}

/** The ankle angle that keeps the foot level under a shank of this orientation. */
export function levelAnkle(shank: Quaternion): number {
  const up = rotated(UP, shank.clone().invert());
  return degrees(Math.atan2(-up.z, up.y));
}

/** Where the knee or elbow comes to lie between two ends. */
export function jointBetween(from: Vector3, to: Vector3, first: number, second: number, pole: Vector3): Vector3 {
  return twoBones(from, to, first, second, pole).first.multiplyScalar(first).add(from);
}

/** Direction of the first bone and bend of the joint, for two bones from `from` to `to` with the joint towards `pole`. */
function twoBones(
  from: Vector3,
  to: Vector3,
  first: number,
  second: number,
  pole: Vector3,
): { first: Vector3; bendDeg: number } {
  const way = to.clone().sub(from);
  const distance = MathUtils.clamp(way.length(), Math.abs(first - second) + 1e-6, first + second - 1e-9);
  const along = way.normalize();
  const aside = pole.clone().addScaledVector(along, -along.dot(pole)).normalize();
  const cosine = (first * first + distance * distance - second * second) / (2 * first * distance);
  const angle = Math.acos(MathUtils.clamp(cosine, -1, 1));
  const inner = (first * first + second * second - distance * distance) / (2 * first * second);
  return {
    first: along.multiplyScalar(Math.cos(angle)).addScaledVector(aside, Math.sin(angle)),
    bendDeg: 180 - degrees(Math.acos(MathUtils.clamp(inner, -1, 1))),
  };
}

function ballAngles(parent: Quaternion, child: Quaternion, side: BodySide, middleDeg: number): BallAngles {
  const sign = sideSign(side);
  const { xDeg, zDeg, yDeg } = anglesXZY(parent.clone().invert().multiply(child));
  return { flexDeg: unwrap(-xDeg, middleDeg), abductDeg: sign * zDeg, rotateDeg: -sign * yDeg };
}
