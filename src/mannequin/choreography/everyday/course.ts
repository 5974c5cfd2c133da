/** What movements are put together from that are none of the seven exercises. */
import { MathUtils } from "three";
import type { BodySide } from "../../../core/body/pose";
import type { Body } from "../../body";
import { type Arm, type BodyPose, HANGING_ARM, LEVEL_NECK, type Leg, STRAIGHT_LEG, UPRIGHT } from "../../body-pose";
import { bothSides } from "../all-fours";
import { ease } from "../easing";
import { rest } from "../postures";

/** What the body does at every instant; seconds from its beginning. */
export interface Course {
  readonly durationS: number;
  at(t: number): BodyPose;
}

export type Maker = (body: Body) => Course;

interface Beat {
  readonly times?: number;
  /** Out, held and back again. */
  readonly cycleS?: number;
  /** In the first pose before and after; long enough to be taken for a start pose. */
  readonly stillS?: number;
}

/** Shares of a cycle: on the way, there, on the way back; the rest of it at rest. */
const BEAT = { out: 0.38, held: 0.17, back: 0.38 } as const;

/**
 * From the first pose (`f` = 0) to the other (1) and back, several times. `build` may do every other one on the other
 * side: it is told which time it is, from 0,
 * and whether it is on its way back.
 */
export function repeated(
  build: (f: number, n: number, back: boolean) => BodyPose,
  { times = 4, cycleS = 2.6, stillS = 1.6 }: Beat = {},
): Course {
  return {
    durationS: 2 * stillS + times * cycleS,
    at(t) {
      const beats = (t - stillS) / cycleS;
      const n = MathUtils.clamp(Math.floor(beats), 0, times - 1);
      const share = MathUtils.clamp(beats - n, 0, 1);
      const back = 1 - (share - BEAT.out - BEAT.held) / BEAT.back;
      return build(ease(Math.min(share / BEAT.out, back)), n, share > BEAT.out);
    },
  };
}

/** A swaying from −1 to 1 that begins and ends in the middle. */
export function swaying(build: (s: number) => BodyPose, { times = 5, cycleS = 1.6, stillS = 1.6 }: Beat = {}): Course {
  return {
    durationS: 2 * stillS + times * cycleS,
    at(t) {
      const beats = MathUtils.clamp((t - stillS) / cycleS, 0, times);
      return build(Math.sin(2 * Math.PI * beats));
    },
  };
}

type Limbs<T> = Partial<T> | { readonly left: Partial<T>; readonly right: Partial<T> };

/** A body by its joints; whatever is not named is as when standing. Degrees. */
export interface Shape {
  readonly pitchDeg?: number;
  readonly listDeg?: number;
  readonly turnDeg?: number;
  readonly headingDeg?: number;
  readonly lumbarDeg?: number;
  readonly thoracicDeg?: number;
  readonly bendDeg?: number;
  readonly twistDeg?: number;
  /** + chin to chest. */
  readonly neckDeg?: number;
  readonly arms?: Limbs<Arm>;
  readonly legs?: Limbs<Leg>;
}

/** The body of this shape, lying, sitting or standing on the floor by whatever is lowest. */
export function shaped(body: Body, shape: Shape): BodyPose {
  const { pitchDeg = 0, listDeg = 0, turnDeg = 0, headingDeg = 0 } = shape;
  const { lumbarDeg = 0, thoracicDeg = 0, bendDeg = 0, twistDeg = 0, neckDeg = 0 } = shape;
  return rest(body, {
    pelvis: { ...UPRIGHT.pelvis, at: [0, 0.5 * body.height, 0], pitchDeg, listDeg, turnDeg, headingDeg },
    spine: { lumbarDeg, thoracicDeg, bendDeg, twistDeg },
    neck: { ...LEVEL_NECK, flexDeg: 0.6 * neckDeg, nodDeg: 0.4 * neckDeg },
    arms: bothSides((side) => ({ ...HANGING_ARM, ...ofSide(shape.arms, side) })),
    legs: bothSides((side) => ({ ...STRAIGHT_LEG, ...ofSide(shape.legs, side) })),
  });
}

function ofSide<T>(limbs: Limbs<T> | undefined, side: BodySide): Partial<T> {
  if (!limbs) return {};
  return "left" in limbs && "right" in limbs ? limbs[side] : (limbs as Partial<T>);
}

/** The pose with one arm or leg of its own. */
export function withLimb(pose: BodyPose, side: BodySide, { arm, leg }: { arm?: Partial<Arm>; leg?: Partial<Leg> }) {
  return {
    ...pose,
    arms: { ...pose.arms, [side]: { ...pose.arms[side], ...arm } },
    legs: { ...pose.legs, [side]: { ...pose.legs[side], ...leg } },
  };
}

/** Left, right, left … */
export function sideOf(n: number): BodySide {
  return n % 2 === 0 ? "left" : "right";
}

export const HANDS_BEHIND_HEAD: Partial<Arm> = { flexDeg: 140, abductDeg: 35, elbowDeg: 135 };
export const ARMS_OVERHEAD: Partial<Arm> = { flexDeg: 172, elbowDeg: 5 };
