import { distance, interiorAngle, type Vec2 } from "./geometry";
import { type BodySide, indexOf, landmarkAt, type PairedJoint, type Pose, type PoseFrame } from "./pose";

const LEG: readonly PairedJoint[] = ["knee", "ankle", "heel", "footIndex"];
/**
 * Shares of a leg's length in the picture. Judgement, looking at films of the drawn body in which the model took a raised
 * far leg for the near one: there the legs were 0.6 apart, and the exchange made them jump by as much.
 */
const LIMITS = {
  /** Legs nearer to each other than this cannot be told apart by where they are. */
  apart: 0.2,
  /** An exchange explains the new picture when it leaves less than this share of the way that the legs else must have gone. */
  better: 0.5,
} as const;
/**
 * Seconds. Legs that truly pass each other are together for longer than `together` (at one leg's length a second, 0.4 s);
 * the model's own smoothing lets an exchange look like a crossing for one or two pictures.
 */
const TIMES = { together: 0.25, memory: 0.35 } as const;
/** One picture with the names exchanged is a slip; so many are a model that does not know. */
const DOUBTFUL = 2;
/** An arm reaches when it is opened from the trunk by so much more than the other, degrees. Judgement: half of what exercises ask. */
const REACHING_DEG = 30;

type Place = readonly [knee: Vec2, ankle: Vec2];

/** Two legs followed while they are apart. */
interface Followed {
  readonly t: number;
  /** Where they were last: that which the model called left at first, and the other. */
  readonly one: Place;
  readonly other: Place;
  /** Whether the model now calls the one right. */
  readonly crossed: boolean;
  /** Pictures in which the model called the one left, and right. */
  readonly asLeft: number;
  readonly asRight: number;
  /** Pictures in which the arms said that the one is left, less those in which they said right. */
  readonly byArms: number;
}

/**
 * Keeps left and right apart where the model, seeing a body from its side, suddenly takes one leg for the other: no leg
 * changes places with the other from one picture to the next. Its name is what most pictures call it; where the model
 * changed its mind and the exercise is crosswise, the arm that reaches says which leg must be the other one. Frames in
 * order of time; hips, arms and trunk stay as they are. While the legs are together the model is believed.
 * @param crosswise an arm reaches with the leg of the other side
 */
export function createLegKeeper(crosswise: boolean): (frame: PoseFrame) => PoseFrame {
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
    const agreed = crosswise ? armsAgree(image) : 0;
    if (!followed || t - followed.t > TIMES.memory) {
      followed = { t, one: left, other: right, crossed: false, asLeft: 1, asRight: 0, byArms: agreed };
      return;
    }
    const { one, other } = followed;
    const straight = way(one, left) + way(other, right);
    const crossing = way(one, right) + way(other, left);
    const [kept, changed] = followed.crossed ? [crossing, straight] : [straight, crossing];
    const changes = changed < LIMITS.better * kept && kept > 2 * LIMITS.apart * length;
    const crossed = changes !== followed.crossed;
    followed = {
      t,
      one: crossed ? right : left,
      other: crossed ? left : right,
      crossed,
      asLeft: followed.asLeft + (crossed ? 0 : 1),
      asRight: followed.asRight + (crossed ? 1 : 0),
      byArms: followed.byArms + (crossed ? -agreed : agreed),
    };
  }

  return (frame) => {
    const { t, image, world } = frame;
    if (image) follow(t, image);
    else followed = null;
    if (!image || !followed || followed.crossed !== isLeft(followed)) return frame;
    return { ...frame, image: withLegsExchanged(image), world: world && withLegsExchanged(world) };
  };
}

/** Whether the one leg is the left one. */
function isLeft({ asLeft, asRight, byArms }: Followed): boolean {
  const doubtful = Math.min(asLeft, asRight) >= DOUBTFUL;
  return doubtful && Math.abs(byArms) >= DOUBTFUL ? byArms > 0 : asLeft >= asRight;
}

/** 1: the arm that reaches is the other side's than the leg that does, as the model names them; −1: the same side's; 0: no arm clearly does. */
function armsAgree(pose: Pose): -1 | 0 | 1 {
  const openness = (side: BodySide) =>
    interiorAngle(at(pose, side, "hip"), at(pose, side, "shoulder"), at(pose, side, "wrist"));
  const more = openness("left") - openness("right");
  if (!(Math.abs(more) >= REACHING_DEG)) return 0;
  const reach = (side: BodySide) => distance(at(pose, side, "hip"), at(pose, side, "ankle"));
  return more > 0 === reach("right") > reach("left") ? 1 : -1;
}

function at(pose: Pose, side: BodySide, joint: PairedJoint): Vec2 {
  return landmarkAt(pose, indexOf(side, joint));
}

/** Where a leg is, as far as it matters here; the heel and toes are noisier. */
function placeOf(pose: Pose, side: BodySide): Place {
  return [at(pose, side, "knee"), at(pose, side, "ankle")];
}

/** Hip to knee to ankle, picture heights. */
function lengthOf(pose: Pose, side: BodySide): number {
  const [knee, ankle] = placeOf(pose, side);
  return distance(at(pose, side, "hip"), knee) + distance(knee, ankle);
}

/** How far a leg went, the mean of knee and ankle, picture heights. */
function way([knee, ankle]: Place, [toKnee, toAnkle]: Place): number {
  return (distance(knee, toKnee) + distance(ankle, toAnkle)) / 2;
}

function withLegsExchanged(pose: Pose): Pose {
  const exchanged = [...pose];
  for (const joint of LEG) {
    const [left, right] = [indexOf("left", joint), indexOf("right", joint)];
    [exchanged[left], exchanged[right]] = [landmarkAt(pose, right), landmarkAt(pose, left)];
  }
  return exchanged;
}
