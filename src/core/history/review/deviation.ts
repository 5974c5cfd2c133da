import { type BodySide, jointOf, landmark, type PairedJoint, type Pose } from "../../body/pose";
import type { ViewClass } from "../../body/scene";

/** A limb that stands otherwise than on the drawn body, by so many degrees; positive: higher. */
export interface Deviation {
  readonly limb: Limb;
  readonly deg: number;
}

export type Limb = "leg" | "arm" | "trunk";

const ENDS: Readonly<Record<Limb, readonly [PairedJoint, PairedJoint]>> = {
  leg: ["hip", "ankle"],
  arm: ["shoulder", "wrist"],
  trunk: ["hip", "shoulder"],
};

/** Landmarks err by some 6° (rules §2) and no two bodies are built alike: less is not told. Judgement. */
const LEAST_DEG = 12;
const VISIBLE = 0.6;

/**
 * Where somebody's limb stands clearly otherwise than the drawn body's at the same moment, the greatest first. Only from
 * the side, where a slope in the picture is one in the room; what is not seen is not told.
 * @param own and good landmarks of the picture, in picture heights, y down
 * @param side whose leg and arm: the working side's
 */
export function deviationsOf(own: Pose, good: Pose, side: BodySide, view: ViewClass | null): readonly Deviation[] {
  if (view !== "side") return [];
  return (Object.keys(ENDS) as Limb[])
    .flatMap((limb) => {
      const [mine, theirs] = [slopeOf(own, limb, side), slopeOf(good, limb, side)];
      return mine === null || theirs === null ? [] : [{ limb, deg: mine - theirs }];
    })
    .filter(({ deg }) => Math.abs(deg) >= LEAST_DEG)
    .sort((a, b) => Math.abs(b.deg) - Math.abs(a.deg));
}

/** Degrees by which the far end stands above the near one, whichever way the body faces; null: not seen. */
function slopeOf(pose: Pose, limb: Limb, side: BodySide): number | null {
  const [from, to] = ENDS[limb].map((joint) => landmark(pose, jointOf(side, joint)));
  if (!from || !to || Math.min(from.visibility, to.visibility) < VISIBLE) return null;
  return (Math.atan2(from.y - to.y, Math.abs(to.x - from.x)) * 180) / Math.PI;
}
