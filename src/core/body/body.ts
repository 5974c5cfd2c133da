import { distance, midpoint, minus, rightOf, unit, type Vec2 } from "./geometry";
import type { BodySide, PairedJoint, PoseFrame } from "./pose";
import { indexOf, landmarkAt } from "./pose";

/** Least visibility for a joint to count as seen, rules §1.5: enough for counting; grading asks for more. */
export const VISIBLE_FOR_COUNTING = 0.5;
export const VISIBLE_FOR_GRADING = 0.6;
/** A joint this far outside the picture (picture heights) is a guess of the model's. Judgement. */
const OUTSIDE = 0.03;

/** Where a joint is in the `image` frame, or null when it is hidden or outside the picture. */
export function seenPoint(frame: PoseFrame, side: BodySide, joint: PairedJoint, visible: number): Vec2 | null {
  if (!frame.image) return null;
  const { x, y, visibility } = landmarkAt(frame.image, indexOf(side, joint));
  if (visibility < visible) return null;
  if (x < -OUTSIDE || y < -OUTSIDE || x > frame.aspect + OUTSIDE || y > 1 + OUTSIDE) return null;
  return { x, y };
}

/** Where the model puts a joint, seen or guessed; null only when there is nobody. */
export function guessedPoint(frame: PoseFrame, side: BodySide, joint: PairedJoint): Vec2 | null {
  return frame.image ? landmarkAt(frame.image, indexOf(side, joint)) : null;
}

/** Middle of a pair of joints, seen or guessed. */
export function guessedMiddle(frame: PoseFrame, joint: PairedJoint): Vec2 | null {
  const left = guessedPoint(frame, "left", joint);
  const right = guessedPoint(frame, "right", joint);
  return left && right ? midpoint(left, right) : null;
}

/** Torso length in the `image` frame from the middles of hips and shoulders. */
export function torsoLength(frame: PoseFrame): number | null {
  const hip = guessedMiddle(frame, "hip");
  const shoulder = guessedMiddle(frame, "shoulder");
  return hip && shoulder ? distance(hip, shoulder) : null;
}

/** Unit vector out of the front of the trunk in the picture, from the direction hip → shoulder and the chirality. */
export function ventral(hip: Vec2, shoulder: Vec2, chirality: 1 | -1): Vec2 {
  const right = rightOf(unit(minus(shoulder, hip)));
  return { x: right.x * chirality, y: right.y * chirality };
}
