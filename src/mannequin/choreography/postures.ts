import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type BodyPose, HANGING_ARM, LEVEL_NECK, NEUTRAL_SPINE, STRAIGHT_LEG, UPRIGHT } from "../body-pose";
import { type Placed, place, placePelvis } from "../kinematics";
import { reachArm, reachLeg } from "../reach";
import { placeSpine } from "../spine";
import { inWorld } from "../turning";

/** Everyday postures on the way into and out of the exercises, and the floor under all of them. */

const BACK = new Vector3(0, 0, -1);
const FRONT = new Vector3(0, 0, 1);
const DOWN = new Vector3(0, -1, 0);

/** The pose moved up or down until its lowest part just touches the floor. */
export function rest(body: Body, pose: BodyPose): BodyPose {
  const low = lowestClearance(place(body, pose));
  const [x, y, z] = pose.pelvis.at;
  return { ...pose, pelvis: { ...pose.pelvis, at: [x, y - low, z] } };
}

/** Height of the lowest part of the body above the floor, metres; negative = below it. */
export function lowestClearance(placed: Placed): number {
  const { body } = placed;
  const heights: number[] = [
    placed.pelvis.at.y - body.rest.hipSitting,
    inWorld(placed.head, 0, 0.04 * body.height, 0.01 * body.height).y - 0.055 * body.height,
  ];
  for (const side of ["left", "right"] as const) {
    const { upper, fore, hand } = placed.arms[side];
    const { shank, foot } = placed.legs[side];
    heights.push(
      upper.at.y - body.rest.hipProne,
      fore.at.y - body.rest.elbow,
      hand.at.y - body.rest.wrist,
      shank.at.y - body.rest.knee,
      foot.at.y - body.ankleHeight * 0.75,
      inWorld(foot, 0, -body.ankleHeight, -body.heelBehind).y,
      inWorld(foot, 0, -body.ankleHeight, body.foot - body.heelBehind).y,
    );
  }
  return Math.min(...heights);
}

/** Standing at ease, feet under the hips, at a floor place. */
export function standing(body: Body, x = 0, z = 0, headingDeg = 0): BodyPose {
  const height = body.ankleHeight + body.shank + body.thigh;
  return rest(body, { ...UPRIGHT, pelvis: { ...UPRIGHT.pelvis, at: [x, height, z], headingDeg } });
}

/** Bent at knees and hips with both feet flat where they stand; pitch and knee bend decide how far. */
export function crouching(body: Body, kneeDeg: number, pitchDeg: number, z = 0): BodyPose {
  const shin = MathUtils.degToRad(Math.min(30, kneeDeg * 0.32));
  const thigh = shin - MathUtils.degToRad(kneeDeg);
  const hip = new Vector3(
    0,
    body.ankleHeight + body.shank * Math.cos(shin) + body.thigh * Math.cos(thigh),
    z + body.shank * Math.sin(shin) + body.thigh * Math.sin(thigh),
  );
  const pelvis = { ...UPRIGHT.pelvis, at: hip.toArray(), pitchDeg };
  const legs = (side: BodySide) =>
    reachLeg(body, placePelvis(pelvis), side, {
      ankle: new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, z),
      kneeTo: FRONT,
      heelUpDeg: 0,
    });
  const arm = { ...HANGING_ARM, flexDeg: Math.max(0, pitchDeg) * 0.8, elbowDeg: 15 };
  return {
    pelvis,
    spine: { ...NEUTRAL_SPINE, lumbarDeg: pitchDeg * 0.2 },
    neck: { ...LEVEL_NECK, nodDeg: -pitchDeg * 0.3 },
    arms: { left: arm, right: arm },
    legs: { left: legs("left"), right: legs("right") },
  };
}

/** On both knees, trunk upright. */
export function kneelingTall(body: Body, pitchDeg = 0, sitBackDeg = 0): BodyPose {
  const lean = MathUtils.degToRad(sitBackDeg);
  const leg = { ...STRAIGHT_LEG, flexDeg: pitchDeg + sitBackDeg, kneeDeg: 90 + sitBackDeg, ankleDeg: -70 };
  const arm = { ...HANGING_ARM, flexDeg: pitchDeg };
  return rest(body, {
    pelvis: {
      ...UPRIGHT.pelvis,
      at: [0, body.rest.knee + body.thigh * Math.cos(lean), -body.thigh * Math.sin(lean)],
      pitchDeg,
    },
    spine: NEUTRAL_SPINE,
    neck: LEVEL_NECK,
    arms: { left: arm, right: arm },
    legs: { left: leg, right: leg },
  });
}

/** Sitting on the floor, knees bent, feet flat before the body, hands behind. Pelvis at the origin. */
export function sittingOnFloor(body: Body, leanBackDeg = 15, kneeDeg = 80): BodyPose {
  const pelvis = { ...UPRIGHT.pelvis, at: [0, body.rest.hipSitting, 0] as const, pitchDeg: -leanBackDeg };
  const placedPelvis = placePelvis({ ...pelvis, at: [...pelvis.at] });
  const spine = { ...NEUTRAL_SPINE, lumbarDeg: 22, thoracicDeg: 8 };
  const { thorax } = placeSpine(body, placedPelvis, spine);
  const half = MathUtils.degToRad(kneeDeg) / 2;
  const reach = (body.thigh + body.shank) * Math.cos(half) * 0.98;
  const leg = (side: BodySide) =>
    reachLeg(body, placedPelvis, side, {
      ankle: new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, reach),
      kneeTo: new Vector3(0, 1, 0.2),
      heelUpDeg: 0,
    });
  const arm = (side: BodySide) =>
    reachArm(body, thorax, side, {
      part: "wrist",
      at: new Vector3(sideSign(side) * 0.14 * body.height, body.rest.wrist, -0.16 * body.height),
      elbowTo: BACK,
      hand: { fingersTo: FRONT.clone().negate(), grip: 0 },
    });
  return {
    pelvis: { ...pelvis, at: [...pelvis.at] },
    spine,
    neck: { ...LEVEL_NECK, nodDeg: 5 },
    arms: { left: arm("left"), right: arm("right") },
    legs: { left: leg("left"), right: leg("right") },
  };
}

/** Face down with the hands beside the chest. */
export function lyingProne(body: Body): BodyPose {
  const pelvis = { ...UPRIGHT.pelvis, at: [0, body.rest.hipProne, 0] as const, pitchDeg: 88 };
  const { thorax } = placeSpine(body, placePelvis({ ...pelvis, at: [...pelvis.at] }), NEUTRAL_SPINE);
  const arm = (side: BodySide) =>
    reachArm(body, thorax, side, {
      part: "wrist",
      at: new Vector3(sideSign(side) * 0.17 * body.height, body.rest.wrist, body.trunk * 0.75),
      elbowTo: new Vector3(sideSign(side), 0.4, -0.6),
      hand: { fingersTo: FRONT, grip: 0 },
    });
  const leg = { ...STRAIGHT_LEG, flexDeg: 2, ankleDeg: -66 };
  return rest(body, {
    pelvis: { ...pelvis, at: [...pelvis.at] },
    spine: NEUTRAL_SPINE,
    neck: { ...LEVEL_NECK, nodDeg: -25 },
    arms: { left: arm("left"), right: arm("right") },
    legs: { left: leg, right: leg },
  });
}

/** Share of a nod that the neck below the skull takes; judgement. */
export const NECK_SHARE = 0.65;

export const AXES = { back: BACK, front: FRONT, down: DOWN, up: new Vector3(0, 1, 0) } as const;
