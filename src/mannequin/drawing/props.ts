import { BoxGeometry, CylinderGeometry, Group, Mesh, MeshLambertMaterial, TorusGeometry, Vector3 } from "three";
import type { Prop } from "../choreography/act";
import type { Placed } from "../kinematics";
import { GRIP_SHARE } from "../reach";
import { inWorld } from "../turning";
import { egg } from "./shapes";

/** Weights, a bar or straps, as an exercise needs them. `pose` moves what the hands hold. */
export function makeProps(props: readonly Prop[]): { group: Group; pose(placed: Placed): void } {
  const group = new Group();
  const movers: ((placed: Placed) => void)[] = [];
  const iron = new MeshLambertMaterial({ color: 0x3f444b });
  const steel = new MeshLambertMaterial({ color: 0xa9adb1 });
  for (const prop of props) {
    if (prop.kind === "dumbbells") movers.push(dumbbells(group, iron, steel));
    if (prop.kind === "kettlebell") movers.push(kettlebell(group, iron));
    if (prop.kind === "bar") group.add(bar(prop.heightM, prop.z, steel, iron));
    if (prop.kind === "bench") group.add(bench(prop.heightM, prop.z));
    if (prop.kind === "straps") movers.push(straps(group, prop.heightM, prop.z, iron));
  }
  group.traverse((part) => {
    part.castShadow = true;
  });
  return {
    group,
    pose(placed) {
      for (const move of movers) move(placed);
    },
  };
}

/** The middle of the closed hand. */
function gripOf(placed: Placed, side: "left" | "right"): Vector3 {
  return inWorld(placed.arms[side].hand, 0, -GRIP_SHARE * placed.body.hand, -0.11 * placed.body.hand);
}

function dumbbells(group: Group, iron: MeshLambertMaterial, steel: MeshLambertMaterial) {
  const pair = (["left", "right"] as const).map((side) => {
    const dumbbell = new Group();
    const handle = new Mesh(new CylinderGeometry(0.014, 0.014, 0.16, 12), steel);
    handle.rotation.z = Math.PI / 2;
    dumbbell.add(handle);
    for (const end of [-1, 1]) {
      const head = new Mesh(new CylinderGeometry(0.048, 0.048, 0.06, 8), iron);
      head.rotation.z = Math.PI / 2;
      head.position.x = end * 0.09;
      dumbbell.add(head);
    }
    group.add(dumbbell);
    return { side, dumbbell };
  });
  return (placed: Placed) => {
    for (const { side, dumbbell } of pair) {
      dumbbell.position.copy(gripOf(placed, side));
      dumbbell.quaternion.copy(placed.arms[side].hand.turn);
    }
  };
}

function kettlebell(group: Group, iron: MeshLambertMaterial) {
  const bell = new Group();
  const ball = new Mesh(egg(0.095, 0.09, 0.095), iron);
  ball.position.y = -0.14;
  const handle = new Mesh(new TorusGeometry(0.062, 0.016, 10, 24), iron);
  handle.position.y = -0.045;
  bell.add(ball, handle);
  group.add(bell);
  return (placed: Placed) => {
    bell.position.copy(gripOf(placed, "left")).add(gripOf(placed, "right")).multiplyScalar(0.5);
    bell.position.y = Math.max(bell.position.y, 0.23);
  };
}

function bench(heightM: number, z: number): Mesh {
  const box = new Mesh(new BoxGeometry(0.7, heightM, 0.4), new MeshLambertMaterial({ color: 0x9a7857 }));
  box.position.set(0, heightM / 2, z);
  return box;
}

/** A bar hung from the ceiling: posts would stand between the camera and the body. */
function bar(heightM: number, z: number, steel: MeshLambertMaterial, iron: MeshLambertMaterial): Group {
  const trapeze = new Group();
  const rail = new Mesh(new CylinderGeometry(0.016, 0.016, 0.9, 14), steel);
  rail.rotation.z = Math.PI / 2;
  rail.position.set(0, heightM, z);
  trapeze.add(rail);
  for (const end of [-1, 1]) {
    const rope = new Mesh(new CylinderGeometry(0.007, 0.007, CEILING_M - heightM, 8), iron);
    rope.position.set(end * 0.42, (CEILING_M + heightM) / 2, z);
    trapeze.add(rope);
  }
  return trapeze;
}
const CEILING_M = 2.7;

const ANCHOR_M = 2.4;

function straps(group: Group, heightM: number, z: number, iron: MeshLambertMaterial) {
  const anchor = new Vector3(0, ANCHOR_M, z + (ANCHOR_M - heightM) * 0.35);
  const bands = (["left", "right"] as const).map((side) => {
    const band = new Mesh(new CylinderGeometry(0.012, 0.012, 1, 8), iron);
    const handle = new Mesh(new CylinderGeometry(0.016, 0.016, 0.13, 12), iron);
    handle.rotation.z = Math.PI / 2;
    group.add(band, handle);
    return { side, band, handle };
  });
  return (placed: Placed) => {
    for (const { side, band, handle } of bands) {
      const grip = gripOf(placed, side);
      const way = anchor.clone().sub(grip);
      handle.position.copy(grip);
      band.scale.y = way.length();
      band.position.copy(grip).addScaledVector(way, 0.5);
      band.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), way.normalize());
    }
  };
}
