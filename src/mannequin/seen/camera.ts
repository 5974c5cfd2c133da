import { MathUtils, type Quaternion, Vector3 } from "three";
import type { Point } from "../../core/body/pose";
import { about, chain } from "../turning";

/** A pin-hole camera in the room. Frame: world metres, y up. At heading 0 it looks along −z. */
export interface Camera {
  readonly at: Vector3;
  readonly headingDeg: number;
  /** + looks up: a laptop's screen tipped back. */
  readonly pitchDeg: number;
  /** + turns the camera clockwise, so that the picture turns counter-clockwise. */
  readonly rollDeg: number;
  readonly verticalFovDeg: number;
  /** Picture width over height. */
  readonly aspect: number;
}

/** Where a laptop stands. */
export interface Standpoint {
  /** Floor point looked at, metres (y is ignored). */
  readonly target: Vector3;
  /** Seen from above: 0 = before a body of heading 0, 90 = at its left, 180 = behind, 270 = at its right. */
  readonly azimuthDeg: number;
  readonly distanceM: number;
  readonly heightM: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
  readonly verticalFovDeg: number;
  readonly aspect: number;
}

/** A laptop on the floor at the body's left, as the rules ask for (§3.2: 2.5–3 m, tipped back by about 10°). */
export const LAPTOP_ON_FLOOR: Standpoint = {
  target: new Vector3(),
  azimuthDeg: 90,
  distanceM: 2.7,
  heightM: 0.25,
  pitchDeg: 8,
  rollDeg: 0,
  verticalFovDeg: 43,
  aspect: 16 / 9,
};

export function standCamera(stand: Partial<Standpoint> = {}): Camera {
  const { target, azimuthDeg, distanceM, heightM, ...rest } = { ...LAPTOP_ON_FLOOR, ...stand };
  const azimuth = MathUtils.degToRad(azimuthDeg);
  return {
    at: new Vector3(target.x + distanceM * Math.sin(azimuth), heightM, target.z + distanceM * Math.cos(azimuth)),
    headingDeg: azimuthDeg,
    pitchDeg: rest.pitchDeg,
    rollDeg: rest.rollDeg,
    verticalFovDeg: rest.verticalFovDeg,
    aspect: rest.aspect,
  };
}

export function cameraTurn(camera: Camera) {
  return chain(about("y", camera.headingDeg), about("x", camera.pitchDeg), about("z", -camera.rollDeg));
}

/** Cameras never change, and an outline asks for a thousand points a frame. */
const backTurns = new WeakMap<Camera, Quaternion>();

function backTurn(camera: Camera): Quaternion {
  const known = backTurns.get(camera);
  if (known) return known;
  const made = cameraTurn(camera).invert();
  backTurns.set(camera, made);
  return made;
}

/** A world point in the camera's own axes: x right, y DOWN, z away from the camera; metres. */
export function inCamera(camera: Camera, point: Vector3): Vector3 {
  const local = point.clone().sub(camera.at).applyQuaternion(backTurn(camera));
  return new Vector3(local.x, -local.y, -local.z);
}

/** Focal length in picture heights. */
export function focalLength(camera: Camera): number {
  return 0.5 / Math.tan(MathUtils.degToRad(camera.verticalFovDeg) / 2);
}

/** A point in the camera's own axes on the picture, `image` frame of the pose; null behind the camera. */
export function onPicture(camera: Camera, seen: Vector3): Point | null {
  if (seen.z <= 0.01) return null;
  const f = focalLength(camera);
  return [camera.aspect / 2 + (f * seen.x) / seen.z, 0.5 + (f * seen.y) / seen.z];
}
