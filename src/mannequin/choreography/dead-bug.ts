import { Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type Arm, type BodyPose, type Leg, NEUTRAL_SPINE } from "../body-pose";
import { armAlong, reachArm } from "../reach";
import type { Waypoint } from "./act";
import { defineChoreography, type RepMoment } from "./act";
import { bothSides, clamp01, mix } from "./all-fours";
import { AXES, sittingOnFloor } from "./postures";
import { approachSupine, lieFlat, restingNeck, thoraxPitchDeg, wristBeside } from "./supine";

export type DeadBugNumbers = {
  /** 0 = thigh upright over the hip, 1 = lowered. */
  readonly leftLegOut: number;
  readonly rightLegOut: number;
  readonly leftArmOut: number;
  readonly rightArmOut: number;
  /** Thigh against trunk and knee (interior angles) where the leg rests above the hip, and where it is lowered. */
  readonly leftHipDeg: number;
  readonly rightHipDeg: number;
  readonly outHipDeg: number;
  readonly outKneeDeg: number;
  readonly outArmDeg: number;
  readonly lumbarDeg: number;
  readonly turnDeg: number;
  readonly headUpDeg: number;
};

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.6. */
export const deadBug = defineChoreography<DeadBugNumbers>({
  id: "dead-bug",
  variants: ["standard", "heel-tap", "legs-only", "slow"],
  sided: () => true,
  tempo: (variant) => ({ outS: variant === "slow" ? 5 : 2.4, holdS: 0.6, backS: 1.6, restS: 0.6 }),
  start: (_, variant) => ({
    leftLegOut: 0,
    rightLegOut: 0,
    leftArmOut: 0,
    rightArmOut: 0,
    leftHipDeg: 90,
    rightHipDeg: 90,
    outHipDeg: variant === "heel-tap" ? 134 : 168,
    outKneeDeg: variant === "heel-tap" ? 88 : 170,
    outArmDeg: 165,
    lumbarDeg: 0,
    turnDeg: 0,
    headUpDeg: 0,
  }),
  top: (_, { side, variant }) => ({
    ...(side === "left" ? { leftLegOut: 1 } : { rightLegOut: 1 }),
    ...(variant === "legs-only" ? {} : side === "left" ? { rightArmOut: 1 } : { leftArmOut: 1 }),
  }),
  tremor: { leftHipDeg: 1, rightHipDeg: 1, outHipDeg: 0.8, outArmDeg: 0.8, turnDeg: 0.4 },
  faults: {
    "back-lifting": {
      unit: "deg",
      throughTheFloor: true,
      minor: 22,
      major: 36,
      act: (size, moment) => ({ top: { lumbarDeg: -size, ...restingHip(moment, size > 30 ? 18 : 0) } }),
    },
    "other-leg-drifts": {
      unit: "deg",
      minor: 26,
      major: 40,
      act: (size, moment) => ({ top: restingHip(moment, size) }),
    },
    "short-reach": { unit: "deg", minor: 28, major: 48, act: (size) => ({ top: { outHipDeg: -size } }) },
    "arm-short": { unit: "deg", minor: 34, major: 58, act: (size) => ({ top: { outArmDeg: -size } }) },
    "too-fast": { unit: "s", minor: 0.9, major: 0.4, act: (size) => ({ tempo: { outS: size } }) },
    "returned-fast": { unit: "s", minor: 0.45, major: 0.2, act: (size) => ({ tempo: { backS: size } }) },
    "same-side": {
      unit: "share",
      minor: 1,
      major: 1,
      act: (_, { side }) => ({
        top: side === "left" ? { leftArmOut: 1, rightArmOut: -1 } : { rightArmOut: 1, leftArmOut: -1 },
      }),
    },
    "resting-heel": {
      unit: "s",
      minor: 0.8,
      major: 1.5,
      act: (size) => ({ top: { outHipDeg: 9.5, outKneeDeg: 4 }, tempo: { holdS: size } }),
    },
    "head-lift": { unit: "deg", minor: 42, major: 64, act: (size) => ({ top: { headUpDeg: size } }) },
    "pelvis-rocks": {
      unit: "deg",
      minor: 12,
      major: 20,
      act: (size, { side }) => ({ top: { turnDeg: -sideSign(side) * size } }),
    },
    "knees-to-chest": {
      unit: "deg",
      minor: 32,
      major: 45,
      act: (size) => ({ always: { leftHipDeg: -size, rightHipDeg: -size } }),
    },
  },
  settle: (body) => (numbers) => deadBugPose(body, numbers),
  props: () => [],
  standsAtZ: 0.35,
  approach: (body): readonly Waypoint[] => [...approachSupine(body), { pose: feetDown(body), seconds: 1.4 }],
});

function restingHip({ side }: RepMoment, deg: number): Partial<DeadBugNumbers> {
  return side === "left" ? { rightHipDeg: deg } : { leftHipDeg: deg };
}

function deadBugPose(body: Body, numbers: DeadBugNumbers): BodyPose {
  const spine = { ...NEUTRAL_SPINE, lumbarDeg: numbers.lumbarDeg, twistDeg: -0.9 * numbers.turnDeg };
  const lying = lieFlat(body, spine, numbers.turnDeg);
  return {
    pelvis: lying.pelvis,
    spine,
    neck: restingNeck(thoraxPitchDeg(lying), numbers.headUpDeg),
    arms: bothSides((side): Arm => {
      const upTo = new Vector3(0, 1, 0);
      const up = armAlong(lying.thorax, side, upTo, new Vector3(0, 0, -1), 4, { palmTo: inwards(side), grip: 0 });
      const out = clamp01(side === "left" ? numbers.leftArmOut : numbers.rightArmOut);
      return out === 0 ? up : mix(up, { ...up, flexDeg: numbers.outArmDeg }, out);
    }),
    legs: bothSides((side): Leg => {
      const folded = { ...FOLDED_LEG, flexDeg: 180 - (side === "left" ? numbers.leftHipDeg : numbers.rightHipDeg) };
      const out = clamp01(side === "left" ? numbers.leftLegOut : numbers.rightLegOut);
      return mix(folded, { ...folded, flexDeg: 180 - numbers.outHipDeg, kneeDeg: 180 - numbers.outKneeDeg }, out);
    }),
  };
}
const FOLDED_LEG: Leg = { flexDeg: 90, abductDeg: 2, rotateDeg: 0, kneeDeg: 90, ankleDeg: 0 };

function inwards(side: BodySide): Vector3 {
  return new Vector3(-sideSign(side), 0, 0);
}

/** On the back with bent knees and the feet down, arms beside. */
function feetDown(body: Body): BodyPose {
  const sitting = sittingOnFloor(body, 40, 85);
  const lying = lieFlat(body, NEUTRAL_SPINE);
  const leg = { ...FOLDED_LEG, flexDeg: 48, kneeDeg: 100 };
  return {
    pelvis: lying.pelvis,
    spine: NEUTRAL_SPINE,
    neck: restingNeck(thoraxPitchDeg(lying), 0),
    arms: bothSides((side) =>
      reachArm(body, lying.thorax, side, {
        part: "wrist",
        at: wristBeside(body, side),
        elbowTo: new Vector3(sideSign(side), -0.3, 0),
        hand: { palmTo: AXES.down, grip: 0.1 },
      }),
    ),
    legs: { left: leg, right: { ...leg, ankleDeg: sitting.legs.right.ankleDeg } },
  };
}
