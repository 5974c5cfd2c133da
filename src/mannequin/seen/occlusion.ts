import { Vector3 } from "three";
import { type BodySide, JOINT_INDEX, JOINTS, type Joint } from "../../core/body/pose";
import type { Placed } from "../kinematics";
import { trunkRings } from "../trunk-surface";

/**
 * Which joints the camera cannot see because the body itself is in the way. The body stands in as capsules and balls;
 * good enough to tell a far limb behind the trunk from a near one.
 */

interface Capsule {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly radius: number;
}

/** Radii as fractions of height, a little under the drawn ones so that grazing does not hide. */
const RADIUS = { upperArm: 0.022, foreArm: 0.018, thigh: 0.038, shank: 0.024, head: 0.045 } as const;
/** A body part this much nearer to the camera than the joint counts as in front of it, metres. */
const IN_FRONT_M = 0.05;

export function solids(placed: Placed): readonly Capsule[] {
  const { height, shape } = placed.body;
  const thick = height * shape.girth;
  const parts: Capsule[] = [];
  for (const side of ["left", "right"] as const satisfies readonly BodySide[]) {
    const arm = placed.arms[side];
    const leg = placed.legs[side];
    parts.push(
      { from: arm.upper.at, to: arm.fore.at, radius: RADIUS.upperArm * thick },
      { from: arm.fore.at, to: arm.hand.at, radius: RADIUS.foreArm * thick },
      { from: leg.thigh.at, to: leg.shank.at, radius: RADIUS.thigh * thick },
      { from: leg.shank.at, to: leg.foot.at, radius: RADIUS.shank * thick },
    );
  }
  const skull = new Vector3(0, 0.04 * height, 0.01 * height).applyQuaternion(placed.head.turn).add(placed.head.at);
  parts.push({ from: skull, to: skull, radius: RADIUS.head * height });
  const rings = trunkRings(placed);
  for (const ring of rings.slice(1, -1)) {
    const middle = new Vector3(0, 0, (ring.front - ring.back) / 2).applyQuaternion(ring.turn).add(ring.centre);
    parts.push({ from: middle, to: middle, radius: 0.85 * Math.min(ring.halfWidth, (ring.front + ring.back) / 2) });
  }
  return parts;
}

/** For each joint in order: is something of the body between it and the eye? */
export function hiddenJoints(placed: Placed, joints: readonly Vector3[], eye: Vector3): readonly boolean[] {
  const parts = solids(placed);
  return joints.map((joint) => {
    const way = joint.clone().sub(eye);
    const distance = way.length();
    const direction = way.divideScalar(distance);
    return parts.some((part) => {
      const near = nearestOnRay(eye, direction, part);
      return near.along < distance - IN_FRONT_M && near.apart < part.radius;
    });
  });
}

/**
 * Closest approach of a ray to a capsule's axis, sampled: capsules are short, so five points suffice. Plain numbers,
 * since it is asked thousands of times a picture.
 */
function nearestOnRay(eye: Vector3, direction: Vector3, { from, to }: Capsule): { along: number; apart: number } {
  const best = { along: 0, apart: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= 4; step++) {
    const share = step / 4;
    const x = from.x + (to.x - from.x) * share - eye.x;
    const y = from.y + (to.y - from.y) * share - eye.y;
    const z = from.z + (to.z - from.z) * share - eye.z;
    const along = x * direction.x + y * direction.y + z * direction.z;
    const apart = Math.sqrt(Math.max(0, x * x + y * y + z * z - along * along));
    if (apart >= best.apart) continue;
    best.along = along;
    best.apart = apart;
  }
  return best;
}

/** Joints whose visibility the model keeps high although they are hidden: it infers them from the trunk. */
const SURE = new Set<Joint>(["leftShoulder", "rightShoulder", "leftHip", "rightHip"]);

/** Visibility as the model tends to give it; judgement until the lab has measured it. */
export function visibilityOf(index: number, hidden: boolean, insidePicture: boolean): number {
  if (!insidePicture) return 0.1;
  if (!hidden) return 0.98;
  return SURE.has(JOINTS[index] as Joint) ? 0.9 : index < JOINT_INDEX.leftShoulder ? 0.8 : 0.4;
}
