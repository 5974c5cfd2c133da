import { dotInSpace, lengthInSpace, midpointInSpace, minusInSpace, type Vec3 } from "../body/geometry";
import { jointOf, landmark, type PairedJoint, type Pose, type PoseFrame } from "../body/pose";

/**
 * The sign that needs no hand on the laptop: both hands overhead, upright, for two seconds. Upright means standing,
 * kneeling or sitting; every exercise that stretches the arms overhead does it lying or on all fours. "raised": a pause
 * is asked for, or its end; "held": the hands stayed up, something hurts; "lowered": they came down before that.
 */
export type Sign = "raised" | "held" | "lowered";

export interface GestureWatcher {
  /** On the one frame in which it is sure; the hands must come down before the sign can be made again. */
  push(frame: PoseFrame): Sign | null;
}

/** Seconds the hands stay up; issue 5. */
const HOLD_S = 2;
/** Seconds for the longer sign: it is explained aloud after the first two, in three. Judgement. */
const LONG_S = 6;
/** A slip of the model's this short interrupts nothing. Judgement: a few frames. */
export const SLIP_S = 0.3;
/** Seconds the hands must be down before the next time. Judgement. */
const RELEASE_S = 0.5;

/**
 * World landmarks, lengths in torso lengths. Upright: the trunk within 37° of vertical, which leaves room for sitting
 * on the floor (15°) before a screen tipped back (12°). Overhead: both wrists above the head's middle, as the model
 * guesses them at 0.6–0.7 when somebody stands with the hands out of the picture (measured on the drawn body), and the
 * arms within 45° of the trunk's own line, so that hands on straps before a leaning body are none. Judgement, then
 * measured: tests/properties/gesture.test.ts, and `npm run evaluate` over people.
 */
const UPRIGHT = 0.8;
const ABOVE_SHOULDERS = 0.45;
const ALONG_TRUNK = Math.cos(Math.PI / 4);

/** Watches for the gesture, frame by frame. Deterministic: the same frames give the same answers. */
export function createGestureWatcher(): GestureWatcher {
  let since: number | null = null;
  let lastUp = Number.NEGATIVE_INFINITY;
  let told: Sign | null = null;
  return {
    push({ t, world }) {
      const up = world !== null && handsOverhead(world);
      if (t - lastUp > SLIP_S) since = null;
      if (!up) {
        if (told === null || t - lastUp <= RELEASE_S) return null;
        const lowered = told === "raised";
        told = null;
        return lowered ? "lowered" : null;
      }
      lastUp = t;
      since ??= t;
      const next = told === null && t - since >= HOLD_S ? "raised" : null;
      const longer = told === "raised" && t - since >= LONG_S ? "held" : null;
      told = next ?? longer ?? told;
      return next ?? longer;
    },
  };
}

/** Whether both hands are overhead of an upright body in one frame. */
export function handsOverhead(world: Pose): boolean {
  const at = (side: "left" | "right", joint: PairedJoint): Vec3 => landmark(world, jointOf(side, joint));
  const hip = midpointInSpace(at("left", "hip"), at("right", "hip"));
  const shoulder = midpointInSpace(at("left", "shoulder"), at("right", "shoulder"));
  const trunk = minusInSpace(shoulder, hip);
  const torso = lengthInSpace(trunk);
  // Camera axes stand in for gravity, as in `posture.ts`; y points down.
  if (torso < 1e-3 || -trunk.y / torso < UPRIGHT) return false;
  return (["left", "right"] as const).every((side) => {
    const arm = minusInSpace(at(side, "wrist"), at(side, "shoulder"));
    const along = dotInSpace(arm, trunk);
    return -arm.y / torso > ABOVE_SHOULDERS && along > ALONG_TRUNK * torso * lengthInSpace(arm);
  });
}
