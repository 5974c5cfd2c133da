import { clamp } from "../../core/body/geometry";
import { type BodySide, otherSide } from "../../core/body/pose";
import { MOST_TILT } from "../../core/body/posture";
import type { Baseline, Signal } from "../../core/exercise/exercise";
import { rise } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { metric, nearHipHeight } from "../metrics";

/** Ankle of the working side above the hips; only its change from rest means anything. */
export const ankleLift = metric("ankle-lift", "torso", ["ankle", "hip"], (s) => lift(s, s.working, "ankle"));
/**
 * The wrist opposite to the working leg, above the hips; only its change from rest means anything, since the far hand
 * lies higher in the picture than the near one.
 */
export const crosswiseLift = metric("crosswise-lift", "torso", ["wrist", "hip"], (s) =>
  lift(s, otherSide(s.working), "wrist"),
);
/** The wrist of the working leg's own side, which lies while the other one is up; only its change means anything. */
export const idleLift = metric("idle-lift", "torso", ["wrist", "hip"], (s) => lift(s, s.working, "wrist"));
/** The near shoulder above the hips: hands that lie on the head or along the body go where the chest goes. */
export const chestLift = metric("chest-lift", "torso", ["shoulder", "hip"], (s) => lift(s, s.scene.near, "shoulder"));
/** Torso lengths that the hands of a forearm plank may lie ahead of the shoulders and to their side, in depth: a forearm, and half of their width. */
const FOREARM = 0.65;
/**
 * The higher wrist over the shoulders, world landmarks, and as high as a tipped camera may hide: arms that reach ahead lie
 * deep in a picture that is half turned, the hands of a plank stand under the shoulders, or a forearm ahead of them.
 */
export const handHigh = metric("hand-high", "torso", ["wrist", "shoulder"], ({ scene: { features } }) =>
  features ? features.wristHigh + MOST_TILT * Math.max(0, features.wristDepth - FOREARM) : null,
);
/**
 * Torso lengths under the shoulders at which a hand carries the body and was not lifted: planks and push-ups that pass for
 * lying read −0.7 to −0.31 (films), supermans reach −0.05 and more. Somebody who lies has them at −0.4 at the lowest.
 */
export const CARRIES = { lifted: -0.29, lying: -0.45 } as const;
/**
 * How far the arm that rests goes down for what the lifted one goes up. Somebody who lifts one side at a time leaves the other
 * arm where it lies (0.18 at the most in 324 lifts of drawn bodies with landmark error, three tempos, four views); whoever swims
 * lets it down while the other comes up (0.66 and more). People whose hidden arm wanders as
 * both are lifted come up to between 0.42 and 0.5 (one film), so it lies above the middle. Two that go up together are no swimming,
 * whatever side was read (people).
 */
export const OTHER_ARM_RESTS = 0.55;

/**
 * Way of the chest up or down within a rep, torso lengths, beyond which somebody lifts the trunk who was to leave it: 2–4 cm come of the arms, a
 * superman's chest rises by 0.1 and more. Judgement: between them.
 */
export const CHEST_STAYS = 0.13;

function lift(sample: Sample, side: BodySide, joint: "ankle" | "wrist" | "shoulder"): number | null {
  return rise(sample, [side, joint], [sample.scene.near, "hip"], "guess");
}

/**
 * Lift, in torso lengths, that counts as all the way up: 6 cm. Rules §6.4 enter at 4 cm (0.08) and leave at 2.5 cm
 * (0.05); with the gates of the exercise that is 0.084 and 0.054. The chest, by rules §6.4 with the arms by the side, 0.08: here 0.105, above its jitter.
 */
const UP = 0.12;
/** Hips may settle into the mat by so much of that, 3 cm. Judgement. */
const HIPS_SETTLE = 0.5;
const CHEST_UP = 0.15;
/** An arm below this share of it rests; the crosswise pair must be up by that share for the resting arm to tell the side. Judgement. */
const ARM_RESTS = 0.35;
const UP_TOGETHER = 0.5;
/**
 * Torso lengths; an end that rose by less was not lifted, and a start pose that is off by less was right. Judgement: above
 * the sway of a body that keeps still (0.01), and what lifting the one end does to the other on people who lie still (0.03).
 */
const LIES = 0.04;

