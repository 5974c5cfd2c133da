/** The true joints of a skinned body's performance: its own skeleton's, without skin. */
import { Vector3 } from "three";
import type { BodyPose } from "../../../src/mannequin/body-pose";
import type { Act } from "../../../src/mannequin/choreography";
import { place } from "../../../src/mannequin/kinematics";
import type { PerformedJoints } from "../angles";
import { grips } from "./grips";
import { jointAt, looseSkeleton, retarget } from "./retarget";
import { boneName, type Rig, restOf } from "./rig";

const BONE_OF = {
  Shoulder: "upperarm01",
  Elbow: "lowerarm01",
  Wrist: "wrist",
  Hip: "upperleg01",
  Knee: "lowerleg01",
  Ankle: "foot",
} as const;
type Limb = keyof typeof BONE_OF;

/**
 * How far the hip joint of a skeleton lies behind the straight line from its shoulder to its knee, standing straight; metres.
 * On people the line passes through the hip joint or just behind it, so that standing is 180°; on these skeletons it is 3 cm
 * before it, and standing straight is 172–178°.
 */
export function hipBehind(rig: Rig, side: "left" | "right"): number {
  const at = (limb: Limb) => restOf(rig, boneName(BONE_OF[limb], side));
  const [shoulder, hip, knee] = [at("Shoulder"), at("Hip"), at("Knee")];
  const share = (hip.y - knee.y) / (shoulder.y - knee.y);
  return knee.z + share * (shoulder.z - knee.z) - hip.z;
}

/**
 * The pelvis of the truth is the drawn one: a body's own may be turned a few degrees in it, for its shoulders' sake.
 * @param straight with the hip joints moved onto the line on which they lie in people who stand
 */
export function skinnedJoints(rig: Rig, act: Act, straight = false): (pose: BodyPose) => PerformedJoints {
  const skeleton = looseSkeleton(rig);
  const moved = (side: "left" | "right") => (straight ? hipBehind(rig, side) : 0);
  return (pose) => {
    const placed = place(act.body, pose);
    retarget(rig, skeleton, placed, grips(act.props));
    const at: Record<string, ReturnType<typeof jointAt>> = {};
    for (const side of ["left", "right"] as const) {
      for (const limb of Object.keys(BONE_OF) as Limb[]) {
        at[`${side}${limb}`] = jointAt(skeleton, boneName(BONE_OF[limb], side));
      }
      at[`${side}Hip`]?.add(new Vector3(0, 0, moved(side)).applyQuaternion(placed.pelvis.turn));
    }
    return { at: at as PerformedJoints["at"], pelvis: placed.pelvis.turn };
  };
}
