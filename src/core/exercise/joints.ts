import { ventral } from "../body/body";
import { distance, minus, rightOf, unit, type Vec2 } from "../body/geometry";
import type { BodySide } from "../body/pose";
import type { Sample } from "./sample";

/**
 * Where the joints are, out of where the model puts its landmarks. For grading: angles at hip, knee and neck and the
 * trunk's slope are taken between these. Counting uses the bare landmarks (`Trust` "guess"), as the gates were set.
 *
 * All in the `image` frame. What is taken off the shoulder is half of what the lab's drawn bodies show: on skinned bodies and
 * on people in a straight line the whole of it reads the hip 5–10° too wide, and none of it 2–5° too narrow: docs/decisions/0018.
 */
export const MODEL_PLACES = {
  /** The shoulder's landmark lies down the upper arm (share of shoulder–elbow) … */
  alongArm: 0.08,
  /** … up the trunk, and out of the chest (shares of the torso). The arms of people on their backs do not take it along. */
  upTrunk: 0.028,
  outOfChest: 0.024,
  /** The knee's landmark is the kneecap: in front of the joint by this share of the torso. */
  kneecap: 0.03,
} as const;

export interface Trunk {
  readonly shoulder: Vec2;
  readonly hip: Vec2;
}

/** Shoulder and hip that a side's angles are taken from; null where they are not seen. */
export function trunkJoints(sample: Sample, side: BodySide): Trunk | null {
  const { view, near, posture, chirality } = sample.scene;
  // Side-on the far shoulder and hip lie behind the near ones; guessed, they make a straight leg read 20° short.
  const of = view === "side" ? near : side;
  const shoulder = sample.seen(of, "shoulder");
  const hip = sample.seen(of, "hip");
  if (!shoulder || !hip) return null;
  if (posture === "supine") return { shoulder, hip };
  const torso = distance(shoulder, hip);
  const up = unit(minus(shoulder, hip));
  const chest = ventral(hip, shoulder, chirality);
  const arm = minus(sample.guess(of, "elbow") ?? shoulder, shoulder);
  const off = (axis: "x" | "y") =>
    MODEL_PLACES.alongArm * arm[axis] +
    torso * (MODEL_PLACES.upTrunk * up[axis] + MODEL_PLACES.outOfChest * chest[axis]);
  return { shoulder: { x: shoulder.x - off("x"), y: shoulder.y - off("y") }, hip };
}

/** The knee of a side, behind its cap; null where it is not seen. */
export function kneeJoint(sample: Sample, side: BodySide, { shoulder, hip }: Trunk): Vec2 | null {
  const knee = sample.seen(side, "knee");
  if (!knee) return null;
  const { chirality } = sample.scene;
  const thigh = frontOf(hip, knee, chirality);
  const shank = frontOf(knee, sample.guess(side, "ankle") ?? knee, chirality);
  const front = unit({ x: thigh.x + shank.x, y: thigh.y + shank.y });
  const off = MODEL_PLACES.kneecap * distance(shoulder, hip);
  return { x: knee.x - off * front.x, y: knee.y - off * front.y };
}

/** Unit vector out of the front of a leg's segment that runs down from `from` to `to`. */
function frontOf(from: Vec2, to: Vec2, chirality: 1 | -1): Vec2 {
  const right = rightOf(unit(minus(from, to)));
  return { x: chirality * right.x, y: chirality * right.y };
}
