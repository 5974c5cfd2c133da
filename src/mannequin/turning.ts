import { Euler, MathUtils, Matrix4, Quaternion, Vector3 } from "three";

/** A segment's place in the world: its joint's position in metres and the orientation of its own axes. */
export interface Frame {
  readonly at: Vector3;
  readonly turn: Quaternion;
}

const radians = MathUtils.degToRad;
const degrees = MathUtils.radToDeg;

export function about(axis: "x" | "y" | "z", deg: number): Quaternion {
  const direction = new Vector3(axis === "x" ? 1 : 0, axis === "y" ? 1 : 0, axis === "z" ? 1 : 0);
  return new Quaternion().setFromAxisAngle(direction, radians(deg));
}

/** The rotations one after the other, each about the axes the ones before it made. */
export function chain(...turns: readonly Quaternion[]): Quaternion {
  const whole = new Quaternion();
  for (const turn of turns) whole.multiply(turn);
  return whole;
}

/** A point given in the frame's own axes, in the world. */
export function inWorld(frame: Frame, x: number, y: number, z: number): Vector3 {
  return new Vector3(x, y, z).applyQuaternion(frame.turn).add(frame.at);
}

export function rotated(vector: Vector3, turn: Quaternion): Vector3 {
  return vector.clone().applyQuaternion(turn);
}

/** The orientation whose y axis is `up` and whose z axis points as far to `front` as that allows. */
export function facing(up: Vector3, front: Vector3): Quaternion {
  const y = up.clone().normalize();
  const x = y.clone().cross(front).normalize();
  const z = x.clone().cross(y);
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z));
}

/** The angles x, z, y (degrees, each about the axes the ones before it made) that `turn` consists of. */
export function anglesXZY(turn: Quaternion): { xDeg: number; zDeg: number; yDeg: number } {
  const euler = new Euler().setFromQuaternion(turn, "XZY");
  return { xDeg: degrees(euler.x), zDeg: degrees(euler.z), yDeg: degrees(euler.y) };
}

/** Angle a–vertex–b, 0…180 degrees. */
export function angleAt(a: Vector3, vertex: Vector3, b: Vector3): number {
  return degrees(a.clone().sub(vertex).angleTo(b.clone().sub(vertex)));
}

/** `deg` plus or minus whole turns, so that it lies within half a turn of `near`. */
export function unwrap(deg: number, near: number): number {
  return deg - 360 * Math.round((deg - near) / 360);
}
