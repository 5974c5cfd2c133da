import { type BodySide, indexOf, type Landmark, landmarkAt, type PairedJoint, type Pose, type PoseFrame } from "./pose";

const LEG: readonly PairedJoint[] = ["knee", "ankle", "heel", "footIndex"];
/** Where a leg is, as far as it matters here. The heel and toes are noisier. */
const PLACE: readonly PairedJoint[] = ["knee", "ankle"];

/**
 * Shares of a leg's length in the picture. Judgement, looking at two films of the drawn body in which the model took the
 * raised far leg for the near one: there the legs were 0.6 apart, and the exchange made them jump by as much.
 */
const LIMITS = {
  /** Legs nearer to each other than this cannot be told apart by where they are. */
  apart: 0.2,
  /** An exchange explains the new picture when it leaves less than this share of the way that the legs else must have gone. */
  better: 0.5,
} as const;
/**
 * Seconds. Legs that truly pass each other are together for longer than `together` (at one leg's length a second, 0.4 s);
 * the model's own smoothing lets an exchange look like a crossing for one or two pictures, and a leg that begins to
 * rise be the other one for as long. `names`: so long the model may say which leg is which, most pictures win.
 */
const TIMES = { together: 0.25, memory: 0.35, names: 0.25 } as const;

type Place = readonly [knee: Landmark, ankle: Landmark];

/** Two legs followed while they are apart. */
interface Followed {
  readonly since: number;
  readonly t: number;
  /** Where they were last: that which the model called left at first, and the other. */
  readonly one: Place;
  readonly other: Place;
  /** Whether the model now calls the one right. */
  readonly crossed: boolean;
  /** Pictures in which the model called the one left, less those in which it called it right. */
  readonly votes: number;
}

/**
 * Keeps left and right apart where the model, seeing a body from its side, suddenly takes one leg for the other: no leg
 * changes places with the other from one picture to the next. Frames in order of time; hips, arms and trunk stay as they
 * are. While the legs are together the model is believed.
 */
export function createLegKeeper(): (frame: PoseFrame) => PoseFrame {
  let followed: Followed | null = null;
  let togetherSince: number | null = null;

  function follow(t: number, image: Pose): void {
    const [left, right] = [placeOf(image, "left"), placeOf(image, "right")];
    const length = Math.max(lengthOf(image, "left"), lengthOf(image, "right"));
    if (way(left, right) < LIMITS.apart * length) {
      togetherSince ??= t;
      if (t - togetherSince >= TIMES.together) followed = null;
      return;
    }
    togetherSince = null;
    if (!followed || t - followed.t > TIMES.memory) {
      followed = { since: t, t, one: left, other: right, crossed: false, votes: 1 };
      return;
    }
    const { since, one, other } = followed;
    const straight = way(one, left) + way(other, right);
    const crosswise = way(one, right) + way(other, left);
    const [kept, changed] = followed.crossed ? [crosswise, straight] : [straight, crosswise];
    const changes = changed < LIMITS.better * kept && kept > 2 * LIMITS.apart * length;
    const crossed = changes !== followed.crossed;
    const votes = t - since > TIMES.names ? followed.votes : followed.votes + (crossed ? -1 : 1);
    followed = { since, t, one: crossed ? right : left, other: crossed ? left : right, crossed, votes };
  }

  return (frame) => {
    const { t, image, world } = frame;
    if (image) follow(t, image);
    else followed = null;
    if (!image || !followed || followed.votes === 0 || followed.crossed === followed.votes < 0) return frame;
    return { ...frame, image: withLegsExchanged(image), world: world && withLegsExchanged(world) };
  };
}

function placeOf(pose: Pose, side: BodySide): Place {
  const [knee, ankle] = PLACE.map((joint) => landmarkAt(pose, indexOf(side, joint)));
  return [knee as Landmark, ankle as Landmark];
}

/** Hip to knee to ankle, picture heights. */
function lengthOf(pose: Pose, side: BodySide): number {
  const [knee, ankle] = placeOf(pose, side);
  return distance(landmarkAt(pose, indexOf(side, "hip")), knee) + distance(knee, ankle);
}

/** How far a leg went, the mean of knee and ankle, picture heights. */
function way([knee, ankle]: Place, [toKnee, toAnkle]: Place): number {
  return (distance(knee, toKnee) + distance(ankle, toAnkle)) / 2;
}

const distance = (a: Landmark, b: Landmark) => Math.hypot(a.x - b.x, a.y - b.y);

function withLegsExchanged(pose: Pose): Pose {
  const exchanged = [...pose];
  for (const joint of LEG) {
    const [left, right] = [indexOf("left", joint), indexOf("right", joint)];
    [exchanged[left], exchanged[right]] = [landmarkAt(pose, right), landmarkAt(pose, left)];
  }
  return exchanged;
}
