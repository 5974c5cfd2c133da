import { MathUtils, type Quaternion, type Vector3 } from "three";
import type { BodySide } from "../core/body/pose";
import type { Placed } from "./kinematics";
import { type TrueJoints, trueJoints } from "./seen/landmarks";
import { angleAt } from "./turning";

/**
 * The angles of Exercise rules §1.4 on the true joints, degrees. Those at hip and shoulder are taken in the pelvis'
 * sagittal plane (the shoulders are wider apart than the hips, which is not a bend); knee and elbow in space.
 */
export interface TrueAngles {
  /** Hip–knee–ankle, 180 = straight. */
  readonly knee: number;
  /** Shoulder–hip–knee; below 180 bent forward, above 180 bent back. */
  readonly hip: number;
  /** Shoulder–hip–ankle, likewise. */
  readonly plank: number;
  /** Hip–shoulder–wrist, 0…180. */
  readonly arm: number;
  /** Shoulder–elbow–wrist. */
  readonly elbow: number;
}

type Part = "Shoulder" | "Elbow" | "Wrist" | "Hip" | "Knee" | "Ankle";

/** The true angles of one side. */
export function trueAngles(placed: Placed, side: BodySide): TrueAngles {
  const joints = trueJoints(placed);
  return anglesBetween((part) => joints[`${side}${part}`], placed.pelvis.turn);
}

/** @param of one side's joints, metres  @param pelvis its turn in the world, from a body that stands and faces +z */
export function anglesBetween(of: (part: Part) => Vector3, pelvis: Quaternion): TrueAngles {
  const sagittal = pelvis.clone().invert();
  const flat = (part: Part) => of(part).clone().applyQuaternion(sagittal).setX(0);
  return {
    knee: angleAt(of("Hip"), of("Knee"), of("Ankle")),
    hip: sagittalAngle(flat("Shoulder"), flat("Hip"), flat("Knee")),
    plank: sagittalAngle(flat("Shoulder"), flat("Hip"), flat("Ankle")),
    arm: angleAt(flat("Hip"), flat("Shoulder"), flat("Wrist")),
    elbow: angleAt(of("Shoulder"), of("Elbow"), of("Wrist")),
  };
}

/** Tilt of the line from the right hip to the left hip above the horizontal, degrees; + = left hip higher. */
export function hipTiltDeg(joints: TrueJoints): number {
  const line = joints.leftHip.clone().sub(joints.rightHip);
  return MathUtils.radToDeg(Math.atan2(line.y, Math.hypot(line.x, line.z)));
}

export function middle(a: Vector3, b: Vector3): Vector3 {
  return a.clone().add(b).multiplyScalar(0.5);
}

/**
 * Angle above–vertex–below in the plane of y (up the body) and z (to its front), 0…360 degrees: below 180 when the two
 * arms fold towards the front, above 180 towards the back.
 */
export function sagittalAngle(above: Vector3, vertex: Vector3, below: Vector3): number {
  const up = above.clone().sub(vertex);
  const down = below.clone().sub(vertex);
  const turn = MathUtils.radToDeg(Math.atan2(up.y * down.z - up.z * down.y, up.y * down.y + up.z * down.z));
  return turn < 0 ? turn + 360 : turn;
}
