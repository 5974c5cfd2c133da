/** The drawn body filmed by an ideal sensor: what the tests of the coach look at. */

import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { CoachOptions, CoachStep, SetSummary } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import type { Act } from "../../src/mannequin/choreography";
import { type Placed, place } from "../../src/mannequin/kinematics";
import { type Camera, type Standpoint, standCamera } from "../../src/mannequin/seen/camera";
import { createSensor, type LandmarkNoise, type Places } from "../../src/mannequin/seen/synthesis";
import { instants } from "../../src/mannequin/truth";

/** A performance, placed once, so that several cameras can look at it for little more than the price of one. */
export interface Staged {
  readonly act: Act;
  readonly moments: readonly { readonly t: number; readonly placed: Placed }[];
}

export function stage(act: Act, fps: number): Staged {
  return { act, moments: instants(act, { fps }).map((t) => ({ t, placed: place(act.body, act.at(t)) })) };
}

export interface Filming {
  readonly noise?: LandmarkNoise;
  /** Default true; the trunk's outline is by far the dearest part of a frame. */
  readonly outline?: boolean;
  /** Default: every landmark on its joint. */
  readonly places?: Places;
}

export function film(
  { moments }: Staged,
  camera: Camera,
  { noise, outline = true, places = "joints" }: Filming = {},
): PoseFrame[] {
  const sense = createSensor(camera, noise, { outline, places });
  return moments.map(({ t, placed }) => sense(placed, t));
}

/** A laptop on the floor, `yawDeg` away from side-on; `from` says on which side of the body it stands. */
export function laptop(yawDeg: number, from: "left" | "right" = "left", stand: Partial<Standpoint> = {}): Camera {
  return standCamera({ azimuthDeg: from === "left" ? 90 - yawDeg : 270 + yawDeg, ...stand });
}

export interface Coached {
  readonly steps: readonly CoachStep[];
  readonly summary: SetSummary;
}

/** All frames through the coach of an exercise. */
export function coach(id: ExerciseId, frames: readonly PoseFrame[], options: CoachOptions = {}): Coached {
  const made = createCoach(EXERCISES[id], options);
  const steps = frames.map((frame) => made.push(frame));
  return { steps, summary: made.finish() };
}
