import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type BodyPose, LEVEL_NECK, NEUTRAL_SPINE, type Pelvis } from "../body-pose";
import { placePelvis, shoulderJoint } from "../kinematics";
import { armAlong, reachLeg } from "../reach";
import { type PlacedSpine, placeSpine } from "../spine";
import { inWorld } from "../turning";
import { defineChoreography } from "./act";
import { bothSides } from "./all-fours";
import { AXES, NECK_SHARE } from "./postures";
import { solveRising } from "./solve";

/** Standing with flat feet, facing +z; the shins lean as the balance over the feet asks for. */
export type HingeNumbers = {
  /** Pelvis bowed forward. */
  readonly pelvisDeg: number;
  /** Knee bend. */
  readonly kneeDeg: number;
  readonly lumbarDeg: number;
  readonly thoracicDeg: number;
  /** Body's weight ahead of the middle of the foot, share of the torso length. */
  readonly weightForward: number;
  /** Arms ahead of the vertical. */
  readonly armsForwardDeg: number;
  /** + chin to chest, against the trunk. */
  readonly neckDeg: number;
  readonly heelUpDeg: number;
  /** Hips to the left, share of the torso length. */
  readonly hipsLeft: number;
  /** Trunk to the body's right. */
  readonly bendDeg: number;
};

export const TALL: HingeNumbers = {
  pelvisDeg: 0,
  kneeDeg: 4,
  lumbarDeg: 0,
  thoracicDeg: 0,
  weightForward: 0,
  armsForwardDeg: 0,
  neckDeg: 0,
  heelUpDeg: 0,
  hipsLeft: 0,
  bendDeg: 0,
};

/** Bottom of a good rep: Exercise rules §6.7, "hinge, flat" and "hinge to floor". */
const HINGE_BOTTOM = { pelvisDeg: 65, kneeDeg: 24, lumbarDeg: 12, neckDeg: -14, armsForwardDeg: -14 } as const;
const FLOOR_BOTTOM = { pelvisDeg: 74, kneeDeg: 55, lumbarDeg: 14, neckDeg: -16, armsForwardDeg: -12 } as const;

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.7. */
export const deadlift = defineChoreography<HingeNumbers>({
  id: "deadlift",
  variants: ["standard", "floor", "no-weight"],
  sided: () => false,
  tempo: () => ({ outS: 2, holdS: 0.5, backS: 1.3, restS: 1 }),
  start: (_, variant) => (variant === "floor" ? { ...TALL, ...FLOOR_BOTTOM } : TALL),
  top: (_, { variant }) => (variant === "floor" ? TALL : HINGE_BOTTOM),
  tremor: { pelvisDeg: 0.4, kneeDeg: 0.4, neckDeg: 0.7, hipsLeft: 0.006 },
  faults: {
    rounding: {
      unit: "deg",
      minor: 62,
      major: 80,
      act: (size, { variant }) =>
        atBottom(variant, { lumbarDeg: 0.7 * size, thoracicDeg: 0.3 * size, pelvisDeg: -0.55 * size, kneeDeg: -8 }),
    },
    "back-rounded": {
      unit: "deg",
      minor: 64,
      major: 84,
      act: (size, { variant }) =>
        atBottom(variant, { lumbarDeg: 0.6 * size, thoracicDeg: 0.4 * size, pelvisDeg: -0.3 * size }),
    },
    squatting: {
      unit: "deg",
      minor: 46,
      major: 70,
      act: (size, { variant }) => atBottom(variant, { kneeDeg: size, pelvisDeg: -0.35 * size }),
    },
    "knees-forward": {
      unit: "deg",
      minor: 40,
      major: 62,
      act: (size, { variant }) => atBottom(variant, { kneeDeg: size, pelvisDeg: -0.2 * size, weightForward: 0.08 }),
    },
    "knees-stiff": {
      unit: "deg",
      minor: 20,
      major: 22,
      act: (size, { variant }) => atBottom(variant, { kneeDeg: -size }),
    },
    "hips-stay": {
      unit: "torso",
      minor: 0.18,
      major: 0.28,
      act: (size, { variant }) => atBottom(variant, { weightForward: size, kneeDeg: -12 }),
    },
    "heels-lift": {
      unit: "deg",
      minor: 18,
      major: 30,
      act: (size, { variant }) => atBottom(variant, { heelUpDeg: size, weightForward: 0.12 }),
    },
    "shoulders-tilt": { unit: "deg", minor: 14, major: 22, act: (size) => ({ top: { bendDeg: size } }) },
    "weight-forward": {
      unit: "deg",
      minor: 33,
      major: 44,
      act: (size) => ({ top: { armsForwardDeg: size } }),
    },
    "lean-back": {
      unit: "deg",
      minor: 12,
      major: 19,
      act: (size, { variant }) => atTall(variant, { pelvisDeg: -0.5 * size, lumbarDeg: -0.7 * size }),
    },
    "not-finishing": {
      unit: "deg",
      minor: 16,
      major: 26,
      act: (size, { variant }) => atTall(variant, { pelvisDeg: 0.8 * size, kneeDeg: 0.5 * size }),
    },
    "hips-shoot-up": {
      unit: "deg",
      minor: 12,
      major: 22,
      act: (size) => ({ midway: { pelvisDeg: 1.4 * size, kneeDeg: -size } }),
    },
    neck: { unit: "deg", minor: 48, major: 76, act: (size, { variant }) => atBottom(variant, { neckDeg: -size }) },
    "neck-down": {
      unit: "deg",
      minor: 30,
      major: 48,
      act: (size, { variant }) => atBottom(variant, { neckDeg: size }),
    },
    shallow: { unit: "deg", minor: 26, major: 42, act: (size, { variant }) => atBottom(variant, { pelvisDeg: -size }) },
    "side-shift": { unit: "torso", minor: 0.16, major: 0.26, act: (size) => ({ top: { hipsLeft: size } }) },
    rushed: {
      unit: "s",
      minor: 0.7,
      major: 0.4,
      act: (size, { variant }) => ({ tempo: variant === "floor" ? { backS: size } : { outS: size } }),
    },
  },
  settle: (body) => (numbers) => hinge(body, numbers),
  props: (_, variant) => (variant === "no-weight" ? [] : [{ kind: variant === "floor" ? "kettlebell" : "dumbbells" }]),
  standsAtZ: 0,
  approach: () => [],
});

