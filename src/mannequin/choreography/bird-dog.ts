import { sideSign } from "../body";
import { defineChoreography, type RepMoment } from "./act";
import { type AllFoursNumbers, approachAllFours, ON_ALL_FOURS, onAllFours } from "./all-fours";

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.1. */
export const birdDog = defineChoreography<AllFoursNumbers>({
  id: "bird-dog",
  variants: ["standard", "leg-only", "long-hold", "arm-only"],
  sided: () => true,
  tempo: (variant) => ({ outS: 1.8, holdS: variant === "long-hold" ? 8 : 2.6, backS: 1.8, restS: 1 }),
  start: () => ON_ALL_FOURS,
  top: (_, moment) => ({
    ...(moment.variant === "arm-only" ? {} : legOut(moment)),
    ...(moment.variant === "leg-only" ? {} : armOut(moment)),
    hipsLeft: -0.035 * sideSign(moment.side),
    neckDeg: -2,
  }),
  tremor: { thighLeanDeg: 0.4, hipsLeft: 0.006, outHipDeg: 0.8, outArmDeg: 0.9, neckDeg: 0.8, turnDeg: 0.7 },
  faults: {
    "hip-rotation": {
      unit: "deg",
      minor: 24,
      major: 32,
      act: (size, { side }) => ({ top: { turnDeg: sideSign(side) * size } }),
    },
    "hip-hike": {
      unit: "deg",
      minor: 24,
      major: 32,
      act: (size, { side }) => ({ top: { turnDeg: sideSign(side) * size } }),
    },
    "back-arching": {
      unit: "deg",
      minor: 24,
      major: 38,
      act: (size) => ({ top: { lumbarDeg: -size, outHipDeg: 0.5 * size } }),
    },
    "leg-high": { unit: "deg", minor: 20, major: 34, act: (size) => ({ top: { outHipDeg: size } }) },
    "leg-low": {
      unit: "deg",
      minor: 22,
      major: 36,
      throughTheFloor: true,
      act: (size) => ({ top: { outHipDeg: -size } }),
    },
    "knee-bent": { unit: "deg", minor: 30, major: 50, act: (size) => ({ top: { outKneeDeg: -size } }) },
    "arm-low": { unit: "deg", minor: 30, major: 56, act: (size) => ({ top: { outArmDeg: -size } }) },
    "hips-shift": {
      unit: "torso",
      minor: 0.26,
      major: 0.4,
      act: (size, _, body) => ({
        top: { thighLeanDeg: (-Math.asin((size * body.trunk) / body.thigh) * 180) / Math.PI },
      }),
    },
    "trunk-tips": { unit: "deg", minor: 13, major: 22, act: (size) => ({ top: { chestDownDeg: size } }) },
    "head-up": { unit: "deg", minor: 45, major: 72, act: (size) => ({ top: { neckDeg: -size } }) },
    "head-down": { unit: "deg", minor: 45, major: 72, act: (size) => ({ top: { neckDeg: size } }) },
    "shoulders-tilt": {
      unit: "deg",
      minor: 26,
      major: 36,
      act: (size, { side }) => ({ top: { chestTurnDeg: -sideSign(side) * size } }),
    },
    wobble: {
      unit: "torso",
      minor: 0.03,
      major: 0.06,
      act: (size) => ({ wobble: { hipsLeft: 2 * size, thighLeanDeg: 140 * size } }),
    },
    rushed: { unit: "s", minor: 0.6, major: 0.25, act: (size) => ({ tempo: { outS: size, backS: size } }) },
    "short-hold": {
      unit: "s",
      minor: 0.7,
      major: 0.1,
      act: (size) => ({ tempo: { outS: 1.3, holdS: size, backS: 1.3 } }),
    },
    "same-side": {
      unit: "share",
      minor: 1,
      major: 1,
      act: (_, { side }) => ({
        top: side === "left" ? { leftArmOut: 1, rightArmOut: -1 } : { rightArmOut: 1, leftArmOut: -1 },
      }),
    },
  },
  settle: onAllFours,
  props: () => [],
  standsAtZ: -0.1,
  approach: approachAllFours,
});

function legOut({ side }: RepMoment): Partial<AllFoursNumbers> {
  return side === "left" ? { leftLegOut: 1 } : { rightLegOut: 1 };
}

function armOut({ side }: RepMoment): Partial<AllFoursNumbers> {
  return side === "left" ? { rightArmOut: 1 } : { leftArmOut: 1 };
}
