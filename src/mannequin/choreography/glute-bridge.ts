import { Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { sagittalAngle } from "../angles";
import { type Body, sideSign } from "../body";
import { type BodyPose, type Leg, NEUTRAL_SPINE } from "../body-pose";
import { hipJoint, shoulderJoint } from "../kinematics";
import { jointBetween, reachArm, reachLeg } from "../reach";
import { defineChoreography } from "./act";
import { bothSides, clamp01, mix } from "./all-fours";
import { AXES } from "./postures";
import {
  approachSupine,
  type Lying,
  lieFlat,
  lieWhere,
  reachOfLeg,
  restingNeck,
  thoraxPitchDeg,
  wristBeside,
} from "./supine";

export type BridgeNumbers = {
  /** Shoulder–hip–knee, 180 = a straight line, above = hips higher still. */
  readonly hipDeg: number;
  readonly lumbarDeg: number;
  /** Knee bend at rest that says where the feet stand: interior angle. */
  readonly restingKneeDeg: number;
  /** Knees moved towards each other, share of the hips' half width. */
  readonly kneesIn: number;
  /** Left foot this much farther from the hips than the right, share of the torso length. */
  readonly feetUneven: number;
  readonly heelUpDeg: number;
  readonly headUpDeg: number;
  /** Pelvis about the long axis, + = left hip higher. */
  readonly turnDeg: number;
  /** Free leg of the single-leg bridge: 0 = foot on the floor, 1 = stretched in line with the other thigh. */
  readonly leftLegFree: number;
  readonly rightLegFree: number;
  /** A march: 0 = foot on the floor, 1 = lifted under its bent knee. */
  readonly leftFootUp: number;
  readonly rightFootUp: number;
};

const RESTING_KNEE_DEG = 82;
/** The thigh of a lifted foot closes by so much: a hand or two between foot and floor. Judgement. */
const MARCH_DEG = 34;
/** Share of the way up from which the foot leaves the floor: hips first. */
const HIPS_UP = 0.8;

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.2. */
export const gluteBridge = defineChoreography<BridgeNumbers>({
  id: "glute-bridge",
  variants: ["standard", "small-range", "march", "single-leg", "band"],
  sided: (variant) => variant === "single-leg" || variant === "march",
  tempo: () => ({ outS: 1.4, holdS: 1.6, backS: 1.9, restS: 0.8 }),
  start: (body) => ({
    hipDeg: restingHipDeg(body, RESTING_KNEE_DEG),
    lumbarDeg: 0,
    restingKneeDeg: RESTING_KNEE_DEG,
    kneesIn: 0,
    feetUneven: 0,
    heelUpDeg: 0,
    headUpDeg: 0,
    turnDeg: 0,
    leftLegFree: 0,
    rightLegFree: 0,
    leftFootUp: 0,
    rightFootUp: 0,
  }),
  top: (_, { side, variant }) => ({
    hipDeg: variant === "small-range" ? 160 : 177,
    ...(variant === "march" ? { [side === "left" ? "rightFootUp" : "leftFootUp"]: 1 } : {}),
    ...(variant === "single-leg" ? { [side === "left" ? "rightLegFree" : "leftLegFree"]: 1 } : {}),
  }),
  tremor: { hipDeg: 0.7, turnDeg: 0.5, kneesIn: 0.02 },
  faults: {
    "hips-low": { unit: "deg", minor: 16, major: 27, act: (size) => ({ top: { hipDeg: -size } }) },
    "over-arching": {
      unit: "deg",
      minor: 20,
      major: 32,
      act: (size) => ({ top: { hipDeg: 0.75 * size, lumbarDeg: -size } }),
    },
    "line-over": { unit: "deg", minor: 19, major: 32, act: (size) => ({ top: { hipDeg: size } }) },
    "feet-far": { unit: "deg", minor: 26, major: 32, act: (size) => ({ always: { restingKneeDeg: size } }) },
    "feet-close": { unit: "deg", minor: 32, major: 36, act: (size) => ({ always: { restingKneeDeg: -size } }) },
    "knees-caving": { unit: "share", minor: 0.4, major: 0.8, act: (size) => ({ top: { kneesIn: size } }) },
    "knees-flaring": { unit: "share", minor: 0.9, major: 1.6, act: (size) => ({ top: { kneesIn: -size } }) },
    "hip-drop": {
      unit: "deg",
      minor: 12,
      major: 20,
      act: (size, { side }) => ({ top: { turnDeg: sideSign(side) * size } }),
    },
    "hips-tilt": {
      unit: "deg",
      minor: 12,
      major: 20,
      act: (size, { side }) => ({ top: { turnDeg: sideSign(side) * size } }),
    },
    "feet-uneven": { unit: "torso", minor: 0.5, major: 0.6, act: (size) => ({ always: { feetUneven: size } }) },
    "heels-lift": { unit: "deg", minor: 28, major: 46, act: (size) => ({ top: { heelUpDeg: size } }) },
    "head-lift": { unit: "deg", minor: 42, major: 64, act: (size) => ({ top: { headUpDeg: size } }) },
    dropping: { unit: "s", minor: 0.6, major: 0.3, act: (size) => ({ tempo: { backS: size } }) },
    "no-squeeze": {
      unit: "s",
      minor: 0.3,
      major: 0,
      act: (size) => ({ tempo: { outS: 0.9, holdS: size, backS: 1.1 } }),
    },
  },
  settle: (body) => (numbers) => bridge(body, numbers),
  props: () => [],
  standsAtZ: 0.35,
  approach: approachSupine,
});

function bridge(body: Body, numbers: BridgeNumbers): BodyPose {
  const spine = { ...NEUTRAL_SPINE, lumbarDeg: numbers.lumbarDeg, twistDeg: -0.9 * numbers.turnDeg };
  const ankle = (side: BodySide) => {
    const spot = ankleSpot(body, side, numbers.restingKneeDeg);
    return spot.setZ(spot.z + sideSign(side) * 0.5 * numbers.feetUneven * body.trunk);
  };
  const up = { left: numbers.leftLegFree + numbers.leftFootUp, right: numbers.rightLegFree + numbers.rightFootUp };
  const stance: BodySide = up.left > up.right ? "right" : "left";
  const lying = lieWhere(
    body,
    spine,
    numbers.turnDeg,
    (one) => hipAngle(body, one, stance, ankle(stance)) - numbers.hipDeg,
  );
  const legs = bothSides((side): Leg => {
    const planted = reachLeg(body, lying.placedPelvis, side, {
      ankle: ankle(side),
      kneeTo: kneeDirection(body, side, numbers.kneesIn),
      heelUpDeg: numbers.heelUpDeg,
    });
    const free = clamp01(side === "left" ? numbers.leftLegFree : numbers.rightLegFree);
    const up = side === "left" ? numbers.leftFootUp : numbers.rightFootUp;
    const marched = clamp01((up - HIPS_UP) / (1 - HIPS_UP));
    if (marched > 0) return { ...planted, flexDeg: planted.flexDeg + MARCH_DEG * marched };
    if (free === 0) return planted;
    return mix(planted, { flexDeg: 180 - numbers.hipDeg, abductDeg: 0, rotateDeg: 0, kneeDeg: 6, ankleDeg: 0 }, free);
  });
  return {
    pelvis: lying.pelvis,
    spine,
    neck: restingNeck(thoraxPitchDeg(lying), numbers.headUpDeg),
    arms: bothSides((side) =>
      reachArm(body, lying.thorax, side, {
        part: "wrist",
        at: wristBeside(body, side),
        elbowTo: new Vector3(sideSign(side), -0.3, 0),
        hand: { palmTo: AXES.down, grip: 0.1 },
      }),
    ),
    legs,
  };
}

function ankleSpot(body: Body, side: BodySide, restingKneeDeg: number): Vector3 {
  const up = body.ankleHeight - body.rest.hipSupine;
  const reach = Math.sqrt(reachOfLeg(body, restingKneeDeg) ** 2 - up ** 2);
  return new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, reach);
}

/** Knees point up and a little forward; inwards when they cave. */
function kneeDirection(body: Body, side: BodySide, kneesIn: number): Vector3 {
  return new Vector3((-sideSign(side) * kneesIn * body.hipHalf) / (0.8 * body.thigh), 1, 0.2);
}

/** Shoulder–hip–knee of the standing leg, above 180 when the hip lies above the line. */
function hipAngle(body: Body, lying: Lying, side: BodySide, ankle: Vector3): number {
  const hip = hipJoint(body, lying.placedPelvis, side);
  const shoulder = shoulderJoint(body, lying.thorax, side);
  const knee = jointBetween(hip, ankle, body.thigh, body.shank, kneeDirection(body, side, 0));
  // Lying, head towards −z: up the body is −z, its front is +y.
  const upright = ({ y, z }: Vector3) => new Vector3(0, -z, y);
  return sagittalAngle(upright(shoulder), upright(hip), upright(knee));
}

function restingHipDeg(body: Body, restingKneeDeg: number): number {
  return hipAngle(body, lieFlat(body, NEUTRAL_SPINE), "left", ankleSpot(body, "left", restingKneeDeg));
}
