import { Group, Mesh, type MeshLambertMaterial, Vector3 } from "three";
import type { Body } from "../body";
import { tubeGeometry } from "./shapes";

/** Sections from heel to toe: place along the foot (share of its length from the heel), half width, height above the sole. */
const SECTIONS = [
  [0.0, 0.1, 0.22],
  [0.03, 0.135, 0.3],
  [0.12, 0.15, 0.36],
  [0.25, 0.15, 0.4],
  [0.4, 0.155, 0.38],
  [0.55, 0.175, 0.29],
  [0.72, 0.185, 0.225],
  [0.86, 0.165, 0.19],
  [0.95, 0.12, 0.15],
  [1.0, 0.06, 0.1],
] as const;
const ROUND = 18;

/** A shoe with its ankle at the origin, sole at −ankleHeight, toes towards +z. */
export function makeShoe(body: Body, upper: MeshLambertMaterial, sole: MeshLambertMaterial): Group {
  const shoe = new Group();
  const bottom = -body.ankleHeight;
  const soleTop = bottom + 0.075 * body.foot;
  shoe.add(new Mesh(tubeGeometry(sections(body, soleTop - 0.02 * body.foot, 1, null)), upper));
  shoe.add(new Mesh(tubeGeometry(sections(body, bottom, 1.06, soleTop)), sole));
  return shoe;
}

function sections(body: Body, bottom: number, widen: number, flatTop: number | null): Vector3[][] {
  return SECTIONS.map(([share, halfWidth, high]) => {
    const z = share * body.foot - body.heelBehind + (share > 0.5 ? 0.01 : -0.004) * (widen - 1) * body.foot;
    const top = flatTop ?? -body.ankleHeight + high * body.foot;
    return Array.from({ length: ROUND }, (_, step) => {
      const angle = (-2 * Math.PI * step) / ROUND;
      const squared = (value: number) => Math.sign(value) * Math.abs(value) ** 0.6;
      const x = squared(Math.cos(angle)) * halfWidth * body.foot * widen;
      const y = (top + bottom) / 2 + (squared(Math.sin(angle)) * (top - bottom)) / 2;
      return new Vector3(x, y, z);
    });
  });
}
