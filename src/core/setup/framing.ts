import { guessedMiddle, guessedPoint } from "../body/body";
import { minus, type Vec2 } from "../body/geometry";
import type { BodySide, PairedJoint, PoseFrame } from "../body/pose";
import { LEVEL } from "../body/posture";
import type { Posture, Scene } from "../body/scene";
import { type Correction, correction } from "./correction";
import { MARGIN } from "./room";

/** Parts of the body that have to be in the picture, on both sides. */
const ALL: readonly PairedJoint[] = ["ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "footIndex"];
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the frame cuts off the body, or leaves no margin to, in words of which way to move; null where all is well. */
export function framing(frame: PoseFrame, scene: Scene, posture: Posture): Correction | null {
  const body = extentOf(frame);
  if (!body) return null;
  const left = body.left < MARGIN;
  const right = body.right > frame.aspect - MARGIN;
  const top = body.top < MARGIN;
  const bottom = body.bottom > 1 - MARGIN;
  const wide = body.right - body.left > frame.aspect - 2 * MARGIN;
  const high = body.bottom - body.top > 1 - 2 * MARGIN;
  const whole = body.left >= 0 && body.right <= frame.aspect && body.top >= 0 && body.bottom <= 1;
  // Less than the wished margin is no reason to wait: everything can be seen.
  const weight = whole ? "advice" : "blocks";
  if ((left && right) || (top && bottom) || ((left || right) && wide) || ((top || bottom) && high)) {
    return correction("step-back", { weight });
  }
  if (left || right) return sideways(frame, scene, posture, left ? 1 : -1, weight);
  if (bottom) return correction("tip-forward", { weight });
  if (top) return correction("tip-back", { weight });
  return null;
}

/** Whether the feet of somebody who has not yet come to their place leave the picture below. */
export function feetCut(frame: PoseFrame): boolean {
  return (lowestFoot(frame) ?? 0) > 1 - MARGIN;
}

/** How far down in the picture the lowest foot is, picture heights from above; null where none is known. */
export function lowestFoot(frame: PoseFrame): number | null {
  const feet = points(frame, ["ankle", "heel", "footIndex"]);
  return feet.length === 0 ? null : Math.max(...feet.map(({ y }) => y));
}

/** The user's own words for a side of the picture: towards the head or the feet, forwards or backwards, left or right. */
export function sideways(
  frame: PoseFrame,
  { view, chirality }: Scene,
  posture: Posture,
  shift: -1 | 1,
  weight: Correction["weight"],
): Correction | null {
  const endOn = view === "front" || view === "rear";
  if (LEVEL.includes(posture)) {
    const head = guessedMiddle(frame, "ear");
    const hip = guessedMiddle(frame, "hip");
    // Somebody seen from an end has to turn first, and that is said by another check.
    if (!head || !hip || endOn) return null;
    const headwards = Math.sign(minus(head, hip).x) === shift;
    return correction(headwards ? "move-headwards" : "move-feetwards", { shift, weight });
  }
  // Upright, the front of the body lies to the picture's right where the chirality is +1.
  if (!endOn) return correction(chirality === shift ? "move-forwards" : "move-backwards", { shift, weight });
  const left = view === "front" ? shift === 1 : shift === -1;
  return correction(left ? "move-left" : "move-right", { shift, weight });
}

/** The box around all that is known of the body, also outside the picture; null where nothing is. */
export function extentOf(frame: PoseFrame): Extent | null {
  const all = points(frame, ALL);
  if (all.length === 0) return null;
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function points(frame: PoseFrame, joints: readonly PairedJoint[]): readonly Vec2[] {
  const sides: readonly BodySide[] = ["left", "right"];
  return sides.flatMap((side) => joints.flatMap((joint) => guessedPoint(frame, side, joint) ?? []));
}
