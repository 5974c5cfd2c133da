import { cross, minus } from "./geometry";
import { type BodySide, indexOf, landmarkAt, otherSide, type PairedJoint, type Pose, type PoseFrame } from "./pose";

const LEG: readonly PairedJoint[] = ["knee", "ankle", "heel", "footIndex"];
/**
 * A limb reaches when it is opened from the trunk so far, and by so much more than its twin; degrees. Judgement: all of
 * them begin near 90° and go to 170°. A hidden arm folded up by the model makes its twin no arm that reaches.
 */
const REACHING_DEG = { open: 120, more: 30 } as const;
/** A limb closed at least so far surely lies before the trunk, degrees. Judgement: half way between a right angle and a line. */
const CLOSED_DEG = 135;
/** No limb goes farther past the line than this, as an angle within 180. Judgement: a right angle behind the trunk. */
const FARTHEST_PAST_DEG = 90;
/** Legs that truly take turns open alike for longer than this, seconds; the model mixes them for a picture or two. */
const TOGETHER_S = 0.25;
/** A slow machine looks at few pictures a second: between two that follow each other nobody changes legs sooner. Judgement. */
const SLOW_S = 0.5;
/** Mixed legs come towards each other, each by so much at least, degrees: a leg that is drawn back leaves the other where it is. */
const MIXED_DEG = 12;
/** One picture in which the other leg reaches is a slip; so many are a model that does not know. */
const DOUBTFUL = 2;

type PerSide = Readonly<Record<BodySide, number>>;

/** One leg's reaching, from when it left the other until they are together again. */
interface Reach {
  /** Pictures in which the model said that this leg reaches, and this arm. */
  readonly legs: PerSide;
  readonly arms: PerSide;
  /** When a leg was last seen to reach, or its arm to be out. */
  readonly seenAt: number;
  /** The poses in which the legs were last believed, and how far each was opened in them, degrees. */
  readonly image: Pose;
  readonly world: Pose | null;
  readonly opened: PerSide;
  /** The farthest that the leg which reaches was opened, degrees. */
  readonly most: number;
}

/**
 * For exercises in which an arm reaches with the leg of the other side. Seen from the side the model may take the raised
 * leg for the other one, suddenly and in the middle of a rep: one leg reaches at a time, so it is that which most pictures
 * say; where they contradict each other, that which goes with the arm. Legs named otherwise are exchanged, and where the
 * model mixes both, or loses the one that reached while its arm is out, they stay where they were seen last. Hips, arms
 * and trunk are let alone, and so is every other frame in which no leg clearly reaches. Frames in order of time.
 */
export function createLegKeeper(): (frame: PoseFrame) => PoseFrame {
  let reach: Reach | null = null;
  let before = Number.NEGATIVE_INFINITY;

  return (frame) => {
    const { t, image, world } = frame;
    if (reach && t - reach.seenAt > (reach.seenAt === before ? SLOW_S : TOGETHER_S)) reach = null;
    before = t;
    if (!image) return frame;
    const opened = openings(image, "shoulder", "hip", "knee");
    const leg = reaching(opened);
    const arm = reaching(openings(image, "hip", "shoulder", "wrist"));
    if (!leg) {
      if (!reach) return frame;
      // As long as its arm is out it is the same reach, however long the model cannot tell the legs apart.
      if (arm && reach.arms[arm] >= DOUBTFUL && reach.arms[arm] > reach.arms[otherSide(arm)]) {
        reach = { ...reach, seenAt: t };
      }
      const lost = mixed(reach.opened, opened) || fallen(reach, opened, arm);
      return lost ? withLegsOf(frame, reach.image, reach.world) : frame;
    }
    const legs = oneMore(reach?.legs ?? NONE, leg);
    const arms = arm ? oneMore(reach?.arms ?? NONE, arm) : (reach?.arms ?? NONE);
    const side = trueLeg(legs, arms, leg);
    const wrong = leg !== side;
    const truly = wrong ? { left: opened.right, right: opened.left } : opened;
    if (reach && ((wrong && mixed(reach.opened, truly)) || fallen({ ...reach, legs }, truly, arm, wrong))) {
      reach = { ...reach, legs, arms, seenAt: t };
      return withLegsOf(frame, reach.image, reach.world);
    }
    const kept = wrong ? withLegsOf(frame, crosswise(image), world && crosswise(world)) : frame;
    const most = Math.max(reach?.most ?? 0, truly[side]);
    reach = { legs, arms, seenAt: t, image: kept.image ?? image, world: kept.world, opened: truly, most };
    return kept;
  };
}

