import { CapsuleGeometry, Group, Mesh, type MeshLambertMaterial } from "three";
import type { BodySide } from "../../core/body/pose";
import { egg } from "./shapes";

export interface DrawnHand {
  readonly group: Group;
  /** 0 = flat, 1 = closed around something. */
  setGrip(grip: number): void;
}

/** Shares of the hand's length: sideways place, length and thickness of the four fingers, from the thumb's side. */
const FINGERS = [
  [0.155, 0.4, 0.046],
  [0.053, 0.44, 0.048],
  [-0.05, 0.41, 0.046],
  [-0.145, 0.33, 0.04],
] as const;
const PALM_LENGTH = 0.5;

/** A hand along −y whose palm faces −z; the thumb lies towards −x on the left hand, +x on the right. */
export function makeHand(length: number, side: BodySide, skin: MeshLambertMaterial): DrawnHand {
  const group = new Group();
  const thumbwards = side === "left" ? -1 : 1;
  const palm = new Mesh(egg(0.225 * length, 0.31 * length, 0.105 * length, 18), skin);
  palm.position.y = -0.3 * length;
  group.add(palm);
  const knuckles: Group[] = [];
  for (const [aside, reach, thick] of FINGERS) {
    const knuckle = new Group();
    knuckle.position.set(thumbwards * aside * length, -PALM_LENGTH * length, 0);
    const near = bone(reach * 0.52 * length, thick * length, skin);
    const tip = new Group();
    tip.position.y = -reach * 0.52 * length;
    tip.add(bone(reach * 0.5 * length, thick * 0.92 * length, skin));
    knuckle.add(near, tip);
    knuckle.userData = { tip };
    knuckles.push(knuckle);
    group.add(knuckle);
  }
  const thumb = new Group();
  thumb.position.set(thumbwards * 0.16 * length, -0.14 * length, -0.04 * length);
  thumb.add(bone(0.36 * length, 0.056 * length, skin));
  group.add(thumb);

  return {
    group,
    setGrip(grip) {
      for (const knuckle of knuckles) {
        knuckle.rotation.x = grip * 1.5;
        (knuckle.userData.tip as Group).rotation.x = grip * 1.6;
      }
      thumb.rotation.set(0.35 + grip * 0.7, 0, thumbwards * (0.55 - 0.3 * grip));
    },
  };
}

function bone(length: number, radius: number, skin: MeshLambertMaterial): Mesh {
  const mesh = new Mesh(new CapsuleGeometry(radius, Math.max(0.001, length - radius), 4, 10), skin);
  mesh.position.y = -length / 2;
  return mesh;
}
