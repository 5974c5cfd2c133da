import { type EdgeSample, fitEdge } from "../src/core/body/contour";
import {
  type BodySide,
  type EdgeFit,
  jointOf,
  landmark,
  type Point,
  type Pose,
  type TrunkContour,
} from "../src/core/body/pose";

/** Confidence 0…1 that a pixel shows the person, row by row. */
export interface PersonMask {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Rays a side, from hip to shoulder: a step of 0.025, so that the fitted stretch holds 29 (exercise rules: 24–30). */
const RAYS = 41;
const INSIDE = 0.5;
/** An edge farther out than this, in chord lengths, is a body merged with what is behind it. Judgement. */
const FARTHEST_EDGE = 0.8;
/** How far from the chord, in chord lengths, a bent trunk may lie. Judgement: a 90° arc has a sagitta of 0.21. */
const FARTHEST_BODY = 0.25;
/** An edge this near to an arm's bones, in chord lengths, is the arm's (exercise rules §4.3). */
const ARM_RADIUS = 0.12;
/**
 * From there the arm is followed along the outline this far from its bones, for as long as the outline is unbroken: a
 * bent elbow is thicker than a radius. Without it, the rest of the arm passes for a bent back. Judgement, from
 * photographs of a bar held on the shoulders.
 */
const ARM_FLESH = 0.18;
/** Neighbouring rays whose edges differ by more, in chord lengths, lie on different outlines. Judgement. */
const OUTLINE_STEP = 0.04;
/** Shorter chords, in picture heights, hold too few pixels, or point at the camera. Judgement. */
const SHORTEST_CHORD = 0.05;

/**
 * Traces both edges of the trunk in a person mask.
 *
 * @param pose in the `image` frame, of the same picture as the mask.
 * @returns edges null where they could not be traced: body cut off, hidden by an arm, merged with the background.
 */
export function traceTrunk(mask: PersonMask, pose: Pose): TrunkContour {
  const hip = midpoint(pose, "hip");
  const shoulder = midpoint(pose, "shoulder");
  const chord: Point = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
  const length = Math.hypot(...chord);
  if (!(length >= SHORTEST_CHORD)) return { plus: null, minus: null };
  const arms = (["left", "right"] as const).flatMap((side) => armSegments(pose, side));
  const trace = (sign: 1 | -1): EdgeFit | null => {
    const outward: Point = [(-sign * chord[1]) / length, (sign * chord[0]) / length];
    const hits = Array.from({ length: RAYS }, (_, ray): Hit | null => {
      const u = ray / (RAYS - 1);
      const from: Point = [hip[0] + u * chord[0], hip[1] + u * chord[1]];
      const distance = edgeDistance(mask, from, outward, length);
      if (distance === null) return null;
      const point = along(from, outward, distance);
      const toArm = Math.min(...arms.map((arm) => distanceToSegment(point, arm)));
      return { point, out: distance / length, toArm: toArm / length };
    });
    const trunkHits = withoutArms(hits);
    const fit = fitEdge(trunkHits.map((hit, ray): EdgeSample => ({ u: ray / (RAYS - 1), out: hit?.out ?? null })));
    return fit && { ...fit, points: trunkHits.flatMap((hit) => (hit ? [hit.point] : [])) };
  };
  return { plus: trace(1), minus: trace(-1) };
}

/** Where one ray left the body; lengths in chord lengths, the point in the `image` frame. */
interface Hit {
  readonly point: Point;
  readonly out: number;
  readonly toArm: number;
}

/** The hits with those on an arm's outline made null. */
function withoutArms(hits: readonly (Hit | null)[]): (Hit | null)[] {
  const isArm = hits.map((hit) => hit !== null && hit.toArm < ARM_RADIUS);
  const spread = (ray: number, from: number) => {
    const [hit, neighbour] = [hits[ray], hits[from]];
    if (!hit || !neighbour || !isArm[from]) return;
    if (hit.toArm < ARM_FLESH && Math.abs(hit.out - neighbour.out) < OUTLINE_STEP) isArm[ray] = true;
  };
  for (let ray = 1; ray < hits.length; ray++) spread(ray, ray - 1);
  for (let ray = hits.length - 2; ray >= 0; ray--) spread(ray, ray + 1);
  return hits.map((hit, ray) => (isArm[ray] ? null : hit));
}

/**
 * Distance from the chord to the first place outwards where the body ends, picture heights; negative where the whole
 * body lies on the other side of the chord.
 *
 * @returns null where there is no body near the chord, or no end of it within reach or within the picture.
 */
function edgeDistance(mask: PersonMask, from: Point, outward: Point, chord: number): number | null {
  const step = 1 / mask.height;
  const at = (distance: number) => confidence(mask, along(from, outward, distance));
  const start = nearestInside(at, step, FARTHEST_BODY * chord);
  if (start === null) return null;
  let inside = at(start) ?? 0;
  for (let distance = start + step; distance <= FARTHEST_EDGE * chord; distance += step) {
    const value = at(distance);
    if (value === null) return null;
    if (value < INSIDE) return distance - (step * (INSIDE - value)) / (inside - value);
    inside = value;
  }
  return null;
}

function nearestInside(at: (distance: number) => number | null, step: number, farthest: number): number | null {
  for (let distance = 0; distance <= farthest; distance += step) {
    if ((at(distance) ?? 0) >= INSIDE) return distance;
    if ((at(-distance) ?? 0) >= INSIDE) return -distance;
  }
  return null;
}

/** Bilinear; null outside the picture. Pixel (column, row) has its centre at (column + ½, row + ½). */
function confidence({ data, width, height }: PersonMask, [x, y]: Point): number | null {
  const column = x * height - 0.5;
  const row = y * height - 0.5;
  if (!(column >= 0 && row >= 0 && column <= width - 1 && row <= height - 1)) return null;
  const left = Math.min(Math.floor(column), width - 2);
  const top = Math.min(Math.floor(row), height - 2);
  const right = column - left;
  const down = row - top;
  const at = top * width + left;
  const upper = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right;
  const lower = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}

type Segment = readonly [Point, Point];

function armSegments(pose: Pose, side: BodySide): Segment[] {
  const [shoulder, elbow, wrist] = (["shoulder", "elbow", "wrist"] as const).map((joint): Point => {
    const { x, y } = landmark(pose, jointOf(side, joint));
    return [x, y];
  }) as [Point, Point, Point];
  return [
    [shoulder, elbow],
    [elbow, wrist],
  ];
}

function distanceToSegment([x, y]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function midpoint(pose: Pose, joint: "hip" | "shoulder"): Point {
  const left = landmark(pose, jointOf("left", joint));
  const right = landmark(pose, jointOf("right", joint));
  return [(left.x + right.x) / 2, (left.y + right.y) / 2];
}

const along = ([x, y]: Point, [dx, dy]: Point, distance: number): Point => [x + dx * distance, y + dy * distance];
