import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type BodyPose, LEVEL_NECK, NEUTRAL_SPINE } from "../body-pose";
import { placePelvis, shoulderJoint } from "../kinematics";
import { armAlong, reachArm } from "../reach";
import { placeSpine } from "../spine";
import { defineChoreography } from "./act";
import { approachAllFours, bothSides, ON_ALL_FOURS, onAllFours } from "./all-fours";
import { AXES, lyingProne, NECK_SHARE } from "./postures";

/** Face down, head towards +z, the pelvis resting where it is. */
export type SupermanNumbers = {
  /** Backward bend of the spine that lifts the chest. */
  readonly chestUpDeg: number;
  /** Share of that bend in the lumbar part; 0.6 for an even curve (judgement). */
  readonly lumbarShare: number;
  /** Legs above their resting slope. */
  readonly leftLegUpDeg: number;
  readonly rightLegUpDeg: number;
  readonly kneeDeg: number;
  /** Wrists above the floor, share of the torso length. */
  readonly leftHandUp: number;
  readonly rightHandUp: number;
  readonly elbowDeg: number;
  /** + chin to chest. */
  readonly neckDeg: number;
};

const LEG_UP_DEG = 6.5;
export const HAND_UP = 0.24;
/** Where the arms may lie; everything but "ahead" is a variant of the drawn body's alone. */
export type ArmsLie = "ahead" | "arms-w" | "hands-at-head" | "arms-by-sides";
const CHEST_UP_DEG = 11;

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.4. */
export const superman = defineChoreography<SupermanNumbers>({
  id: "superman",
  variants: ["standard", "alternating", "long-hold", "arms-by-sides", "forehead-down", "arms-w", "hands-at-head"],
  sided: (variant) => variant === "alternating",
  tempo: (variant) => ({ outS: 1.3, holdS: variant === "long-hold" ? 10 : 6, backS: 1.3, restS: 3.4 }),
  start: () => ({
    chestUpDeg: 0,
    lumbarShare: 0.6,
    leftLegUpDeg: 0,
    rightLegUpDeg: 0,
    kneeDeg: 3,
    leftHandUp: 0,
    rightHandUp: 0,
    elbowDeg: 6,
    neckDeg: 0,
  }),
  top: (_, { side, variant }) => {
    if (variant === "forehead-down") return legsUp(LEG_UP_DEG);
    if (variant !== "alternating") {
      return { chestUpDeg: CHEST_UP_DEG, ...legsUp(LEG_UP_DEG), ...handsUp(HAND_UP), neckDeg: 4 };
    }
    const crosswise =
      side === "left"
        ? { leftLegUpDeg: 1.3 * LEG_UP_DEG, rightHandUp: HAND_UP }
        : { rightLegUpDeg: 1.3 * LEG_UP_DEG, leftHandUp: HAND_UP };
    return { ...crosswise, chestUpDeg: 0.5 * CHEST_UP_DEG, neckDeg: 2 };
  },
  tremor: { chestUpDeg: 0.3, leftLegUpDeg: 0.3, rightLegUpDeg: 0.3, leftHandUp: 0.006, rightHandUp: 0.006 },
  faults: {
    "arching-high": {
      unit: "deg",
      minor: 24,
      major: 38,
      act: (size) => ({ top: { chestUpDeg: size, ...legsUp(0.35 * size), ...handsUp(0.016 * size) } }),
    },
    "ankles-high": { unit: "deg", minor: 11, major: 20, act: (size) => ({ top: legsUp(size) }) },
    "back-hollow": {
      unit: "deg",
      minor: 20,
      major: 34,
      act: (size) => ({ top: { chestUpDeg: size, lumbarShare: 0.3, ...legsUp(0.3 * size) } }),
    },
    "hips-past-line": {
      unit: "deg",
      minor: 20,
      major: 34,
      act: (size) => ({ top: { chestUpDeg: 0.5 * size, ...legsUp(0.7 * size) } }),
    },
    "head-up": { unit: "deg", minor: 45, major: 72, act: (size) => ({ top: { neckDeg: -size } }) },
    "arms-only": { unit: "share", minor: 0.85, major: 1, act: (size) => ({ top: legsUp(-LEG_UP_DEG * size) }) },
    "legs-only": {
      unit: "share",
      minor: 0.85,
      major: 1,
      act: (size) => ({ top: { chestUpDeg: -CHEST_UP_DEG * size, ...handsUp(-HAND_UP * size) } }),
    },
    "bent-knees": { unit: "deg", minor: 44, major: 66, act: (size) => ({ top: { kneeDeg: size } }) },
    "bent-arms": { unit: "deg", minor: 46, major: 74, act: (size) => ({ top: { elbowDeg: size } }) },
    "uneven-legs": { unit: "deg", minor: 12, major: 18, act: (size) => ({ top: { leftLegUpDeg: size } }) },
    jerky: { unit: "s", minor: 0.3, major: 0.2, act: (size) => ({ tempo: { outS: size } }) },
    "short-hold": { unit: "s", minor: 3, major: 1, act: (size) => ({ tempo: { holdS: size } }) },
  },
  settle: (body, variant) => (numbers) => prone(body, numbers, armsIn(variant)),
  props: () => [],
  standsAtZ: -0.1,
  approach: (body) => [
    ...approachAllFours(body),
    { pose: onAllFours(body)(ON_ALL_FOURS), seconds: 1 },
    { pose: lyingProne(body), seconds: 1.8 },
  ],
});