const NONE: PerSide = { left: 0, right: 0 };
const oneMore = (votes: PerSide, side: BodySide): PerSide => ({ ...votes, [side]: votes[side] + 1 });

function trueLeg(legs: PerSide, arms: PerSide, said: BodySide): BodySide {
  const doubtful = Math.min(legs.left, legs.right) >= DOUBTFUL;
  if (doubtful && Math.abs(arms.left - arms.right) >= DOUBTFUL) return arms.left > arms.right ? "right" : "left";
  if (legs.left === legs.right) return said;
  return legs.left > legs.right ? "left" : "right";
}

/**
 * The angle from–at–to of either side, degrees, past 180 where a limb goes past the line: a leg lifted high is opened more,
 * not less. Which way is open is told by the twin: the one nearer to a right angle lies before the trunk. Where both are
 * nearly straight nothing tells it, and the angles stay within 180.
 */
function openings(pose: Pose, from: PairedJoint, at: PairedJoint, to: PairedJoint): PerSide {
  const turn = (side: BodySide) => {
    const of = (joint: PairedJoint) => landmarkAt(pose, indexOf(side, joint));
    const [a, b] = [minus(of(from), of(at)), minus(of(to), of(at))];
    return (Math.atan2(cross(a, b), a.x * b.x + a.y * b.y) * 180) / Math.PI;
  };
  const [left, right] = [turn("left"), turn("right")];
  const closed = Math.abs(left) < Math.abs(right) ? left : right;
  const tells = Math.abs(closed) <= CLOSED_DEG;
  const open = (deg: number) => (tells && deg * closed < 0 && Math.abs(deg) >= FARTHEST_PAST_DEG ? 360 : 0);
  const opened = (deg: number) => Math.abs(open(deg) - Math.abs(deg));
  return { left: opened(left), right: opened(right) };
}

/** The side that is clearly opened, and more than the other; null: neither. */
function reaching({ left, right }: PerSide): BodySide | null {
  if (!(Math.abs(left - right) >= REACHING_DEG.more && Math.max(left, right) >= REACHING_DEG.open)) return null;
  return left > right ? "left" : "right";
}

/** Whether the leg that reached has fallen and the other risen since. */
function mixed(before: PerSide, now: PerSide): boolean {
  const reached = before.left > before.right ? "left" : "right";
  const other = otherSide(reached);
  return before[reached] - now[reached] >= MIXED_DEG && now[other] - before[other] >= MIXED_DEG;
}

/**
 * Whether the leg that reached has fallen, though its arm is still out and the model contradicts itself in this picture,
 * or has done so in this reach: under a pelvis that turns far it loses the farther leg for a second or two.
 */
function fallen({ legs, opened, most }: Reach, now: PerSide, arm: BodySide | null, wrong = false): boolean {
  const reached = opened.left > opened.right ? "left" : "right";
  if (arm !== otherSide(reached)) return false;
  const doubtful = Math.min(legs.left, legs.right) >= DOUBTFUL;
  return (doubtful && opened[reached] - now[reached] >= MIXED_DEG) || (wrong && most - now[reached] >= MIXED_DEG);
}

/** The pose with left and right exchanged in the legs. */
function crosswise(pose: Pose): Pose {
  return pose.map((_, index) => landmarkAt(pose, TWIN[index] ?? index));
}

const TWIN: Readonly<Record<number, number>> = Object.fromEntries(
  (["left", "right"] as const).flatMap((side) =>
    LEG.map((joint) => [indexOf(side, joint), indexOf(otherSide(side), joint)]),
  ),
);

/** The frame with the legs of other poses. */
function withLegsOf(frame: PoseFrame, image: Pose, world: Pose | null): PoseFrame {
  const legs = (own: Pose, other: Pose): Pose =>
    own.map((point, index) => (index in TWIN ? landmarkAt(other, index) : point));
  return {
    ...frame,
    image: frame.image && legs(frame.image, image),
    world: frame.world && world && legs(frame.world, world),
  };
}
