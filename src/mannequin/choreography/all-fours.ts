import { MathUtils, Vector3 } from "three";
import { type BodySide, otherSide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type Arm, type BodyPose, LEVEL_NECK, type Leg, type Pelvis, STRAIGHT_LEG } from "../body-pose";
import { placePelvis, shoulderJoint } from "../kinematics";
import { kneelLeg, reachArm } from "../reach";
import { placeSpine } from "../spine";
import type { Frame } from "../turning";
import type { Waypoint } from "./act";
import { AXES, crouching, kneelingTall, NECK_SHARE } from "./postures";
import { solveRising } from "./solve";

/**
 * Hands and knees on the floor, head towards +z. The hands and the knees that carry stay where they are: the thighs'
 * lean places the hips, the spine's bend is given, and the pelvis tips until the arms reach the floor.
 */
export type AllFoursNumbers = {
  /** Carrying thighs from the vertical, + = hips towards the head. */
  readonly thighLeanDeg: number;
  /** Hips to the body's left, share of the torso length. */
  readonly hipsLeft: number;
  /** Chest lower than straight arms would have it (the elbows give). */
  readonly chestDownDeg: number;
  readonly elbowDeg: number;
  readonly lumbarDeg: number;
  readonly thoracicDeg: number;
  /** + chin to chest. */
  readonly neckDeg: number;
  /** Pelvis about the body's long axis, + = left hip higher. The chest stays level. */
  readonly turnDeg: number;
  /** Chest about the body's long axis, + = left shoulder higher. */
  readonly chestTurnDeg: number;
  /** 0 = on the floor, 1 = stretched out. */
  readonly leftLegOut: number;
  readonly rightLegOut: number;
  readonly leftArmOut: number;
  readonly rightArmOut: number;
  /** Angles of the stretched limbs: thigh against pelvis (180 = in line), knee, arm against chest, elbow. */
  readonly outHipDeg: number;
  readonly outKneeDeg: number;
  readonly outArmDeg: number;
};

export const ON_ALL_FOURS: AllFoursNumbers = {
  thighLeanDeg: -3,
  hipsLeft: 0,
  chestDownDeg: 0,
  elbowDeg: 7,
  lumbarDeg: 0,
  thoracicDeg: 0,
  neckDeg: 0,
  turnDeg: 0,
  chestTurnDeg: 0,
  leftLegOut: 0,
  rightLegOut: 0,
  leftArmOut: 0,
  rightArmOut: 0,
  outHipDeg: 176,
  outKneeDeg: 174,
  outArmDeg: 168,
};

/** Hands this far ahead of the shoulders at the start, share of height; judgement: what comfortable hands do. */
const HANDS_AHEAD = 0.055;
/** Share of the pelvis' turn that the spine takes back, so that the shoulders stay nearly level; judgement. */
const TURN_TAKEN_BACK = 0.9;

