/** A bird dog's raised pose with a pelvis turned by a known amount, whatever the raised leg and the shoulders do. */
import { MathUtils, Vector3 } from "three";
import { type BodySide, otherSide } from "../../../src/core/body/pose";
import { type Body, sideSign } from "../../../src/mannequin/body";
import { type BodyPose, blendPoses } from "../../../src/mannequin/body-pose";
import type { Act } from "../../../src/mannequin/choreography/act";
import { type AllFoursNumbers, ON_ALL_FOURS, onAllFours } from "../../../src/mannequin/choreography/all-fours";
import { ease } from "../../../src/mannequin/choreography/easing";
import { kneelingTall } from "../../../src/mannequin/choreography/postures";
import { placePelvis } from "../../../src/mannequin/kinematics";
import { tremor } from "../../../src/mannequin/random";
import { about, anglesXZY, chain, facing } from "../../../src/mannequin/turning";

/** How the raised pose is held. Degrees; lengths as shares of the torso. */
export interface RaisedPose {
  /** Pelvis about the body's long axis, + = the raised leg's hip higher. */
  readonly rollDeg: number;
  /** Share of the roll that the spine takes back before the shoulders. */
  readonly takenBack: number;
  /** Shoulders about the long axis on their own account, + = the raised leg's side higher. */
  readonly chestTurnDeg: number;
  /** Raised thigh above the horizontal, and outwards, in the room: whatever the pelvis does. */
  readonly legUpDeg: number;
  readonly legOutDeg: number;
  /** Share of the roll by which the raised leg turns with the pelvis, and its own turn outwards. */
  readonly legFollows: number;
  readonly toesOutDeg: number;
  readonly kneeDeg: number;
  /** 0 = the hand stays on the floor. */
  readonly armOut: 0 | 1;
  readonly armDeg: number;
  /** Hips over the carrying knee (+), and forwards. */
  readonly shift: number;
  readonly thighLeanDeg: number;
  readonly chestDownDeg: number;
  readonly lumbarDeg: number;
  readonly neckDeg: number;
}

export interface HipSpec {
  readonly raised: BodySide;
  /**
   * Before anything is raised: the pelvis' roll, + = the raised leg's side higher; the thighs' lean; and a back that is
   * rounded (+) or sagging, which is stretched on the way into the raised pose.
   */
  readonly start: {
    readonly rollDeg: number;
    readonly thighLeanDeg: number;
    readonly neckDeg: number;
    readonly lumbarDeg?: number;
    readonly thoracicDeg?: number;
  };
  /** Held one after the other. */
  readonly held: readonly RaisedPose[];
  /** Seconds of coming down from kneeling upright, where the sensor finds the person more easily; 0 = on all fours from the first picture. */
  readonly arrivalS: number;
  /** A loose shirt and wide shorts hang around the body: 0 = none, 1 = very wide. */
  readonly loose: number;
  readonly seed: number;
}

/** Seconds of the parts: still, raising into the first pose, holding a pose, and changing into the next. */
const PARTS_S = { still: 0.8, raise: 0.9, hold: 0.8, change: 0.4 } as const;
/** The sensor's own smoothing has settled so long after a movement. */
const SETTLED_S = 0.15;
/** Amplitudes of a living body's unsteadiness: those of the choreography's good reps. */
const TREMOR: Partial<AllFoursNumbers> = {
  thighLeanDeg: 0.4,
  hipsLeft: 0.006,
  outHipDeg: 0.8,
  outArmDeg: 0.9,
  neckDeg: 0.8,
  turnDeg: 0.7,
};
/** The spine takes this share of the turn back by itself, see `all-fours.ts`. */
const SPINE_TAKES_BACK = 0.9;
/** Share of the chest's rounding that is left in the raised pose. */
const STAYS_ROUND = 0.4;
const OUT_HIP_DEG = 176;

const { still, raise, hold, change } = PARTS_S;

type Stretch = readonly [fromS: number, toS: number];

/** Stretches to look at: the start pose, and each raised pose once it is held. */
export function lookedAt({ arrivalS, held }: HipSpec): { readonly start: Stretch; readonly held: readonly Stretch[] } {
  return {
    start: [arrivalS + 0.2, arrivalS + still],
    held: held.map((_, index) => {
      const reachedS = arrivalS + still + raise + index * (hold + change);
      return [reachedS + SETTLED_S, reachedS + hold];
    }),
  };
}