function legsUp(deg: number): Partial<SupermanNumbers> {
  return { leftLegUpDeg: deg, rightLegUpDeg: deg };
}

export function handsUp(share: number): Partial<SupermanNumbers> {
  return { leftHandUp: share, rightHandUp: share };
}

function armsIn(variant: string): ArmsLie {
  if (variant === "forehead-down") return "arms-by-sides";
  return variant === "arms-w" || variant === "hands-at-head" || variant === "arms-by-sides" ? variant : "ahead";
}

export function prone(body: Body, numbers: SupermanNumbers, lie: ArmsLie): BodyPose {
  const chestRest = (0.068 - 0.056) * body.height * body.shape.girth;
  const pitchDeg = 90 - MathUtils.radToDeg(Math.asin(chestRest / body.trunk));
  const pelvis = {
    at: new Vector3(0, body.rest.hipProne, 0).toArray(),
    headingDeg: 0,
    pitchDeg,
    listDeg: 0,
    turnDeg: 0,
  };
  const spine = {
    ...NEUTRAL_SPINE,
    lumbarDeg: -numbers.lumbarShare * numbers.chestUpDeg,
    thoracicDeg: -(1 - numbers.lumbarShare) * numbers.chestUpDeg,
  };
  const { thorax } = placeSpine(body, placePelvis(pelvis), spine);
  const slopeDeg = MathUtils.radToDeg(
    Math.asin((body.rest.hipProne - body.rest.knee * 0.7) / (body.thigh + body.shank)),
  );
  const leg = (upDeg: number) => ({
    flexDeg: pitchDeg - 90 + slopeDeg - upDeg,
    abductDeg: 3,
    rotateDeg: 0,
    kneeDeg: numbers.kneeDeg,
    ankleDeg: -62,
  });
  return {
    pelvis,
    spine,
    neck: {
      ...LEVEL_NECK,
      flexDeg: -10 + NECK_SHARE * numbers.neckDeg,
      nodDeg: -8 + (1 - NECK_SHARE) * numbers.neckDeg,
    },
    arms: bothSides((side) =>
      lie === "ahead" ? longArm(body, thorax, side, numbers) : bentArm(body, thorax, side, numbers, lie),
    ),
    legs: { left: leg(numbers.leftLegUpDeg), right: leg(numbers.rightLegUpDeg) },
  };
}

/** Overhead arm whose wrist is at the commanded height. */
function longArm(
  body: Body,
  thorax: ReturnType<typeof placeSpine>["thorax"],
  side: BodySide,
  numbers: SupermanNumbers,
) {
  const shoulder = shoulderJoint(body, thorax, side);
  const length = body.upperArm + body.foreArm;
  const drop = body.rest.wrist + (side === "left" ? numbers.leftHandUp : numbers.rightHandUp) * body.trunk - shoulder.y;
  const rise = MathUtils.clamp(drop / length, -0.9, 0.9);
  const direction = new Vector3(sideSign(side) * 0.1, rise, Math.sqrt(1 - rise * rise));
  return armAlong(thorax, side, direction, AXES.up, numbers.elbowDeg, { palmTo: AXES.down, grip: 0 });
}

/** Wrist from the shoulder joint, shares of the height: out to the side and towards the head. Judgement. */
const WRIST_LIES: Readonly<Record<Exclude<ArmsLie, "ahead">, readonly [out: number, ahead: number]>> = {
  "arms-w": [0.1, 0.13],
  "hands-at-head": [-0.045, 0.1],
  "arms-by-sides": [0.06, -0.31],
};
/** Hands that lie on the head are carried up with it, this much above the shoulder joints. */
const ON_THE_HEAD = 0.05;

/** Arms that do not reach ahead: hands beside the shoulders, on the head, or along the body. */
function bentArm(
  body: Body,
  thorax: ReturnType<typeof placeSpine>["thorax"],
  side: BodySide,
  numbers: SupermanNumbers,
  lie: Exclude<ArmsLie, "ahead">,
) {
  const shoulder = shoulderJoint(body, thorax, side);
  const [out, ahead] = WRIST_LIES[lie];
  const up = side === "left" ? numbers.leftHandUp : numbers.rightHandUp;
  const y = lie === "hands-at-head" ? shoulder.y + ON_THE_HEAD * body.height : body.rest.wrist + up * body.trunk;
  const at = new Vector3(shoulder.x + sideSign(side) * out * body.height, y, shoulder.z + ahead * body.height);
  const elbowTo = new Vector3(sideSign(side), lie === "hands-at-head" ? -0.1 : 0.1, lie === "arms-by-sides" ? 0 : -0.4);
  return reachArm(body, thorax, side, { part: "wrist", at, elbowTo, hand: { palmTo: AXES.down, grip: 0 } });
}