export function onAllFours(body: Body): (numbers: AllFoursNumbers) => BodyPose {
  const reach = (elbowDeg: number) =>
    Math.sqrt(
      body.upperArm ** 2 +
        body.foreArm ** 2 +
        2 * body.upperArm * body.foreArm * Math.cos(MathUtils.degToRad(elbowDeg)),
    );
  const knees = bothSides((side) => new Vector3(sideSign(side) * body.hipHalf, body.rest.knee, 0));
  const wrists = plantHands();

  function hips(numbers: AllFoursNumbers, pitchDeg: number): Pelvis {
    const angles = { headingDeg: 0, pitchDeg, listDeg: 0, turnDeg: numbers.turnDeg };
    const turn = placePelvis({ at: [0, 0, 0], ...angles });
    const aside = MathUtils.clamp((numbers.hipsLeft * body.trunk) / body.thigh, -0.5, 0.5);
    const lean = MathUtils.degToRad(numbers.thighLeanDeg);
    const upright = Math.sqrt(1 - aside * aside);
    const thigh = new Vector3(aside, upright * Math.cos(lean), upright * Math.sin(lean)).multiplyScalar(body.thigh);
    const carrying = carryingSides(numbers.leftLegOut, numbers.rightLegOut);
    const at = new Vector3();
    for (const side of carrying) {
      const offset = new Vector3(sideSign(side) * body.hipHalf, 0, 0).applyQuaternion(turn.turn);
      at.add(knees[side].clone().add(thigh).sub(offset));
    }
    return { at: at.divideScalar(carrying.length).toArray(), ...angles };
  }

  function shoulders(numbers: AllFoursNumbers, pitchDeg: number): { pelvis: Pelvis; thorax: Frame } {
    const pelvis = hips(numbers, pitchDeg);
    return { pelvis, thorax: placeSpine(body, placePelvis(pelvis), spineOf(numbers)).thorax };
  }

  function plantHands(): Readonly<Record<BodySide, Vector3>> {
    const length = reach(ON_ALL_FOURS.elbowDeg);
    const ahead = HANDS_AHEAD * body.height;
    const high = body.rest.wrist + Math.sqrt(length ** 2 - ahead ** 2);
    const pitch = solveRising(40, 110, (deg) => high - shoulderHeight(deg));
    const { thorax } = shoulders(ON_ALL_FOURS, pitch);
    return bothSides((side) => {
      const shoulder = shoulderJoint(body, thorax, side);
      return new Vector3(shoulder.x, body.rest.wrist, shoulder.z + ahead);
    });
  }

  function shoulderHeight(pitchDeg: number): number {
    return shoulderJoint(body, shoulders(ON_ALL_FOURS, pitchDeg).thorax, "left").y;
  }

  return (numbers) => {
    const weights = { left: 1 - clamp01(numbers.leftArmOut), right: 1 - clamp01(numbers.rightArmOut) };
    const length = reach(numbers.elbowDeg);
    const tooShort = (pitchDeg: number) => {
      const { thorax } = shoulders(numbers, pitchDeg);
      const miss = (side: BodySide) =>
        weights[side] * (length - shoulderJoint(body, thorax, side).distanceTo(wrists[side]));
      return miss("left") + miss("right");
    };
    const pitchDeg = solveRising(20, 130, tooShort) + numbers.chestDownDeg;
    const { pelvis, thorax } = shoulders(numbers, pitchDeg);
    const placedPelvis = placePelvis(pelvis);
    return {
      pelvis,
      spine: spineOf(numbers),
      neck: { ...LEVEL_NECK, flexDeg: numbers.neckDeg * NECK_SHARE, nodDeg: numbers.neckDeg * (1 - NECK_SHARE) },
      arms: bothSides((side) => arm(side, thorax, numbers)),
      legs: bothSides((side) => leg(side, placedPelvis, numbers)),
    };
  };

  function arm(side: BodySide, thorax: Frame, numbers: AllFoursNumbers): Arm {
    const planted = reachArm(body, thorax, side, {
      part: "wrist",
      at: wrists[side],
      elbowTo: new Vector3(sideSign(side) * 0.5, 0, -1),
      hand: { fingersTo: AXES.front, grip: 0 },
    });
    const out = clamp01(side === "left" ? numbers.leftArmOut : numbers.rightArmOut);
    if (out === 0) return planted;
    const stretched: Arm = {
      flexDeg: numbers.outArmDeg,
      abductDeg: 4,
      rotateDeg: 0,
      elbowDeg: 6,
      supineDeg: 70,
      wristDeg: 0,
      grip: 0,
    };
    return mix(planted, stretched, out);
  }

  function leg(side: BodySide, pelvis: Frame, numbers: AllFoursNumbers): Leg {
    const hip = new Vector3(sideSign(side) * body.hipHalf, 0, 0).applyQuaternion(pelvis.turn).add(pelvis.at);
    const shankTo = new Vector3(0, 0, -1);
    const planted = kneelLeg(pelvis, side, knees[side].clone().sub(hip), shankTo, KNEELING_ANKLE_DEG);
    const out = clamp01(side === "left" ? numbers.leftLegOut : numbers.rightLegOut);
    if (out === 0) return planted;
    const stretched: Leg = {
      ...STRAIGHT_LEG,
      flexDeg: 180 - numbers.outHipDeg,
      kneeDeg: 180 - numbers.outKneeDeg,
      ankleDeg: -35,
    };
    // The knee straightens later than the hip, so that the toes do not scrape the floor.
    return {
      ...mix(planted, stretched, out),
      kneeDeg: planted.kneeDeg + (stretched.kneeDeg - planted.kneeDeg) * out ** 1.6,
    };
  }
}
/** Instep on the floor. */
const KNEELING_ANKLE_DEG = -66;

/** From standing onto the knees, then onto the hands. */
export function approachAllFours(body: Body): readonly Waypoint[] {
  return [
    { pose: crouching(body, 95, 45, -0.1), seconds: 1.6 },
    { pose: kneelingTall(body, 8), seconds: 1.4 },
    { pose: kneelingTall(body, 50, 22), seconds: 1 },
  ];
}

function spineOf(numbers: AllFoursNumbers) {
  return {
    lumbarDeg: numbers.lumbarDeg,
    thoracicDeg: numbers.thoracicDeg,
    bendDeg: 0,
    twistDeg: numbers.chestTurnDeg - TURN_TAKEN_BACK * numbers.turnDeg,
  };
}

/** The sides whose knee carries: both, or the one whose other leg is off the floor. */
function carryingSides(leftOut: number, rightOut: number): readonly BodySide[] {
  if (leftOut > 0.001 && leftOut >= rightOut) return [otherSide("left")];
  if (rightOut > 0.001) return [otherSide("right")];
  return ["left", "right"];
}

export function bothSides<T>(of: (side: BodySide) => T): Record<BodySide, T> {
  return { left: of("left"), right: of("right") };
}

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Every number of `a` moved the share `f` of the way to `b`. */
export function mix<T extends object>(a: T, b: T, f: number): T {
  return Object.fromEntries(
    Object.entries(a).map(([name, from]) => [
      name,
      from + (((b as Record<string, number>)[name] as number) - from) * f,
    ]),
  ) as T;
}
