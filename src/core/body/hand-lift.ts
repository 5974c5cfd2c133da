import { lengthInSpace, minusInSpace } from "./geometry";
import { type BodySide, jointOf, landmark, type PairedJoint, type Pose, type PoseFrame } from "./pose";
import { median } from "./statistics";

/**
 * One hand lifted in answer to a question, in whatever posture somebody is: lying on the back or on the front, on hands
 * and knees, sitting, standing. Only looked for while a question is open; nobody exercises then.
 */
export interface HandLiftWatcher {
  /** The hand that was lifted, on the one frame in which it is sure; it must come down before it can answer again. */
  push(frame: PoseFrame): BodySide | null;
}

/** World landmarks, in torso lengths upwards from where the hand rests. Lying on the front a hand comes up least. Judgement, then measured: tests/properties/hand-lift.test.ts. */
const LIFTED = 0.4;
/** The hand is down again below this share of the way. */
const DOWN = 0.5;
/** Whoever gets up or turns over answers nothing: how far the rest of the body may move. Judgement. */
const STILL = 0.25;
/** Seconds the hand stays up, the way included; a scratch at the nose is shorter, and nobody's arm tires. Judgement. */
const HOLD_S = 1.2;
/** Seconds that a hand has to lie lower for that to be its resting place: one that swings past on the way up rests nowhere. Judgement. */
const SETTLES_S = 1.5;
/** Seconds the hand must be down before it can answer again. Judgement. */
const RELEASE_S = 0.6;
/** Seconds over which the resting place is learned, and the least that has to be seen of it. Judgement. */
const LEARN_S = 0.6;
/** A hand that the model guesses answers nothing. Rules §1.5: 0.5 to count. */
const SEEN = 0.5;
const KEPT: readonly PairedJoint[] = ["shoulder", "knee"];

/** A hand that stretches out of the picture leaves its elbow in it. */
const ARM = ["wrist", "elbow"] as const;
const SIDES = ["left", "right"] as const;

interface Heights {
  readonly torso: number;
  /** Of `ARM`, of each side; null: not seen. */
  readonly arm: Readonly<Record<BodySide, readonly (number | null)[]>>;
  readonly rest: readonly number[];
}

/** Watches for a lifted hand from its first frame on. Deterministic: the same frames give the same answers. */
export function createHandLiftWatcher(): HandLiftWatcher {
  const learned: Heights[] = [];
  let firstT: number | null = null;
  let base: Heights | null = null;
  let lastT = 0;
  let upSince: number | null = null;
  let answered: BodySide | null = null;
  let downSince: number | null = null;

  return {
    push({ t, world }) {
      const now = world && heightsOf(world);
      if (!now) {
        upSince = null;
        return null;
      }
      firstT ??= t;
      if (!base) lastT = t;
      if (!base) {
        learned.push(now);
        if (t - firstT >= LEARN_S) base = middleOf(learned);
        return null;
      }
      const share = Math.min(1, (t - lastT) / SETTLES_S);
      base = { ...base, arm: { left: lower(base, now, "left", share), right: lower(base, now, "right", share) } };
      lastT = t;
      const up = liftedOf(base, now);
      if (answered !== null) {
        if (liftOf(base, now, answered) >= LIFTED * DOWN) downSince = t;
        if (t - (downSince ?? t) >= RELEASE_S) answered = null;
        return null;
      }
      if (up === null) {
        upSince = null;
        return null;
      }
      upSince ??= t;
      if (t - upSince < HOLD_S) return null;
      answered = up;
      downSince = t;
      return up;
    },
  };
}

/** Heights over the middle of the hips, metres, upwards; camera axes stand in for gravity, as in `posture.ts`. */
function heightsOf(world: Pose): Heights | null {
  const at = (side: BodySide, joint: PairedJoint) => landmark(world, jointOf(side, joint));
  const torsos = SIDES.map((side) => {
    return lengthInSpace(minusInSpace(at(side, "shoulder"), at(side, "hip")));
  });
  const torso = median(torsos) ?? 0;
  if (torso < 0.1) return null;
  const arm = (side: BodySide) =>
    ARM.map((joint) => {
      const { y, visibility } = at(side, joint);
      return visibility >= SEEN ? -y : null;
    });
  return {
    torso,
    arm: { left: arm("left"), right: arm("right") },
    rest: KEPT.flatMap((joint) => SIDES.map((side) => -at(side, joint).y)),
  };
}

function middleOf(all: readonly Heights[]): Heights {
  const of = (values: readonly (number | null | undefined)[]) =>
    median(values.filter((value) => value !== null && value !== undefined));
  const arm = (side: BodySide) => ARM.map((_, n) => of(all.map((each) => each.arm[side][n])));
  return {
    torso: of(all.map(({ torso }) => torso)) ?? 1,
    arm: { left: arm("left"), right: arm("right") },
    rest: (all[0]?.rest ?? []).map((_, n) => of(all.map(({ rest }) => rest[n])) ?? 0),
  };
}

/** The resting place is the lowest the arm has been: one that was still up from the last answer comes down first. */
function lower(base: Heights, now: Heights, side: BodySide, share: number): readonly (number | null)[] {
  return ARM.map((_, n) => {
    const [was = null, is = null] = [base.arm[side][n], now.arm[side][n]];
    if (was === null || is === null) return was ?? is;
    return is < was ? was + (is - was) * share : was;
  });
}

/** How far the wrist is above its resting place, or the elbow where no wrist is seen; torso lengths, 0 where neither is. */
function liftOf(base: Heights, now: Heights, side: BodySide): number {
  const lifts = ARM.map((_, n) => {
    const [rest = null, is = null] = [base.arm[side][n], now.arm[side][n]];
    return rest === null || is === null ? null : (is - rest) / base.torso;
  });
  return lifts.find((lift) => lift !== null) ?? 0;
}

/** Both hands lifted are an answer, too: nobody who stretches them up means no. */
function liftedOf(base: Heights, now: Heights): BodySide | null {
  if (now.rest.some((height, n) => Math.abs(height - (base.rest[n] ?? height)) > STILL * base.torso)) return null;
  const [left, right] = [liftOf(base, now, "left"), liftOf(base, now, "right")];
  if (Math.max(left, right) < LIFTED) return null;
  return left > right ? "left" : "right";
}
