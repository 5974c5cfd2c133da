/** How far the angles that the coach reads are from those of the body that was filmed. */
import type { Quaternion, Vector3 } from "three";
import { type BodySide, otherSide, type PoseFrame } from "../../src/core/body/pose";
import { createSceneTracker } from "../../src/core/body/scene";
import { median } from "../../src/core/body/statistics";
import type { CoachStep } from "../../src/core/coach/coach.types";
import { armAngle, elbowAngle, hipLine, kneeAngle, trunkElevation } from "../../src/core/exercise/measure";
import { createSample, type Sample } from "../../src/core/exercise/sample";
import { anglesBetween, middle } from "../../src/mannequin/angles";
import type { BodyPose } from "../../src/mannequin/body-pose";
import type { Act } from "../../src/mannequin/choreography";
import { place } from "../../src/mannequin/kinematics";
import { trueJoints } from "../../src/mannequin/seen/landmarks";
import { skinnedJoints } from "./bodies/truth";
import { type Case, nearOf } from "./wish";

export const ANGLES = ["hip", "knee", "elbow", "shoulder", "trunk"] as const;
export type AngleName = (typeof ANGLES)[number];

/** One reading against the truth, degrees. `error` null: the coach did not read it, a joint was not seen. */
export interface AngleError {
  readonly angle: AngleName;
  /** The side nearer to the camera, or the other one. */
  readonly side: "near" | "far";
  readonly t: number;
  readonly truth: number;
  readonly error: number | null;
  /** The same against a body whose hip joints lie where people's do: standing straight is 180°. The drawn one's do. */
  readonly errorStraight: number | null;
  /** The same less what it was in the start pose: of the change since; null: one of both was not read. */
  readonly errorSinceStart: number | null;
}

/** Change of the spine's bend against the start pose, degrees of flexion. */
export interface FlexionError {
  readonly truth: number;
  readonly error: number;
}

const READ: Readonly<Record<AngleName, (sample: Sample, side: BodySide) => number | null>> = {
  hip: hipLine,
  knee: kneeAngle,
  elbow: elbowAngle,
  shoulder: armAngle,
  trunk: trunkElevation,
};

/** Frames before the first rep, in which the user's neutral is taken, seconds. */
const NEUTRAL_S = 1;

export function angleErrors(made: Case, act: Act, frames: readonly PoseFrame[], steps: readonly CoachStep[]) {
  const near = nearOf(made);
  const scenes = createSceneTracker();
  const angles: AngleError[] = [];
  const first = act.reps[0]?.startS ?? 0;
  const last = act.reps.at(-1)?.endS ?? act.durationS;
  const bends: { truth: number; read: number }[] = [];
  const neutral: number[] = [];
  const jointsOf = jointsAt(made, act);
  const straightOf = jointsAt(made, act, true);
  const starts = new Map<string, number[]>();
  const startsOf = (angle: AngleName, side: BodySide) => {
    const name = `${angle} ${side}`;
    const known = starts.get(name) ?? [];
    starts.set(name, known);
    return known;
  };
  for (const [index, frame] of frames.entries()) {
    const scene = scenes.push(frame);
    if (frame.t > last) break;
    const pose = act.at(frame.t);
    const bend = pose.spine.lumbarDeg + pose.spine.thoracicDeg;
    if (frame.t <= first - NEUTRAL_S) continue;
    const isBefore = frame.t < first;
    if (isBefore) neutral.push(bend);
    const joints = jointsOf(pose);
    const sample = createSample(frame, scene);
    for (const side of [near, otherSide(near)]) {
      const truth = trueOf(joints, side);
      const straight = made.request.mesh ? trueOf(straightOf(pose), side) : truth;
      for (const angle of ANGLES) {
        const read = frame.image ? READ[angle](sample, side) : null;
        const error = read === null ? null : wrapped(read - truth[angle]);
        if (isBefore) {
          if (error !== null) startsOf(angle, side).push(error);
          continue;
        }
        const start = median(startsOf(angle, side));
        angles.push({
          angle,
          side: side === near ? "near" : "far",
          t: frame.t,
          truth: truth[angle],
          error,
          errorStraight: read === null ? null : wrapped(read - straight[angle]),
          errorSinceStart: error === null || start === null ? null : wrapped(error - start),
        });
      }
    }
    const changeDeg = isBefore ? null : steps[index]?.back?.changeDeg;
    if (changeDeg !== null && changeDeg !== undefined) bends.push({ truth: bend, read: changeDeg });
  }
  const zero = median(neutral) ?? 0;
  const flexion: FlexionError[] = bends.map(({ truth, read }) => ({
    truth: truth - zero,
    error: read - (truth - zero),
  }));
  return { angles, flexion };
}

/** What angles are taken between: the joints of whoever performs, world metres, and how the pelvis is turned. */
export interface PerformedJoints {
  readonly at: Readonly<Record<LimbJoint, Vector3>>;
  readonly pelvis: Quaternion;
}

type LimbJoint = `${BodySide}${"Shoulder" | "Elbow" | "Wrist" | "Hip" | "Knee" | "Ankle"}`;

/** The joints of the drawn body, or of the skinned one in its place. */
function jointsAt({ request }: Case, act: Act, straight = false): (pose: BodyPose) => PerformedJoints {
  if (request.mesh) return skinnedJoints(request.mesh.rig, act, straight);
  return (pose) => {
    const placed = place(act.body, pose);
    return { at: trueJoints(placed), pelvis: placed.pelvis.turn };
  };
}

/** The body's own angles, by the coach's definitions. */
export function trueOf({ at: joints, pelvis }: PerformedJoints, side: BodySide): Readonly<Record<AngleName, number>> {
  const { hip, knee, elbow, arm } = anglesBetween((part) => joints[`${side}${part}`], pelvis);
  const trunk = middle(joints.leftShoulder, joints.rightShoulder).sub(middle(joints.leftHip, joints.rightHip));
  const elevation = (Math.atan2(trunk.y, Math.hypot(trunk.x, trunk.z)) * 180) / Math.PI;
  return { hip, knee, elbow, shoulder: arm, trunk: elevation };
}

/** A difference of angles, −180…180. */
function wrapped(deg: number): number {
  return ((((deg + 180) % 360) + 360) % 360) - 180;
}
