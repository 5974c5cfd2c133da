import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import type { Neck, Pelvis, Spine } from "../body-pose";
import { placePelvis } from "../kinematics";
import { placeSpine, shouldersOnThorax } from "../spine";
import { type Frame, inWorld } from "../turning";
import type { Waypoint } from "./act";
import { crouching, sittingOnFloor } from "./postures";
import { solveRising } from "./solve";

/** On the back, head towards −z, the shoulders resting on one spot of the floor while the pelvis may rise. */
export interface Lying {
  readonly pelvis: Pelvis;
  readonly placedPelvis: Frame;
  readonly thorax: Frame;
  readonly spine: Spine;
  /** How far the trunk is steeper than lying flat, degrees; + = pelvis higher than the shoulders. */
  readonly liftDeg: number;
}

/** Middle of the shoulder joints on the floor. */
export function shoulderSpot(body: Body): Vector3 {
  return new Vector3(0, body.rest.shoulderSupine, -body.trunk);
}

/** The trunk lifted by an angle about the resting shoulders. */
export function lieWith(body: Body, liftDeg: number, spine: Spine, turnDeg: number): Lying {
  const angles = { headingDeg: 0, pitchDeg: -90 - liftDeg, listDeg: 0, turnDeg };
  const trial = placePelvis({ at: [0, 0, 0], ...angles });
  const middle = shouldersOnThorax(body);
  const offset = inWorld(placeSpine(body, trial, spine).thorax, 0, middle.y, middle.z);
  const pelvis = { at: shoulderSpot(body).sub(offset).toArray(), ...angles };
  const placedPelvis = placePelvis(pelvis);
  return { pelvis, placedPelvis, thorax: placeSpine(body, placedPelvis, spine).thorax, spine, liftDeg };
}

/** The trunk lifted until `measure` of it, which must rise with the lift, is zero. */
export function lieWhere(body: Body, spine: Spine, turnDeg: number, measure: (lying: Lying) => number): Lying {
  const liftDeg = solveRising(-45, 75, (deg) => measure(lieWith(body, deg, spine, turnDeg)));
  return lieWith(body, liftDeg, spine, turnDeg);
}

/** Hip joints at the height at which they rest on the floor. */
export function lieFlat(body: Body, spine: Spine, turnDeg = 0): Lying {
  return lieWhere(body, spine, turnDeg, (lying) => lying.placedPelvis.at.y - body.rest.hipSupine);
}

/** Head resting on the floor whatever the trunk does; `headUpDeg` lifts it. */
export function restingNeck(thoraxPitchDeg: number, headUpDeg: number): Neck {
  const steeper = -90 - thoraxPitchDeg;
  return { flexDeg: -24 + steeper + headUpDeg * 0.7, nodDeg: 22 + headUpDeg * 0.3, turnDeg: 0, tiltDeg: 0 };
}

export function thoraxPitchDeg(lying: Lying): number {
  return lying.pelvis.pitchDeg + lying.spine.lumbarDeg + lying.spine.thoracicDeg * (5 / 6);
}

/** A wrist on the floor beside the hip. */
export function wristBeside(body: Body, side: BodySide): Vector3 {
  const spot = shoulderSpot(body);
  return new Vector3(
    sideSign(side) * (body.shoulderHalf + 0.055 * body.height),
    body.rest.wrist,
    spot.z + 0.322 * body.height,
  );
}

/** Distance from hip to ankle for a bent knee. */
export function reachOfLeg(body: Body, kneeInteriorDeg: number): number {
  const { thigh, shank } = body;
  return Math.sqrt(thigh ** 2 + shank ** 2 - 2 * thigh * shank * Math.cos(MathUtils.degToRad(kneeInteriorDeg)));
}

/** From standing down to sitting on the mat, then back onto it. */
export function approachSupine(body: Body): readonly Waypoint[] {
  return [
    { pose: crouching(body, 125, 48, 0.35), seconds: 2 },
    { pose: sittingOnFloor(body, 12, 85), seconds: 1.4 },
    { pose: sittingOnFloor(body, 40, 85), seconds: 1.2 },
  ];
}
