/** A loose shirt and wide shorts, drawn around the body: they hang, and hide where the pelvis ends. */
import { CylinderGeometry, Group, Mesh, MeshLambertMaterial, Vector3 } from "three";
import type { Looks } from "../../../src/mannequin/drawing/looks";
import { moveTube, tubeGeometry } from "../../../src/mannequin/drawing/shapes";
import type { Placed } from "../../../src/mannequin/kinematics";
import { onRing, ringPoint, smoothRings, trunkRings } from "../../../src/mannequin/trunk-surface";
import { inWorld } from "../../../src/mannequin/turning";

const ROUND = 28;
/** Rings of the trunk that the shirt covers: from the middle of the pelvis to below the shoulders. */
const SHIRT = { from: 1, to: 13 } as const;
/** A very wide shirt stands out by this share, and hangs by this share of the height. */
const WIDER = 0.22;
const HANGS = 0.045;
/** Legs of the shorts: radii at hip and hem, and length, shares of height and thigh. */
const SHORTS = { hip: 0.058, hem: 0.066, length: 0.72 } as const;

export function makeCloth(first: Placed, loose: number, looks: Looks): { group: Group; pose(placed: Placed): void } {
  const group = new Group();
  const shirt = tubeGeometry(shirtOf(first, loose));
  const mesh = new Mesh(shirt, new MeshLambertMaterial({ color: looks.shirt }));
  mesh.frustumCulled = false;
  group.add(mesh);
  const { body } = first;
  const thick = body.height * body.shape.girth;
  const long = SHORTS.length * body.thigh;
  const cut = new CylinderGeometry(SHORTS.hip * thick, SHORTS.hem * thick * (1 + 0.3 * loose), long, ROUND, 1, true);
  const cloth = new MeshLambertMaterial({ color: looks.trousers, side: 2 });
  const legs = (["left", "right"] as const).map((side) => ({ side, leg: new Mesh(cut, cloth) }));
  for (const { leg } of legs) group.add(leg);
  return {
    group,
    pose(placed) {
      moveTube(shirt, shirtOf(placed, loose));
      for (const { side, leg } of legs) {
        const { thigh } = placed.legs[side];
        leg.position.copy(inWorld(thigh, 0, -long / 2, 0));
        leg.quaternion.copy(thigh.turn);
      }
    },
  };
}

function shirtOf(placed: Placed, loose: number): Vector3[][] {
  const rings = smoothRings(trunkRings(placed).slice(SHIRT.from, SHIRT.to), 2);
  const hangs = HANGS * loose * placed.body.height;
  return rings.map((ring) => {
    const wide = 1 + WIDER * loose;
    const scaled = { ...ring, halfWidth: ring.halfWidth * wide, back: ring.back * 1.03, front: ring.front * wide };
    return Array.from({ length: ROUND }, (_, step) => {
      const point = ringPoint(scaled, onRing((2 * Math.PI * step) / ROUND));
      const below = Math.max(0, ring.centre.y - point.y) / (ring.front * wide);
      return point.add(new Vector3(0, -hangs * Math.min(1, below), 0));
    });
  });
}
