import type { EdgeFit, Landmark, Pose, PoseFrame } from "../../body/pose";
import type { PostureFeatures } from "../../body/posture";

/** How often a picture is turned by 90° clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/**
 * Bounds of postures in which nobody can be: something would have to hang in the air. Lengths in torso lengths. Judgement,
 * checked on a bridge filmed upside down and on all labelled films; somebody on all fours upside down looks like one who
 * lies on their back with arms and legs up, and nothing is said of that.
 */
const HANGING = {
  headFirst: -0.6,
  kneesBelow: -0.25,
  feetAboveKnees: 0.3,
  handsBelow: -0.25,
  level: 0.5,
  chest: -0.45,
};

/** Whether the picture must be upside down: on their head, or knees hanging from a body that nothing carries. */
export function isUpsideDown(features: PostureFeatures | null): boolean {
  if (!features) return false;
  const { trunkRise, chestUp, kneeLow, kneeHigh, ankleLow, wristLow } = features;
  if (trunkRise < HANGING.headFirst && kneeLow > -HANGING.headFirst && ankleLow > kneeLow) return true;
  const carried = wristLow < HANGING.handsBelow || ankleLow < kneeHigh + HANGING.feetAboveKnees;
  return !carried && chestUp < HANGING.chest && Math.abs(trunkRise) < HANGING.level && kneeHigh < HANGING.kneesBelow;
}

/** The frame as it would be, had the picture been turned. */
export function turnedPicture(frame: PoseFrame, quarters: QuarterTurns): PoseFrame {
  let turned = frame;
  for (let n = 0; n < quarters; n++) turned = turnedOnce(turned);
  return turned;
}

/** By 90° clockwise: what was the picture's width is its height, and with it the unit of all lengths. */
function turnedOnce(frame: PoseFrame): PoseFrame {
  const { aspect, image, world, trunk } = frame;
  const place = (x: number, y: number) => [(1 - y) / aspect, x / aspect] as const;
  const inPicture = (point: Landmark): Landmark => {
    const [x, y] = place(point.x, point.y);
    return { ...point, x, y, z: point.z / aspect };
  };
  const edge = (fit: EdgeFit | null) => fit && { ...fit, points: fit.points.map(([x, y]) => place(x, y)) };
  const turn = (pose: Pose | null, by: (point: Landmark) => Landmark) => pose?.map(by) ?? null;
  return {
    ...frame,
    aspect: 1 / aspect,
    image: turn(image, inPicture),
    world: turn(world, (point) => ({ ...point, x: -point.y, y: point.x })),
    trunk: trunk && { plus: edge(trunk.plus), minus: edge(trunk.minus) },
  };
}
