/** Where to stand and where the mat belongs, as the camera would see it: an outline to step into. */
import type { Vec2 } from "../body/geometry";
import { focalLength } from "../body/lens";
import type { Exercise } from "../exercise/exercise";
import { beginsOnTheFloor } from "./standing";

/** Frame: `image`, picture heights on both axes, y down. Each line is closed. */
export interface Outline {
  readonly body: readonly Vec2[];
  readonly head: { readonly at: Vec2; readonly radius: number };
  /** The mat along the screen; null for an exercise on the feet. */
  readonly mat: readonly Vec2[] | null;
}

/** A laptop's camera above the floor, metres; rules §3.3. */
const CAMERA_HEIGHT_M = 0.25;
/** Somebody of 1.72 m who faces the laptop: the right half from the neck down to between the feet, metres across and up. */
const HALF: readonly (readonly [x: number, y: number])[] = [
  [0.07, 1.46],
  [0.2, 1.41],
  [0.25, 1.3],
  [0.29, 0.95],
  [0.3, 0.74],
  [0.22, 0.74],
  [0.19, 1.0],
  [0.19, 0.5],
  [0.17, 0.02],
  [0.03, 0.02],
  [0.02, 0.74],
];
const HEAD = { y: 1.6, radius: 0.12 } as const;
/** Half of a mat's width, metres. */
const MAT_M = 0.3;

const middle = ([from, to]: readonly [number, number]) => (from + to) / 2;

/** The outline at the exercise's own distance and tilt, for a picture of this width over height. */
export function outlineOf({ placement, start }: Pick<Exercise, "placement" | "start">, aspect: number): Outline {
  const distance = middle(placement.distanceM);
  const tilt = (middle(placement.tiltDeg) * Math.PI) / 180;
  const focal = focalLength(aspect);
  const at = (x: number, y: number, z = distance): Vec2 => {
    const up = y - CAMERA_HEIGHT_M;
    const depth = z * Math.cos(tilt) + up * Math.sin(tilt);
    const above = up * Math.cos(tilt) - z * Math.sin(tilt);
    return { x: aspect / 2 + (focal * x) / depth, y: 0.5 - (focal * above) / depth };
  };
  const right = HALF.map(([x, y]) => at(x, y));
  const left = HALF.toReversed().map(([x, y]) => at(-x, y));
  const half = placement.roomM[0] / 2;
  const corners = [
    [-half, -MAT_M],
    [half, -MAT_M],
    [half, MAT_M],
    [-half, MAT_M],
  ] as const;
  return {
    body: [...right, ...left],
    head: { at: at(0, HEAD.y), radius: (focal * HEAD.radius) / distance },
    mat: beginsOnTheFloor({ start }) ? corners.map(([x, z]) => at(x, 0, distance + z)) : null,
  };
}