/** How far each leg and the arm that goes with it, the other side's, are up: 1 = all the way. */
function lifted(sample: Sample, baseline: Baseline) {
  // Seen from an end the trunk is too short to measure by, and grows as the chest comes up.
  if (sample.scene.view === "front" || sample.scene.view === "rear") return null;
  const arm = (side: BodySide) =>
    share(lift(sample, otherSide(side), "wrist"), baseline.value(crosswiseLift, side), UP);
  const arms = { left: arm("left"), right: arm("right") };
  if (arms.left === null || arms.right === null) return null;
  const { near } = sample.scene;
  const chest = share(lift(sample, near, "shoulder"), baseline.value(chestLift, near), CHEST_UP) ?? 0;
  const front = Math.max(arms.left, arms.right, chest);
  const up = (side: BodySide) => share(lift(sample, side, "ankle"), baseline.value(ankleLift, side), UP);
  const ups = { left: up("left"), right: up("right") };
  const leg = (up: number | null) => (up === null ? null : clamp(Math.min(front, up), -0.5, 4));
  return {
    arms: { left: arms.left, right: arms.right },
    legs: { left: leg(ups.left), right: leg(ups.right) },
    ups,
    front,
    rear: Math.max(ups.left ?? 0, ups.right ?? 0),
  };
}

const share = (now: number | null, atRest: number | null, whole: number) =>
  now === null || atRest === null ? null : (now - atRest) / whole;

export const LIFTED: Signal = {
  name: "arms and legs lifted",
  metrics: [ankleLift, crosswiseLift, chestLift],
  adaptive: null,
  sinks: LIES,
  read(sample, baseline) {
    const up = lifted(sample, baseline);
    if (!up) return null;
    const { arms, legs } = up;
    const rests = (side: BodySide) => arms[side] < ARM_RESTS;
    const [idle] = (["left", "right"] as const).filter(rests);
    if (idle && !rests(otherSide(idle)) && (legs[otherSide(idle)] ?? 0) > UP_TOGETHER) return { ...legs, [idle]: 0 };
    return legs;
  },
};

/**
 * Who said that one arm and the opposite leg take turns lifts one at a time: that of the higher arm. A near arm that had
 * not quite come down when the start pose was measured reads half as high as the far one that is up, all through a set.
 */
export const ONE_AT_A_TIME: Signal = {
  ...LIFTED,
  name: "one arm and the opposite leg lifted",
  read(sample, baseline) {
    const up = lifted(sample, baseline);
    if (!up) return null;
    const { arms, legs } = up;
    const idle = arms.left < arms.right ? "left" : "right";
    return { ...legs, [idle]: Math.min(0, legs[idle] ?? 0) };
  },
};

/**
 * Who said that the forehead and the arms stay down lifts the legs alone; a chest that comes up with them takes from it. So do
 * hips that lie lower than at rest: what was taken for the start pose was a pose on the way down, hips up and feet low.
 */
export const LEGS_ALONE: Signal = {
  // Hips that come up with the chest let the legs sink below their rest: no start pose that is to be corrected by it.
  metrics: [...LIFTED.metrics, nearHipHeight],
  adaptive: null,
  name: "legs lifted, the forehead down",
  read(sample, baseline) {
    const up = lifted(sample, baseline);
    if (!up) return null;
    const { near } = sample.scene;
    const hips = share(sample.of(near).value(nearHipHeight), baseline.value(nearHipHeight, near), UP) ?? 0;
    const leg = (side: BodySide) => {
      const own = up.ups[side];
      return own === null ? null : clamp(own - 1.5 * Math.max(0, up.front, -hips - HIPS_SETTLE), -0.5, 4);
    };
    return { left: leg("left"), right: leg("right") };
  },
};

/**
 * One end up alone: as far up as it is further than the other end, for what a lift of the one does to the other counts for
 * neither.
 */
export function alone(end: "front" | "rear"): Signal {
  return {
    ...LIFTED,
    name: end === "front" ? "chest and arms lifted alone" : "legs lifted alone",
    read(sample, baseline) {
      const up = lifted(sample, baseline);
      if (!up) return null;
      const [one, other] = end === "front" ? [up.front, up.rear] : [up.rear, up.front];
      return { both: clamp(Math.min(one, 1.2) - 1.5 * Math.max(0, other), -0.5, 1.2) };
    },
  };
}
