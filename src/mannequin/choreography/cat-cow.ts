import { defineChoreography } from "./act";
import { type AllFoursNumbers, approachAllFours, ON_ALL_FOURS, onAllFours } from "./all-fours";
import { ease } from "./easing";

/** Rounding and hollowing the back. A rep is one full wave: neutral → cat → cow → neutral. */
type CatCowNumbers = AllFoursNumbers & {
  /** 1 = rounded as far as this body goes, −1 = hollowed as far. */
  readonly wave: number;
  readonly roundDeg: number;
  readonly hollowDeg: number;
  readonly headDeg: number;
  /** Share of the bend in the lumbar part; 0.6 for an even curve (judgement). */
  readonly lumbarShare: number;
};

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.3. */
export const catCow = defineChoreography<CatCowNumbers>({
  id: "cat-cow",
  variants: ["standard", "small", "cat-only", "slow"],
  sided: () => false,
  tempo: (variant) =>
    variant === "slow"
      ? { outS: 3.6, holdS: 5, backS: 3.6, restS: 0.6 }
      : { outS: 2.2, holdS: 3.2, backS: 2.2, restS: 0.4 },
  start: (_, variant) => ({
    ...ON_ALL_FOURS,
    wave: 0,
    roundDeg: variant === "small" ? 26 : 52,
    hollowDeg: variant === "cat-only" ? 0 : variant === "small" ? 12 : 24,
    headDeg: variant === "small" ? 11 : 22,
    lumbarShare: 0.6,
  }),
  course: (part, f) => {
    if (part === "out") return ease(f);
    return part === "hold" ? 1 - 2 * ease(f) : ease(f) - 1;
  },
  top: () => ({ wave: 1 }),
  tremor: { thighLeanDeg: 0.5, neckDeg: 0.8, lumbarDeg: 0.6 },
  faults: {
    "head-only": {
      unit: "deg",
      minor: 35,
      major: 50,
      act: (size) => ({ always: { roundDeg: -44, hollowDeg: -20, headDeg: size - 22 } }),
    },
    "bent-elbows": { unit: "deg", minor: 42, major: 62, act: (size) => ({ midway: { elbowDeg: size - 7 } }) },
    rocking: {
      unit: "torso",
      minor: 0.5,
      major: 0.75,
      act: (size, _, body) => ({
        midway: { thighLeanDeg: (-Math.asin((size * body.trunk) / body.thigh) * 180) / Math.PI },
      }),
    },
    "neck-cranked": { unit: "deg", minor: 75, major: 95, act: (size) => ({ always: { headDeg: size - 22 } }) },
    "one-region": { unit: "share", minor: 0.5, major: 0.6, act: (size) => ({ always: { lumbarShare: -size } }) },
    rushed: {
      unit: "s",
      minor: 0.55,
      major: 0.3,
      act: (size) => ({ tempo: { outS: size, holdS: 1.6 * size, backS: size } }),
    },
  },
  settle: (body) => {
    const settle = onAllFours(body);
    return (numbers) => {
      const { wave, roundDeg, hollowDeg, headDeg, lumbarShare } = numbers;
      const bend = wave > 0 ? wave * roundDeg : wave * hollowDeg;
      return settle({
        ...numbers,
        lumbarDeg: numbers.lumbarDeg + lumbarShare * bend,
        thoracicDeg: numbers.thoracicDeg + (1 - lumbarShare) * bend,
        neckDeg: numbers.neckDeg + wave * headDeg,
      });
    };
  },
  // It passes the start pose in the middle: the cat is shown.
  stillAt: (fault) => (fault === "rocking" || fault === "bent-elbows" ? 0.5 : 0),
  props: () => [],
  standsAtZ: -0.1,
  approach: approachAllFours,
});
