import { Vector3 } from "three";
import type { BodySide } from "../core/body/pose";
import { type Body, sideSign } from "./body";
import type { Arm, BodyPose, Leg, Pelvis } from "./body-pose";
import { type PlacedSpine, placeSpine, shouldersOnThorax } from "./spine";
import { about, chain, type Frame, inWorld, rotated } from "./turning";

/**
 * Forward kinematics: from joint angles to places.
 * A limb's segment has its joint as origin and runs along its own −y; a foot runs along its own +z.
 */
export interface Placed {
  readonly body: Body;
  readonly pelvis: Frame;
  readonly spine: PlacedSpine;
  /** From C7 to the base of the skull. */
  readonly neck: Frame;
  /** Origin at the base of the skull. */
  readonly head: Frame;
  readonly arms: Readonly<Record<BodySide, PlacedArm>>;
  readonly legs: Readonly<Record<BodySide, PlacedLeg>>;
}

export interface PlacedArm {
  readonly upper: Frame;
  readonly fore: Frame;
  readonly hand: Frame;
  readonly grip: number;
}

export interface PlacedLeg {
  readonly thigh: Frame;
  readonly shank: Frame;
  readonly foot: Frame;
}

/** Base of the skull above and before C7, fractions of height; judgement. */
export const SKULL_UP = 0.058;
export const SKULL_FORWARD = 0.036;

/** Every segment's place for a body in a pose. */
export function place(body: Body, pose: BodyPose): Placed {
  const pelvis = placePelvis(pose.pelvis);
  const spine = placeSpine(body, pelvis, pose.spine);
  const top = spine.nodes[spine.nodes.length - 1] as Frame;
  const sideways = [about("y", pose.neck.turnDeg / 2), about("z", pose.neck.tiltDeg / 2)];
  const neck: Frame = { at: top.at, turn: chain(top.turn, ...sideways, about("x", pose.neck.flexDeg)) };
  const head: Frame = {
    at: inWorld(neck, 0, SKULL_UP * body.height, SKULL_FORWARD * body.height),
    turn: chain(neck.turn, ...sideways, about("x", pose.neck.nodDeg)),
  };
  return {
    body,
    pelvis,
    spine,
    neck,
    head,
    arms: {
      left: placeArm(body, spine.thorax, "left", pose.arms.left),
      right: placeArm(body, spine.thorax, "right", pose.arms.right),
    },
    legs: {
      left: placeLeg(body, pelvis, "left", pose.legs.left),
      right: placeLeg(body, pelvis, "right", pose.legs.right),
    },
  };
}

export function placePelvis(pelvis: Pelvis): Frame {
  return {
    at: new Vector3(...pelvis.at),
    turn: chain(
      about("y", pelvis.headingDeg),
      about("x", pelvis.pitchDeg),
      about("z", pelvis.listDeg),
      about("y", pelvis.turnDeg),
    ),
  };
}

export function shoulderJoint(body: Body, thorax: Frame, side: BodySide): Vector3 {
  const middle = shouldersOnThorax(body);
  return inWorld(thorax, sideSign(side) * body.shoulderHalf, middle.y, middle.z);
}

export function hipJoint(body: Body, pelvis: Frame, side: BodySide): Vector3 {
  return inWorld(pelvis, sideSign(side) * body.hipHalf, 0, 0);
}

function placeArm(body: Body, thorax: Frame, side: BodySide, arm: Arm): PlacedArm {
  const sign = sideSign(side);
  const upper: Frame = {
    at: shoulderJoint(body, thorax, side),
    turn: chain(
      thorax.turn,
      about("x", -arm.flexDeg),
      about("z", sign * arm.abductDeg),
      about("y", -sign * arm.rotateDeg),
    ),
  };
  const fore = next(upper, body.upperArm, chain(upper.turn, about("x", -arm.elbowDeg)));
  const turn = chain(fore.turn, about("y", sign * arm.supineDeg), about("x", -arm.wristDeg));
  return { upper, fore, hand: next(fore, body.foreArm, turn), grip: arm.grip };
}

function placeLeg(body: Body, pelvis: Frame, side: BodySide, leg: Leg): PlacedLeg {
  const sign = sideSign(side);
  const thigh: Frame = {
    at: hipJoint(body, pelvis, side),
    turn: chain(
      pelvis.turn,
      about("x", -leg.flexDeg),
      about("z", sign * leg.abductDeg),
      about("y", -sign * leg.rotateDeg),
    ),
  };
  const shank = next(thigh, body.thigh, chain(thigh.turn, about("x", leg.kneeDeg)));
  return { thigh, shank, foot: next(shank, body.shank, chain(shank.turn, about("x", -leg.ankleDeg))) };
}

/** The segment that begins where `from`, `length` metres long, ends. */
function next(from: Frame, length: number, turn: Frame["turn"]): Frame {
  return { at: rotated(new Vector3(0, -length, 0), from.turn).add(from.at), turn };
}
