/**
 * The one set of vectors: in the plane of the `image` frame (x to the right, y DOWN, one unit the same length on both
 * axes), and at the end those of the `world` frame, in space, which are named for it.
 */

import { mean } from "./statistics";

export interface Vec2 {
  readonly x: number;
  readonly y: number;
}

const DEG = 180 / Math.PI;

export function minus(a: Vec2, b: Vec2): Vec2 {
  return { x: a.x - b.x, y: a.y - b.y };
}

export function midpoint(a: Vec2, b: Vec2): Vec2 {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The mean of some points; not a number of none. */
export function centre(points: readonly Vec2[]): Vec2 {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

export function length(v: Vec2): number {
  return Math.hypot(v.x, v.y);
}

export function distance(a: Vec2, b: Vec2): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function dot(a: Vec2, b: Vec2): number {
  return a.x * b.x + a.y * b.y;
}

/** z of the cross product; + when b lies clockwise of a as the picture is looked at (y down). */
export function cross(a: Vec2, b: Vec2): number {
  return a.x * b.y - a.y * b.x;
}

/** The vector turned a quarter clockwise as the picture is looked at: right-hand side of the walking direction. */
export function rightOf(v: Vec2): Vec2 {
  return { x: -v.y, y: v.x };
}

/** A vector of length 1 in the same direction; the zero vector stays zero. */
export function unit(v: Vec2): Vec2 {
  const size = length(v);
  return size === 0 ? v : { x: v.x / size, y: v.y / size };
}

/** Angle a–vertex–b, 0…180 degrees. */
export function interiorAngle(a: Vec2, vertex: Vec2, b: Vec2): number {
  const u = minus(a, vertex);
  const v = minus(b, vertex);
  return Math.abs(Math.atan2(cross(u, v), dot(u, v))) * DEG;
}

/**
 * Angle a–vertex–b that passes 180: below 180 when the vertex lies away from `towards`, above 180 when it lies on the
 * side `towards` points to. 180 is a straight line, whatever the camera's pitch or yaw. Degrees, 0…360.
 */
export function signedAngle(a: Vec2, vertex: Vec2, b: Vec2, towards: Vec2): number {
  const inner = interiorAngle(a, vertex, b);
  const line = unit(minus(b, a));
  const offset = minus(vertex, a);
  const beside = minus(offset, { x: line.x * dot(offset, line), y: line.y * dot(offset, line) });
  return dot(beside, towards) > 0 ? 360 - inner : inner;
}

/** Angle of a vector above the horizontal, −90…90 degrees; + when it points up in the picture. */
export function elevation(v: Vec2): number {
  return Math.atan2(-v.y, Math.abs(v.x)) * DEG;
}

/** Angle between a vector and "up" (a unit vector), 0…180 degrees. */
export function fromUp(v: Vec2, up: Vec2): number {
  return Math.abs(Math.atan2(cross(up, v), dot(up, v))) * DEG;
}

/** (value − from) / (to − from), not clamped. */
export function fraction(value: number, from: number, to: number): number {
  return (value - from) / (to - from);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** In the `world` frame: metres, x to the right, y DOWN, z away from the camera. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function plusInSpace(a: Vec3, b: Vec3): Vec3 {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function minusInSpace(a: Vec3, b: Vec3): Vec3 {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function midpointInSpace(a: Vec3, b: Vec3): Vec3 {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, z: (a.z + b.z) / 2 };
}

export function lengthInSpace(v: Vec3): number {
  return Math.hypot(v.x, v.y, v.z);
}

export function dotInSpace(a: Vec3, b: Vec3): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function crossInSpace(a: Vec3, b: Vec3): Vec3 {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

/** Angle a–vertex–b, 0…180 degrees. */
export function angleInSpace(a: Vec3, vertex: Vec3, b: Vec3): number {
  const u = minusInSpace(a, vertex);
  const v = minusInSpace(b, vertex);
  return Math.atan2(lengthInSpace(crossInSpace(u, v)), dotInSpace(u, v)) * DEG;
}
