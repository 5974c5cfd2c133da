/** The true joints of a skinned body's performance: its own skeleton's, without skin. */

import type { BodyPose } from "../../../src/mannequin/body-pose";
import type { Act } from "../../../src/mannequin/choreography";
import { place } from "../../../src/mannequin/kinematics";
import type { PerformedJoints } from "../angles";
import { grips } from "./grips";
import { jointAt, looseSkeleton, retarget } from "./retarget";
import { boneName, type Rig } from "./rig";

const BONE_OF = {
  Shoulder: "upperarm01",
  Elbow: "lowerarm01",
  Wrist: "wrist",
  Hip: "upperleg01",
  Knee: "lowerleg01",
  Ankle: "foot",
} as const;
type Limb = keyof typeof BONE_OF;

/** The pelvis of the truth is the drawn one: a body's own may be turned a few degrees in it, for its shoulders' sake. */
export function skinnedJoints(rig: Rig, act: Act): (pose: BodyPose) => PerformedJoints {
  const skeleton = looseSkeleton(rig);
  return (pose) => {
    const placed = place(act.body, pose);
    retarget(rig, skeleton, placed, grips(act.props));
    const at: Record<string, ReturnType<typeof jointAt>> = {};
    for (const side of ["left", "right"] as const) {
      for (const limb of Object.keys(BONE_OF) as Limb[]) {
        at[`${side}${limb}`] = jointAt(skeleton, boneName(BONE_OF[limb], side));
      }
    }
    return { at: at as PerformedJoints["at"], pelvis: placed.pelvis.turn };
  };
}
