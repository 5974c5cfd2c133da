import { type BufferGeometry, Group, Mesh, MeshLambertMaterial, Vector3 } from "three";
import { type Placed, SKULL_FORWARD, SKULL_UP } from "../kinematics";
import { onRing, type Ring, ringPoint, smoothRings, trunkRings, WAIST_RING } from "../trunk-surface";
import { inWorld } from "../turning";
import type { Looks } from "./looks";
import { moveTube, tubeGeometry } from "./shapes";

const ROUND = 36;
const BETWEEN = 3;
/** The waistband stands out from the shirt by this share. */
const WAISTBAND = 1.03;

/** The skin of the trunk, rebuilt for every pose along the bent spine: trousers, shirt and neck. World coordinates. */
export function makeTrunk(first: Placed, looks: Looks): { group: Group; pose(placed: Placed): void } {
  const group = new Group();
  const parts = surfaces(first).map((rings, index) => {
    const geometry = tubeGeometry(rings);
    const color = [looks.trousers, looks.shirt, looks.skin][index] ?? looks.skin;
    const mesh = new Mesh(geometry, new MeshLambertMaterial({ color }));
    mesh.frustumCulled = false;
    group.add(mesh);
    return geometry;
  });
  return {
    group,
    pose(placed) {
      surfaces(placed).forEach((rings, index) => {
        moveTube(parts[index] as BufferGeometry, rings);
      });
    },
  };
}

function surfaces(placed: Placed): Vector3[][][] {
  const rings = trunkRings(placed);
  const smooth = smoothRings(rings, BETWEEN);
  const waist = (WAIST_RING + 1) * (BETWEEN + 1);
  return [
    smooth.slice(0, waist - 1).map((ring) => outline(ring, WAISTBAND)),
    smooth.slice(waist - 3).map((ring) => outline(ring, 1)),
    neck(placed),
  ];
}

function outline(ring: Ring, scale: number): Vector3[] {
  const scaled = {
    ...ring,
    halfWidth: ring.halfWidth * scale,
    back: ring.back * scale,
    front: ring.front * scale,
  };
  return Array.from({ length: ROUND }, (_, step) => ringPoint(scaled, onRing((2 * Math.PI * step) / ROUND)));
}

/** From inside the collar to inside the skull. */
function neck(placed: Placed): Vector3[][] {
  const { height } = placed.body;
  const steps = 5;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const f = step / steps;
    const low = inWorld(placed.neck, 0, -0.02 * height, 0.008 * height);
    const high = inWorld(placed.neck, 0, SKULL_UP * height, (SKULL_FORWARD - 0.006) * height);
    const top = inWorld(placed.head, 0, 0.012 * height, -0.004 * height);
    const centre = low.clone().multiplyScalar((1 - f) ** 2);
    centre.addScaledVector(high, 2 * f * (1 - f)).addScaledVector(top, f * f);
    const turn = placed.neck.turn.clone().slerp(placed.head.turn, f);
    const radius = (0.035 - 0.004 * Math.sin(Math.PI * f)) * height;
    return Array.from({ length: ROUND }, (_, at) => {
      const angle = (2 * Math.PI * at) / ROUND;
      return new Vector3(Math.cos(angle) * radius, 0, Math.sin(angle) * radius * 1.05)
        .applyQuaternion(turn)
        .add(centre);
    });
  });
}
