import type { Vector3Tuple } from "three";
import type { BodySide } from "../core/body/pose";

/**
 * A body in one instant: joint angles and the place of the pelvis, nothing else. All angles in degrees, 0 everywhere =
 * standing upright with hanging arms.
 *
 * World frame: metres, y up, floor at y = 0. The body's own axes: x to its left, y towards its head, z to its front.
 */
export interface BodyPose {
  readonly pelvis: Pelvis;
  readonly spine: Spine;
  readonly neck: Neck;
  readonly arms: Readonly<Record<BodySide, Arm>>;
  readonly legs: Readonly<Record<BodySide, Leg>>;
}

/** Orientation = heading (about world y), then pitch (x), then list (z), then turn (y, the body's own long axis). */
export interface Pelvis {
  /** Midpoint between the hip joints, metres. */
  readonly at: Vector3Tuple;
  readonly headingDeg: number;
  /** + bows forward: 0 standing, 90 face down, −90 on the back. */
  readonly pitchDeg: number;
  /** + lowers the right side of an upright body. */
  readonly listDeg: number;
  /** + turns an upright body to its left; on all fours it raises the left hip. */
  readonly turnDeg: number;
}

/** Changes from the neutral curves (lordosis, kyphosis), summed over the region's joints. */
export interface Spine {
  /** + rounds. */
  readonly lumbarDeg: number;
  /** + rounds. */
  readonly thoracicDeg: number;
  /** + leans to the body's right. */
  readonly bendDeg: number;
  /** + turns the chest to the body's left. */
  readonly twistDeg: number;
}

export interface Neck {
  /** At the base of the neck, + forward. */
  readonly flexDeg: number;
  /** Of the skull on the neck, + chin down. */
  readonly nodDeg: number;
  /** + looks to the body's left. */
  readonly turnDeg: number;
  /** + ear to the right shoulder. */
  readonly tiltDeg: number;
}

export interface Arm {
  /** + forward; 180 = overhead. */
  readonly flexDeg: number;
  readonly abductDeg: number;
  /** + turns the elbow pit inwards. */
  readonly rotateDeg: number;
  readonly elbowDeg: number;
  /** 0 = palm to the back of the body, 90 = palm to the thigh. */
  readonly supineDeg: number;
  /** + bends the hand back. */
  readonly wristDeg: number;
  /** Hand closed around something. */
  readonly grip: number;
}

export interface Leg {
  readonly flexDeg: number;
  readonly abductDeg: number;
  /** + turns the knee inwards. */
  readonly rotateDeg: number;
  readonly kneeDeg: number;
  /** + toes up; 0 = foot at a right angle to the shank. */
  readonly ankleDeg: number;
}

export const HANGING_ARM: Arm = {
  flexDeg: 0,
  abductDeg: 6,
  rotateDeg: 0,
  elbowDeg: 8,
  supineDeg: 70,
  wristDeg: 0,
  grip: 0.35,
};

export const STRAIGHT_LEG: Leg = { flexDeg: 0, abductDeg: 0, rotateDeg: 0, kneeDeg: 0, ankleDeg: 0 };

export const NEUTRAL_SPINE: Spine = { lumbarDeg: 0, thoracicDeg: 0, bendDeg: 0, twistDeg: 0 };

export const LEVEL_NECK: Neck = { flexDeg: 0, nodDeg: 0, turnDeg: 0, tiltDeg: 0 };

/** Upright at the origin; the caller sets the height. */
export const UPRIGHT: BodyPose = {
  pelvis: { at: [0, 0, 0], headingDeg: 0, pitchDeg: 0, listDeg: 0, turnDeg: 0 },
  spine: NEUTRAL_SPINE,
  neck: LEVEL_NECK,
  arms: { left: HANGING_ARM, right: HANGING_ARM },
  legs: { left: STRAIGHT_LEG, right: STRAIGHT_LEG },
};

/** The pose with left and right exchanged, mirrored in the plane x = 0. */
export function mirrorPose(pose: BodyPose): BodyPose {
  const { pelvis, spine, neck, arms, legs } = pose;
  return {
    pelvis: {
      ...pelvis,
      at: [-pelvis.at[0], pelvis.at[1], pelvis.at[2]],
      headingDeg: -pelvis.headingDeg,
      listDeg: -pelvis.listDeg,
      turnDeg: -pelvis.turnDeg,
    },
    spine: { ...spine, bendDeg: -spine.bendDeg, twistDeg: -spine.twistDeg },
    neck: { ...neck, turnDeg: -neck.turnDeg, tiltDeg: -neck.tiltDeg },
    arms: { left: arms.right, right: arms.left },
    legs: { left: legs.right, right: legs.left },
  };
}

/** Every number of `a` moved the share `f` (0…1) of the way to `b`. */
export function blendPoses(a: BodyPose, b: BodyPose, f: number): BodyPose {
  return blend(a, b, f);
}

/** Numbers mixed wherever they stand in two structures of the same shape. */
function blend<T>(a: T, b: T, f: number): T {
  if (typeof a === "number") return (a + ((b as number) - a) * f) as T;
  if (Array.isArray(a)) return a.map((item, index) => blend(item, (b as unknown[])[index], f)) as T;
  const mixed: Record<string, unknown> = {};
  for (const key of Object.keys(a as object)) {
    mixed[key] = blend((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], f);
  }
  return mixed as T;
}