/** The bottom is the far end of a hinge rep and the start of a rep from the floor. */
function atBottom(variant: string, numbers: Partial<HingeNumbers>) {
  // From the floor a rep goes up to standing tall, whatever the bottom was like.
  return variant === "floor" ? { always: numbers } : { top: numbers };
}

function atTall(variant: string, numbers: Partial<HingeNumbers>) {
  return variant === "floor" ? { top: numbers } : { after: numbers };
}

/** Shares of the body's mass and where along the segment: Winter's table. The arms hang, so they count at the shoulder. */
const MASS = { shank: 0.093, thigh: 0.2, trunk: 0.497, head: 0.081, arms: 0.1 } as const;
/** Middle of the foot ahead of the ankle, share of the foot's length. */
const MID_FOOT = 0.2;

export function hinge(body: Body, numbers: HingeNumbers): BodyPose {
  const spine = {
    ...NEUTRAL_SPINE,
    lumbarDeg: numbers.lumbarDeg,
    thoracicDeg: numbers.thoracicDeg,
    bendDeg: numbers.bendDeg,
  };
  const heelUp = MathUtils.degToRad(Math.max(0, numbers.heelUpDeg));
  const ankleY = body.ankleHeight + Math.sin(heelUp) * (body.foot - body.heelBehind) * 0.8;
  const stand = (shinDeg: number): { pelvis: Pelvis; spine: PlacedSpine; balance: number } => {
    const shin = MathUtils.degToRad(shinDeg);
    const thigh = shin - MathUtils.degToRad(numbers.kneeDeg);
    const knee = new Vector3(0, ankleY + body.shank * Math.cos(shin), body.shank * Math.sin(shin));
    const hip = knee.clone().add(new Vector3(0, body.thigh * Math.cos(thigh), body.thigh * Math.sin(thigh)));
    const pelvis: Pelvis = {
      at: [numbers.hipsLeft * body.trunk, hip.y, hip.z],
      headingDeg: 0,
      pitchDeg: numbers.pelvisDeg,
      listDeg: 0,
      turnDeg: 0,
    };
    const placed = placeSpine(body, placePelvis(pelvis), spine);
    const shoulder = shoulderJoint(body, placed.thorax, "left");
    const top = placed.nodes[placed.nodes.length - 1];
    const head = top ? inWorld(top, 0, 0.085 * body.height, 0.04 * body.height) : shoulder;
    const sum =
      MASS.shank * knee.z * 0.57 +
      MASS.thigh * (hip.z * 0.57 + knee.z * 0.43) +
      MASS.trunk * (hip.z * 0.5 + shoulder.z * 0.5) +
      MASS.head * head.z +
      MASS.arms * shoulder.z;
    const total = MASS.shank + MASS.thigh + MASS.trunk + MASS.head + MASS.arms;
    return { pelvis, spine: placed, balance: sum / total };
  };
  const wanted = MID_FOOT * body.foot + numbers.weightForward * body.trunk;
  const shinDeg = solveRising(-35, 45, (deg) => stand(deg).balance - wanted);
  const { pelvis, spine: placedSpine } = stand(shinDeg);
  const placedPelvis = placePelvis(pelvis);
  const forward = Math.sin(MathUtils.degToRad(numbers.armsForwardDeg));
  return {
    pelvis,
    spine,
    neck: { ...LEVEL_NECK, flexDeg: numbers.neckDeg * NECK_SHARE, nodDeg: numbers.neckDeg * (1 - NECK_SHARE) },
    arms: bothSides((side: BodySide) =>
      armAlong(placedSpine.thorax, side, hanging(side, forward), new Vector3(sideSign(side) * 0.4, 0, 1), 5, {
        palmTo: new Vector3(-sideSign(side), 0, -0.6).normalize(),
        grip: 1,
      }),
    ),
    legs: bothSides((side: BodySide) =>
      reachLeg(body, placedPelvis, side, {
        ankle: new Vector3(sideSign(side) * body.hipHalf * 1.1, ankleY, 0),
        kneeTo: AXES.front,
        heelUpDeg: numbers.heelUpDeg,
      }),
    ),
  };
}

function hanging(side: BodySide, forward: number): Vector3 {
  return new Vector3(sideSign(side) * 0.06, -Math.sqrt(1 - forward * forward), forward);
}
