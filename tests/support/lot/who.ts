/** A person, a tempo and a place of the camera, all by lot: what a film is made of. */
import type { BodySide } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { type Body, makeBody } from "../../../src/mannequin/body";
import type { SetOptions } from "../../../src/mannequin/choreography";
import type { Camera } from "../../../src/mannequin/seen/camera";
import { laptop } from "../film";
import type { Lot } from "./draw";

/** Metres above the floor at which the picture's middle lies. */
const MIDDLE_M = { lying: 0.35, hanging: 0.7, standing: 0.86 } as const;
type Level = keyof typeof MIDDLE_M;

export interface View {
  readonly yawDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  readonly level: Level;
  /** How far the camera looks past the body's middle, degrees. */
  readonly astrayDeg: number;
}

export function bodyByLot(lot: Lot): Body {
  return makeBody({
    heightM: lot.between(1.5, 1.97),
    girth: lot.between(0.85, 1.5),
    shoulderWidth: lot.between(0.9, 1.12),
    hipWidth: lot.between(0.9, 1.15),
  });
}

export function levelOf(exercise: ExerciseId): Level {
  const { postures } = EXERCISES[exercise];
  return postures.includes("standing") ? "standing" : postures.includes("hanging-back") ? "hanging" : "lying";
}

/** @param yaw at most so many degrees from side-on, and at least */
export function viewByLot(lot: Lot, level: Level, [least, most]: readonly [number, number] = [0, 35]): View {
  return {
    yawDeg: lot.between(least, most) * (lot.chance(0.5) ? 1 : -1),
    heightM: lot.between(0.05, 1.1),
    distanceM: lot.between(level === "standing" ? 2.6 : 2.1, 4),
    level,
    astrayDeg: lot.between(-2, 2),
  };
}

export function cameraAt(view: View, near: BodySide): Camera {
  const { yawDeg, heightM, distanceM, level, astrayDeg } = view;
  const pitchDeg = (Math.atan2(MIDDLE_M[level] - heightM, distanceM) * 180) / Math.PI + astrayDeg;
  return laptop(yawDeg, near, { heightM, distanceM, pitchDeg });
}

/** A set of three to five good reps of 2–7 s, with hardly a pause or with one. */
export function setByLot(lot: Lot, body: Body, near: BodySide): SetOptions & { readonly reps: number } {
  const reps = lot.whole(3, 5);
  const pace = lot.between(0.7, 1.9);
  return {
    body,
    reps,
    side: near,
    seed: lot.whole(1, 1000),
    range: Array.from({ length: reps }, () => lot.between(0.93, 1.12)),
    stillS: lot.chance(0.5) ? lot.between(0.2, 0.5) : lot.between(0.5, 3),
    tempo: {
      outS: pace * lot.between(0.8, 1.2),
      backS: pace * lot.between(0.8, 1.2),
      holdS: lot.chance(0.5) ? lot.between(0.1, 0.6) : lot.between(0.6, 2.5),
      restS: lot.chance(0.5) ? lot.between(0.1, 0.4) : lot.between(0.4, 1.8),
    },
  };
}