export function hipAct(spec: HipSpec, body: Body): Act {
  const settle = onAllFours(body);
  const sign = sideSign(spec.raised);
  const start: AllFoursNumbers = {
    ...ON_ALL_FOURS,
    thighLeanDeg: ON_ALL_FOURS.thighLeanDeg + spec.start.thighLeanDeg,
    turnDeg: sign * spec.start.rollDeg,
    neckDeg: spec.start.neckDeg,
    lumbarDeg: spec.start.lumbarDeg ?? 0,
    thoracicDeg: spec.start.thoracicDeg ?? 0,
  };
  const held = spec.held.map((pose) => numbersOf(pose, start, spec.raised));
  const kneeling = kneelingTall(body, 8);
  const names = Object.keys(start) as (keyof AllFoursNumbers)[];
  const waves = names.map((_, index) => tremor(spec.seed * 101 + index));
  return {
    name: "hips",
    body,
    durationS: spec.arrivalS + still + raise + spec.held.length * (hold + change) - change,
    reps: [],
    props: [],
    at(now) {
      const t = now - spec.arrivalS;
      if (t < 0) return blendPoses(kneeling, settle(start), ease(1 + t / spec.arrivalS));
      const out = ease((t - still) / raise);
      const inHold = t - still - raise;
      const index = Math.min(spec.held.length - 1, Math.max(0, Math.floor(inHold / (hold + change))));
      const on = ease((inHold - index * (hold + change) - hold) / change);
      const [from, to] = [index, Math.min(index + 1, spec.held.length - 1)];
      const between = (a: number, b: number) => a + on * (b - a);
      const numbers = Object.fromEntries(
        names.map((name, wave) => {
          const raised = between(held[from]?.[name] ?? 0, held[to]?.[name] ?? 0);
          return [name, start[name] + out * (raised - start[name]) + (TREMOR[name] ?? 0) * (waves[wave]?.(t) ?? 0)];
        }),
      ) as AllFoursNumbers;
      const wished = (name: keyof RaisedPose) => between(spec.held[from]?.[name] ?? 0, spec.held[to]?.[name] ?? 0);
      return freeLeg(settle(numbers), spec.raised, out, {
        upDeg: wished("legUpDeg"),
        outDeg: wished("legOutDeg"),
        turnDeg: wished("legFollows") * sign * numbers.turnDeg + wished("toesOutDeg"),
      });
    },
  };
}

function numbersOf(pose: RaisedPose, start: AllFoursNumbers, raised: BodySide): AllFoursNumbers {
  const sign = sideSign(raised);
  const arm = otherSide(raised);
  return {
    ...start,
    thighLeanDeg: start.thighLeanDeg + pose.thighLeanDeg,
    hipsLeft: -sign * pose.shift,
    chestDownDeg: pose.chestDownDeg,
    lumbarDeg: pose.lumbarDeg,
    thoracicDeg: STAYS_ROUND * start.thoracicDeg,
    neckDeg: pose.neckDeg,
    turnDeg: sign * pose.rollDeg,
    chestTurnDeg: sign * (pose.chestTurnDeg + (SPINE_TAKES_BACK - pose.takenBack) * pose.rollDeg),
    [`${raised}LegOut`]: 1,
    [`${arm}ArmOut`]: pose.armOut,
    outHipDeg: OUT_HIP_DEG,
    outKneeDeg: pose.kneeDeg,
    outArmDeg: pose.armDeg,
  };
}

/** The raised thigh turned to where it is wanted in the room, by the share that it is raised. */
function freeLeg(
  pose: BodyPose,
  side: BodySide,
  share: number,
  wish: { readonly upDeg: number; readonly outDeg: number; readonly turnDeg: number },
): BodyPose {
  if (share === 0) return pose;
  const sign = sideSign(side);
  const [up, out] = [MathUtils.degToRad(wish.upDeg), MathUtils.degToRad(wish.outDeg)];
  const towardsHead = new Vector3(-sign * Math.cos(up) * Math.sin(out), -Math.sin(up), Math.cos(up) * Math.cos(out));
  const thigh = chain(facing(towardsHead, new Vector3(0, -1, 0)), about("y", sign * wish.turnDeg));
  const inPelvis = placePelvis(pose.pelvis).turn.invert().multiply(thigh);
  const { xDeg, zDeg, yDeg } = anglesXZY(inPelvis);
  const leg = pose.legs[side];
  const moved = (from: number, planned: number, to: number) => from + share * (to - planned);
  return {
    ...pose,
    legs: {
      ...pose.legs,
      [side]: {
        ...leg,
        flexDeg: moved(leg.flexDeg, 180 - OUT_HIP_DEG, -xDeg),
        abductDeg: moved(leg.abductDeg, 0, sign * zDeg),
        rotateDeg: moved(leg.rotateDeg, 0, -sign * yDeg),
      },
    },
  };
}
