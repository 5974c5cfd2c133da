import { guessedMiddle } from "../body/body";
import { centre, distance, length, minus, type Vec2 } from "../body/geometry";
import type { PairedJoint, PoseFrame } from "../body/pose";

/**
 * Notices that the picture moved while somebody was exercising: the lid was touched, the laptop pushed. The whole body
 * then shifts by the same way and keeps its shape; in every exercise some part of it stays where it rests.
 */
export interface PictureWatcher {
  /**
   * True on the one frame where it is noticed. Frames in the order of time.
   * @param exercising the start pose has been held, and the set goes on
   */
  push(frame: PoseFrame, exercising: boolean): boolean;
}

/** From head to foot. */
const JOINTS: readonly PairedJoint[] = ["shoulder", "hip", "knee", "ankle"];
/** Places are compared over this time, seconds: slower than that nobody moves a lid. Judgement. */
const OVER_S = 1;
/** Each place is a mean over this time, so that the model's jitter (1.5 cm, rules §2) does not count. */
const MEAN_S = 0.25;
/**
 * A shift of the whole body by this much, torso lengths: 3–4° of the lid at 2.7 m. Below it counting goes on unharmed,
 * for it counts changes of angles. Judgement.
 */
const SHIFT = 0.35;
/** Joints may shift differently by this share of it: perspective. Judgement, checked on all drawn exercises. */
const TOGETHER = 0.3;
/** The body's size may change by this factor: the laptop pushed nearer or away. Judgement. */
const SCALE = 1.25;
/** Said again only after this time, seconds; rules §10, the gap between cues. */
const AGAIN_S = 8;

interface Body {
  readonly t: number;
  readonly joints: readonly Vec2[];
}

export function createPictureWatcher(): PictureWatcher {
  let recent: Body[] = [];
  let exercisedAt = Number.NEGATIVE_INFINITY;
  let noticedAt = Number.NEGATIVE_INFINITY;
  return {
    push(frame, exercising) {
      const { t } = frame;
      if (exercising) exercisedAt = t;
      const joints = JOINTS.flatMap((joint) => guessedMiddle(frame, joint) ?? []);
      recent = recent.filter((each) => each.t > t - OVER_S - MEAN_S);
      if (joints.length < JOINTS.length) return false;
      recent.push({ t, joints });
      // A great jump ends the set at once, so that it may be over by the time this is sure.
      if (t - exercisedAt > OVER_S || t - noticedAt < AGAIN_S) return false;
      const before = middleOf(recent.filter((each) => each.t <= t - OVER_S));
      const now = middleOf(recent.filter((each) => each.t > t - MEAN_S));
      if (!before || !now || !shifted(before, now)) return false;
      noticedAt = t;
      recent = [];
      return true;
    },
  };
}

function middleOf(bodies: readonly Body[]): readonly Vec2[] | null {
  if (bodies.length === 0) return null;
  return JOINTS.map((_, index) => centre(bodies.map(({ joints }) => joints[index] ?? { x: 0, y: 0 })));
}

function shifted(before: readonly Vec2[], now: readonly Vec2[]): boolean {
  const torso = sizeOf(before, 2);
  const [was, is] = [sizeOf(before), sizeOf(now)];
  if (torso < 1e-3 || is > was * SCALE || was > is * SCALE) return false;
  const ways = now.map((point, index) => minus(point, before[index] ?? point));
  const way = centre(ways);
  const far = length(way);
  return far > SHIFT * torso && ways.every((each) => distance(each, way) < TOGETHER * far);
}

/** Length of the line through the first joints. */
function sizeOf(points: readonly Vec2[], first = points.length): number {
  return points.slice(1, first).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
}
