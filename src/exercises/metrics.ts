/** Metrics that several exercises share. Definitions: rules §1.4. */

import { distance } from "../core/body/geometry";
import { jointOf, landmark, otherSide, type PairedJoint } from "../core/body/pose";
import { countedArm, countedHipLine, countedKnee } from "../core/exercise/counted";
import type { Metric, Unit } from "../core/exercise/exercise";
import {
  armAngle,
  bodyLine,
  elbowAngle,
  height,
  hipLine,
  kneeAngle,
  lineTilt,
  neckAngle,
  reach,
  rise,
  trunkElevation,
} from "../core/exercise/measure";
import type { Sample } from "../core/exercise/sample";

export { backCurve, frontCurve, trunkDepth } from "../core/exercise/spine";

export function metric(
  id: string,
  unit: Unit,
  joints: readonly PairedJoint[],
  read: (sample: Sample) => number | null,
): Metric {
  return { id, unit, joints, read };
}

/** H of the working leg, signed. */
export const hipWorking = metric("hip", "deg", ["shoulder", "hip", "knee"], (s) => hipLine(s, s.working));
export const kneeWorking = metric("knee", "deg", ["hip", "knee", "ankle"], (s) => kneeAngle(s, s.working));
/** The same for counting only: hidden joints are taken where the model believes them. */
export const hipCounted = metric("hip-counted", "deg", ["shoulder", "hip", "knee"], (s) =>
  countedHipLine(s, s.working),
);
export const kneeCounted = metric("knee-counted", "deg", ["hip", "knee", "ankle"], (s) => countedKnee(s, s.working));
export const elbowWorking = metric("elbow", "deg", ["shoulder", "elbow", "wrist"], (s) => elbowAngle(s, s.working));
/** A of the arm opposite to the working leg. */
export const armOpposite = metric("arm-opposite", "deg", ["hip", "shoulder", "wrist"], (s) =>
  armAngle(s, otherSide(s.working)),
);
/** A of the arm on the working leg's own side. */
export const armSameSide = metric("arm-same-side", "deg", ["hip", "shoulder", "wrist"], (s) => armAngle(s, s.working));
/** H of the leg that should rest. */
export const hipResting = metric("hip-resting", "deg", ["shoulder", "hip", "knee"], (s) =>
  hipLine(s, otherSide(s.working)),
);
export const plankLine = metric("body-line", "deg", ["shoulder", "hip", "ankle"], (s) => bodyLine(s, s.scene.near));
export const neck = metric("neck", "deg", ["ear", "shoulder", "hip"], (s) => neckAngle(s, s.scene.near));
export const trunk = metric("trunk", "deg", ["shoulder", "hip"], (s) => trunkElevation(s, s.scene.near));
export const hipTilt = metric("hip-tilt", "deg", ["hip"], (s) => lineTilt(s, "hip"));
export const shoulderTilt = metric("shoulder-tilt", "deg", ["shoulder"], (s) => lineTilt(s, "shoulder"));
export const nearHipHeight = metric("hip-height", "torso", ["hip"], (s) => height(s, s.scene.near, "hip"));
export const heelHeight = metric("heel-height", "torso", ["heel", "footIndex"], (s) =>
  rise(s, [s.scene.near, "heel"], [s.scene.near, "footIndex"]),
);
export const earHeight = metric("ear-height", "torso", ["ear", "shoulder"], (s) =>
  rise(s, [s.scene.near, "ear"], [s.scene.near, "shoulder"]),
);
/** Ear to shoulder, for shrugging. */
export const neckLength = metric("neck-length", "torso", ["ear", "shoulder"], (s) =>
  reach(s, s.scene.near, "ear", "shoulder"),
);
/** Knee gap over ankle gap, from in front, from the feet or half turned. */
export const kneeGap = metric("knee-gap", "ratio", ["knee", "ankle"], (s) => {
  const gap = (joint: PairedJoint) => {
    const left = s.seen("left", joint);
    const right = s.seen("right", joint);
    return left && right ? distance(left, right) : null;
  };
  const knees = gap("knee");
  const ankles = gap("ankle");
  return knees === null || ankles === null || ankles < 1e-3 ? null : knees / ankles;
});

/**
 * Below it the model does not see a wrist and puts it anywhere. Behind a trunk, of skinned bodies that reach past it:
 * 0.1–0.58; of people whose far hand stays on the floor: 0.80 and more (one film). In the middle of the gap.
 */
const WRIST_SHOWN = 0.68;
/**
 * The further of the two arms, A, for telling whether an arm moved at all. null: the one that goes with the working leg
 * is hidden, and the other one tells nothing.
 */
export const armFurther = metric("arm-further", "deg", ["hip", "shoulder", "wrist"], (s) => {
  const left = countedArm(s, "left");
  const right = countedArm(s, "right");
  if (left === null || right === null || !s.frame.image) return null;
  const { visibility } = landmark(s.frame.image, jointOf(otherSide(s.working), "wrist"));
  return visibility < WRIST_SHOWN ? null : Math.max(left, right);
});
/** Sine of the trunk's elevation from world landmarks, + = shoulders above hips; holds from every side. */
export const trunkRise = metric("trunk-rise", "ratio", ["shoulder", "hip"], (s) => s.scene.features?.trunkRise ?? null);
