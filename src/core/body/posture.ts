import {
  angleInSpace,
  crossInSpace,
  lengthInSpace,
  midpointInSpace,
  minusInSpace,
  plusInSpace,
  type Vec3,
} from "./geometry";
import { indexOf, landmarkAt, type PairedJoint, type Pose } from "./pose";

/** What the whole body is doing, whatever the exercise. */
export type Posture =
  | "all-fours"
  | "supine"
  | "prone"
  | "plank"
  | "standing"
  | "bent-over"
  | "hanging-back"
  | "sitting"
  | "none";

/** Those of a body on the floor. */
export const LEVEL: readonly Posture[] = ["all-fours", "supine", "prone", "plank"];

/**
 * What a camera that is tipped can make of a depth, as a height: the sine of 20°, a phone on a tripod that looks down on a mat.
 * Side-on nothing lies deep, and heights are as they are.
 */
export const MOST_TILT = 0.34;

/**
 * Heights and directions a posture is told by, from world landmarks, so that they hold from every side.
 * Lengths in torso lengths, + = up. Camera-aligned axes stand in for gravity: a laptop's tilt of 5–15° is small
 * against the differences used here.
 */
export interface PostureFeatures {
  /** Shoulders above hips, −1…1: the sine of the trunk's elevation. */
  readonly trunkRise: number;
  /** −1 the chest faces the floor … +1 the chest faces the ceiling. */
  readonly chestUp: number;
  /** Middle of knees, ankles and wrists above the hips; the lower and the upper of each pair. */
  readonly kneeLow: number;
  readonly kneeHigh: number;
  readonly ankleLow: number;
  readonly ankleHigh: number;
  /** Wrists above the shoulders. */
  readonly wristLow: number;
  readonly wristHigh: number;
  /** How far the trunk, and from the shoulders the higher wrist and the lower ankle, reach towards the camera or away from it. */
  readonly trunkDepth: number;
  readonly wristDepth: number;
  readonly ankleDepth: number;
  /** Interior knee angles in degrees, smaller and greater. */
  readonly kneeBent: number;
  readonly kneeStraight: number;
  /** Shoulder–hip–knee in degrees, smaller and greater. */
  readonly hipBent: number;
  readonly hipStraight: number;
}

/** Measures the features; null when the trunk has no length. */
export function postureFeatures(world: Pose): PostureFeatures | null {
  const point = (side: "left" | "right", joint: PairedJoint): Vec3 => landmarkAt(world, indexOf(side, joint));
  const both = (joint: PairedJoint) => [point("left", joint), point("right", joint)] as const;
  const middle = (joint: PairedJoint) => midpointInSpace(...both(joint));
  const hip = middle("hip");
  const shoulder = middle("shoulder");
  const trunk = minusInSpace(shoulder, hip);
  const torso = lengthInSpace(trunk);
  if (torso < 1e-3) return null;
  const across = plusInSpace(
    minusInSpace(point("right", "shoulder"), point("left", "shoulder")),
    minusInSpace(point("right", "hip"), point("left", "hip")),
  );
  const chest = crossInSpace(trunk, across);
  const height = (vector: Vec3) => -vector.y;
  const rise = (from: Vec3) => (to: Vec3) => height(minusInSpace(to, from)) / torso;
  const [kneeLow, kneeHigh] = sorted(both("knee").map(rise(hip)));
  const [ankleLow, ankleHigh] = sorted(both("ankle").map(rise(hip)));
  const [wristLow, wristHigh] = sorted(both("wrist").map(rise(shoulder)));
  const lowest = (joint: PairedJoint) => [...both(joint)].sort((a, b) => b.y - a.y);
  const depth = (to = shoulder) => Math.abs(to.z - shoulder.z) / torso;
  const sides = ["left", "right"] as const;
  const [kneeBent, kneeStraight] = sorted(
    sides.map((side) => angleInSpace(point(side, "hip"), point(side, "knee"), point(side, "ankle"))),
  );
  const [hipBent, hipStraight] = sorted(
    sides.map((side) => angleInSpace(point(side, "shoulder"), point(side, "hip"), point(side, "knee"))),
  );
  return {
    trunkRise: height(trunk) / torso,
    chestUp: height(chest) / (lengthInSpace(chest) || 1),
    kneeLow,
    kneeHigh,
    ankleLow,
    ankleHigh,
    wristLow,
    wristHigh,
    trunkDepth: depth(hip),
    wristDepth: depth(lowest("wrist")[1]),
    ankleDepth: depth(lowest("ankle")[0]),
    kneeBent,
    kneeStraight,
    hipBent,
    hipStraight,
  };
}

function sorted(pair: readonly number[]): [number, number] {
  const [a = 0, b = 0] = pair;
  return a < b ? [a, b] : [b, a];
}

/**
 * Names the posture of one frame. Bounds are judgement, set from body geometry with margins and checked on people in
 * `npm run evaluate` (confusion table); the order settles overlaps.
 */
export function classifyPosture(features: PostureFeatures | null): Posture {
  if (!features) return "none";
  const f = features;
  const shankUpright = f.kneeLow - f.ankleLow > 0.45;
  const feetBelowHips = f.ankleLow < -0.7;
  if (f.chestUp < -0.45 && f.trunkRise < 0.65) {
    if (feetBelowHips && shankUpright) return "bent-over";
    const handsDown = f.wristLow < -0.45;
    if (handsDown && f.kneeBent < 140 && f.kneeLow < -0.3) return "all-fours";
    if (handsDown && f.hipBent > 135 && f.kneeBent > 135 && f.trunkRise > -0.1) return "plank";
    // Hips on the floor, and one leg long: of the other, behind a stout one, the model often makes a folded one.
    const longEnough =
      f.hipBent > 125 || (!handsDown && f.hipStraight > 150 && f.kneeStraight > 140 && f.kneeLow > -0.35);
    if (f.trunkRise < 0.6 && f.trunkRise > -0.4 && longEnough) return "prone";
    if (handsDown) return "all-fours";
    // On a knee under the hip, shank along the floor, trunk level: the hand that carries it was put too high (a bird dog
    // of a rendered figure, for 0.6 s of every reach).
    if (f.kneeLow < -0.6 && !shankUpright && f.kneeBent < 140 && f.trunkRise > -0.4 && f.trunkRise < 0.6)
      return "all-fours";
    return "none";
  }
  if (f.chestUp > 0.45 && f.trunkRise < 0.35) return "supine";
  if (f.chestUp > 0.2 && f.trunkRise < 0.97 && f.ankleLow < -0.45 && f.wristHigh > -0.35 && f.kneeLow < 0.15) {
    return "hanging-back";
  }
  if (f.chestUp > 0.35 && f.trunkRise < 0.7) return f.ankleLow < -0.45 ? "hanging-back" : "supine";
  if (f.trunkRise > 0.5) {
    if (f.ankleLow > -1.05) return "sitting";
    return f.trunkRise < 0.88 && f.chestUp < -0.2 ? "bent-over" : "standing";
  }
  if (feetBelowHips && shankUpright) return "bent-over";
  return "none";
}
