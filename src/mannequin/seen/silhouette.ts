import { Vector3 } from "three";
import { fitEdge } from "../../core/body/contour";
import type { EdgeFit, Point, TrunkContour } from "../../core/body/pose";
import { middle } from "../angles";
import type { Placed } from "../kinematics";
import { onRing, ringPoint, smoothRings, trunkRings } from "../trunk-surface";
import { type Camera, inCamera, onPicture } from "./camera";
import type { TrueJoints } from "./landmarks";

/** Points along the chord, as many as the sensor casts rays. */
const RAYS = 41;
const RING_STEPS = 32;
const ROUND = Array.from({ length: RING_STEPS }, (_, step) => onRing((2 * Math.PI * step) / RING_STEPS));
/** Shortest chord that is worth tracing, picture heights: the sensor's own limit. */
const SHORTEST_CHORD = 0.05;

/**
 * The outline of the trunk as the camera sees it, from the drawn surface itself: no mask, no noise, no arms in the
 * way, fitted as the sensor fits. Null when the hip–shoulder chord cannot be seen or is seen end-on.
 */
export function trunkOutline(camera: Camera, placed: Placed, joints: TrueJoints): TrunkContour | null {
  const project = (point: Parameters<typeof inCamera>[1]) => onPicture(camera, inCamera(camera, point));
  const hip = project(middle(joints.leftHip, joints.rightHip));
  const shoulder = project(middle(joints.leftShoulder, joints.rightShoulder));
  if (!hip || !shoulder) return null;
  const chord: Point = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
  const length = Math.hypot(...chord);
  if (length < SHORTEST_CHORD) return null;
  const plus: Point[] = [];
  const minus: Point[] = [];
  const spot = new Vector3();
  for (const ring of smoothRings(trunkRings(placed), 3)) {
    let [most, least]: (Point | null)[] = [null, null];
    for (const place of ROUND) {
      const seen = project(ringPoint(ring, place, spot));
      if (!seen) return null;
      const local = alongChord(hip, chord, length, seen);
      if (!most || local[1] > most[1]) most = local;
      if (!least || local[1] < least[1]) least = local;
    }
    if (most && least) {
      plus.push(most);
      minus.push(least);
    }
  }
  const edge = (points: readonly Point[], sign: 1 | -1): EdgeFit | null => {
    const samples = Array.from({ length: RAYS }, (_, ray) => {
      const u = ray / (RAYS - 1);
      const beside = besideAt(points, u);
      return { u, out: beside === null ? null : sign * beside };
    });
    const fit = fitEdge(samples);
    const traced = samples.flatMap(({ u, out }): Point[] =>
      out === null
        ? []
        : [[hip[0] + u * chord[0] - sign * out * chord[1], hip[1] + u * chord[1] + sign * out * chord[0]]],
    );
    return fit && { ...fit, points: traced };
  };
  return { plus: edge(plus, 1), minus: edge(minus, -1) };
}

/** A point as (share of the way from hip to shoulder, distance to the right-hand side in chord lengths). */
function alongChord(hip: Point, chord: Point, length: number, point: Point): Point {
  const [x, y] = [point[0] - hip[0], point[1] - hip[1]];
  const square = length * length;
  return [(x * chord[0] + y * chord[1]) / square, (-x * chord[1] + y * chord[0]) / square];
}

/** The edge's distance from the chord at `u`: linear between its points; null beyond its ends. */
function besideAt(edge: readonly Point[], u: number): number | null {
  for (let index = 1; index < edge.length; index++) {
    const [a, b] = [edge[index - 1], edge[index]];
    if (a && b && a[0] <= u && u <= b[0]) return a[1] + ((b[1] - a[1]) * (u - a[0])) / (b[0] - a[0] || 1);
  }
  return null;
}
