import { guessedPoint, torsoLength } from "../body/body";
import { distance, type Vec2 } from "../body/geometry";
import type { BodySide, PairedJoint, PoseFrame } from "../body/pose";

const JOINTS: readonly PairedJoint[] = ["shoulder", "elbow", "wrist", "hip", "knee", "ankle"];
const SIDES: readonly BodySide[] = ["left", "right"];
/**
 * A way is measured over this time at least, seconds: over a thirtieth the jitter of a body that lies still (1.5 cm) would
 * pass for a metre a second. Judgement: two pictures at the slowest rate of a set.
 */
const OVER_S = 0.2;
/** Over longer a limb may have gone and come back. Judgement. */
const AT_MOST_S = 0.5;

interface Places {
  readonly t: number;
  readonly points: readonly (Vec2 | null)[];
}

export interface Speedometer {
  /** Speed of the fastest joint over the last moments, torso lengths a second; null: not known. Frames in the order of time. */
  push(frame: PoseFrame): number | null;
}

/** How fast somebody moves, guessed joints included: a hand that is hidden for a moment still moves. */
export function createSpeedometer(): Speedometer {
  const recent: Places[] = [];
  return {
    push(frame) {
      const torso = torsoLength(frame);
      if (!torso) {
        recent.length = 0;
        return null;
      }
      const points = SIDES.flatMap((side) => JOINTS.map((joint) => guessedPoint(frame, side, joint)));
      recent.push({ t: frame.t, points });
      // The youngest of those that are old enough comes first.
      while ((recent[1]?.t ?? frame.t) <= frame.t - OVER_S) recent.shift();
      const [before] = recent;
      const passedS = before ? frame.t - before.t : 0;
      if (!before || passedS < OVER_S || passedS > AT_MOST_S) return null;
      const ways = points.map((point, n) => {
        const from = before.points[n];
        return point && from ? distance(point, from) : 0;
      });
      return Math.max(...ways) / torso / passedS;
    },
  };
}
