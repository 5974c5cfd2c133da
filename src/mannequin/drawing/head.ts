import { type BufferGeometry, CapsuleGeometry, Group, Mesh, MeshLambertMaterial, TorusGeometry, Vector3 } from "three";
import { HEAD } from "../seen/landmarks";
import type { Looks } from "./looks";
import { egg, tubeGeometry } from "./shapes";

/**
 * Outline of the head from chin to crown: height above the base of the skull, half width, front and back; fractions of
 * the body's height (judgement, on the table's chin and eye heights).
 */
const OUTLINE = [
  [-0.037, 0.009, 0.051, 0.034],
  [-0.032, 0.0175, 0.0568, 0.026],
  [-0.022, 0.0255, 0.0595, 0.008],
  [-0.009, 0.0315, 0.0605, -0.012],
  [0.004, 0.0355, 0.0615, -0.03],
  [0.017, 0.0388, 0.0622, -0.041],
  [0.031, 0.0412, 0.062, -0.047],
  [0.046, 0.0432, 0.0635, -0.0492],
  [0.06, 0.0435, 0.061, -0.0485],
  [0.074, 0.0402, 0.0535, -0.0445],
  [0.086, 0.0327, 0.041, -0.0355],
  [0.095, 0.0215, 0.026, -0.0235],
  [0.1, 0.0105, 0.013, -0.0115],
] as const;
const ROUND = 36;
const BETWEEN = 3;
/** Thickness of the hair over the head's own size. */
const HAIR = 1.085;

/**
 * A head with a face: the person detector looks for one. Origin at the base of the skull, built in fractions of height
 * on the same numbers that place the landmarks, then scaled.
 */
export function makeHead(height: number, looks: Looks): Group {
  const head = new Group();
  const paint = (color: number) => new MeshLambertMaterial({ color });
  const [skin, hair, white] = [paint(looks.skin), paint(looks.hair), paint(0xf8f4ee)];
  const [iris, pupil, lips] = [paint(0x5b4030), paint(0x17110e), paint(mixed(looks.skin, 0x9b3d3d, 0.5))];
  const add = (geometry: BufferGeometry, material: MeshLambertMaterial, x: number, y: number, z: number): Mesh => {
    const mesh = new Mesh(geometry, material);
    mesh.position.set(x, y, z);
    head.add(mesh);
    return mesh;
  };

  add(tubeGeometry(outline(() => 1)), skin, 0, 0, 0);
  add(tubeGeometry(outline(hairAt)), hair, 0, 0, 0);
  add(egg(0.0062, 0.0175, 0.0065, 16), skin, 0, 0.0215, 0.0615);
  add(egg(0.0082, 0.0062, 0.0078, 16), skin, 0, 0.0118, 0.0645);
  const smile = add(new TorusGeometry(0.024, 0.0024, 8, 18, 1.2), lips, 0, 0.0165, 0.0568);
  smile.rotation.z = -Math.PI / 2 - 0.6;
  smile.scale.z = 1.6;
  for (const sign of [-1, 1]) {
    const [eyeX, eyeY, eyeZ] = HEAD.eye;
    const at = sign * eyeX;
    add(egg(0.0096, 0.0058, 0.0052, 16), white, at, eyeY, eyeZ - 0.0026);
    add(egg(0.0047, 0.0049, 0.0032, 14), iris, at, eyeY - 0.0002, eyeZ + 0.0004);
    add(egg(0.0024, 0.0025, 0.0022, 12), pupil, at, eyeY - 0.0002, eyeZ + 0.0021);
    add(egg(0.0108, 0.003, 0.0058, 14), skin, at, eyeY + 0.0062, eyeZ - 0.0024);
    const brow = add(new CapsuleGeometry(0.0018, 0.0165, 4, 8), hair, sign * 0.0195, eyeY + 0.0142, eyeZ + 0.0008);
    brow.rotation.set(0, sign * 0.38, Math.PI / 2 + sign * 0.08);
    const [earX, earY, earZ] = HEAD.ear;
    const ear = add(egg(0.0048, 0.0155, 0.0098, 14), skin, sign * (earX - 0.001), earY, earZ);
    ear.rotation.y = sign * 0.3;
  }
  if (looks.hairStyle === "bun") add(egg(0.023, 0.021, 0.02), hair, 0, 0.06, -0.062);
  head.scale.setScalar(height);
  return head;
}

/** Rings of the head, each point moved out or in by a factor that depends on its height and direction. */
function outline(factor: (y: number, angle: number) => number): Vector3[][] {
  const rings: Vector3[][] = [];
  for (let index = 0; index < OUTLINE.length - 1; index++) {
    for (let step = 0; step <= BETWEEN; step++) {
      if (step === BETWEEN && index < OUTLINE.length - 2) continue;
      rings.push(ringAt(index, step / BETWEEN, factor));
    }
  }
  return rings;
}

function ringAt(index: number, f: number, factor: (y: number, angle: number) => number): Vector3[] {
  const [a, b] = [OUTLINE[index], OUTLINE[index + 1]];
  const value = (column: 0 | 1 | 2 | 3) => (a?.[column] ?? 0) + ((b?.[column] ?? 0) - (a?.[column] ?? 0)) * f;
  const [y, halfWidth, front, back] = [value(0), value(1), value(2), value(3)];
  const [middle, depth] = [(front + back) / 2, (front - back) / 2];
  return Array.from({ length: ROUND }, (_, step) => {
    const angle = (2 * Math.PI * step) / ROUND;
    const size = factor(y, angle);
    const lift = size > 1 ? (y - 0.04) * (size - 1) : 0;
    return new Vector3(Math.cos(angle) * halfWidth * size, y + lift, middle + Math.sin(angle) * depth * size);
  });
}

/** Hair lies outside the head above the hairline and hides inside it below: high in front, low at the nape. */
function hairAt(y: number, angle: number): number {
  const front = Math.sin(angle);
  const line = front > 0 ? 0.036 + 0.036 * Math.min(1, front * 1.35) : 0.036 + 0.036 * front;
  const share = Math.min(1, Math.max(0, (y - line) / 0.008 + 0.5));
  return 0.95 + (HAIR - 0.95) * share;
}

function mixed(a: number, b: number, f: number): number {
  const mix = (shift: number) => Math.round(((a >> shift) & 255) * (1 - f) + ((b >> shift) & 255) * f) << shift;
  return mix(16) | mix(8) | mix(0);
}
