import { MathUtils, type Quaternion, Vector3 } from "three";
import type { Placed } from "./kinematics";
import type { Frame } from "./turning";

/**
 * The skin of the trunk as rings along the spine: each ring is a squarish ellipse across the body. Because the rings
 * ride on the spine's nodes, a bent spine bends the silhouette of the back.
 * Widths and depths are fractions of height, drawn after average breadths and depths of waist, chest and hip (judgement).
 */
export interface Ring {
  readonly centre: Vector3;
  readonly turn: Quaternion;
  /** Metres from the centre to the side, to the back and to the front. */
  readonly halfWidth: number;
  readonly back: number;
  readonly front: number;
}

interface RingSize {
  readonly halfWidth: number;
  readonly back: number;
  readonly front: number;
}

/** Rings fixed to the pelvis: height above the hip joints, and distances from the line through their middle. */
const PELVIS_RINGS: readonly (RingSize & { readonly up: number })[] = [
  { up: -0.052, halfWidth: 0.045, back: 0.045, front: 0.03 },
  { up: -0.028, halfWidth: 0.087, back: 0.071, front: 0.05 },
  { up: 0.004, halfWidth: 0.098, back: 0.073, front: 0.056 },
  { up: 0.034, halfWidth: 0.093, back: 0.063, front: 0.058 },
];

/** Rings on the spine's nodes 1…11, distances from the spine. */
const SPINE_RINGS: readonly RingSize[] = [
  { halfWidth: 0.086, back: 0.039, front: 0.078 },
  { halfWidth: 0.08, back: 0.0405, front: 0.077 },
  { halfWidth: 0.077, back: 0.041, front: 0.077 },
  { halfWidth: 0.077, back: 0.04, front: 0.08 },
  { halfWidth: 0.08, back: 0.0385, front: 0.084 },
  { halfWidth: 0.085, back: 0.037, front: 0.09 },
  { halfWidth: 0.09, back: 0.037, front: 0.096 },
  { halfWidth: 0.094, back: 0.037, front: 0.098 },
  { halfWidth: 0.096, back: 0.036, front: 0.09 },
  { halfWidth: 0.084, back: 0.034, front: 0.07 },
  { halfWidth: 0.045, back: 0.027, front: 0.046 },
];

/** Index of the ring where trousers end and the shirt begins. */
export const WAIST_RING = PELVIS_RINGS.length - 1;

/** Rings from the crotch to the base of the neck. */
export function trunkRings(placed: Placed): readonly Ring[] {
  const { height, shape } = placed.body;
  const { girth, hipWidth, shoulderWidth } = shape;
  const scale = height * girth;
  const rings: Ring[] = PELVIS_RINGS.map((size) => ({
    centre: new Vector3(0, size.up * height, 0).applyQuaternion(placed.pelvis.turn).add(placed.pelvis.at),
    turn: placed.pelvis.turn,
    halfWidth: size.halfWidth * scale * hipWidth,
    back: size.back * scale,
    front: size.front * scale,
  }));
  SPINE_RINGS.forEach((size, index) => {
    const below = placed.spine.nodes[index] as Frame;
    const here = placed.spine.nodes[index + 1] as Frame;
    const up = index / (SPINE_RINGS.length - 1);
    rings.push({
      centre: here.at,
      turn: below.turn.clone().slerp(here.turn, 0.5),
      halfWidth: size.halfWidth * scale * MathUtils.lerp(hipWidth, shoulderWidth, up),
      back: size.back * scale,
      front: size.front * scale,
    });
  });
  return rings;
}

/** The rings with `between` smooth ones put between each two (Catmull–Rom). */
export function smoothRings(rings: readonly Ring[], between: number): readonly Ring[] {
  const smooth: Ring[] = [];
  for (let index = 0; index < rings.length - 1; index++) {
    const [a, b, c, d] = [index - 1, index, index + 1, index + 2].map(
      (at) => rings[MathUtils.clamp(at, 0, rings.length - 1)] as Ring,
    ) as [Ring, Ring, Ring, Ring];
    for (let step = 0; step <= between; step++) {
      const f = step / (between + 1);
      smooth.push({
        centre: new Vector3(
          catmullRom(a.centre.x, b.centre.x, c.centre.x, d.centre.x, f),
          catmullRom(a.centre.y, b.centre.y, c.centre.y, d.centre.y, f),
          catmullRom(a.centre.z, b.centre.z, c.centre.z, d.centre.z, f),
        ),
        turn: b.turn.clone().slerp(c.turn, f),
        halfWidth: catmullRom(a.halfWidth, b.halfWidth, c.halfWidth, d.halfWidth, f),
        back: catmullRom(a.back, b.back, c.back, d.back, f),
        front: catmullRom(a.front, b.front, c.front, d.front, f),
      });
    }
  }
  const last = rings[rings.length - 1];
  if (last) smooth.push(last);
  return smooth;
}

/** Where an angle round a ring lies on its outline of half width and depth 1: [to the left, to the front]. */
export type OnRing = readonly [x: number, z: number];

/**
 * 0 = the body's left, a quarter turn = its front.
 * The outline is |x|^p + |z|^p = 1 with p = 2.4, between an ellipse and a box, as a trunk is.
 */
export function onRing(angle: number): OnRing {
  const power = 2 / 2.4;
  const x = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** power;
  const z = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** power;
  return [x, z];
}

/** Point of a ring, world metres; `into` saves a new vector for each of the many points of an outline. */
export function ringPoint(ring: Ring, [x, z]: OnRing, into = new Vector3()): Vector3 {
  return into
    .set(x * ring.halfWidth, 0, z * (z < 0 ? ring.back : ring.front))
    .applyQuaternion(ring.turn)
    .add(ring.centre);
}

function catmullRom(a: number, b: number, c: number, d: number, f: number): number {
  return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f * f * f);
}
