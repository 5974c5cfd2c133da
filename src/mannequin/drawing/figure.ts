import { Group, Mesh, MeshLambertMaterial, type Object3D, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type BodyPose, UPRIGHT } from "../body-pose";
import { type Placed, place, shoulderJoint } from "../kinematics";
import { type Frame, inWorld } from "../turning";
import { type DrawnHand, makeHand } from "./hand";
import { makeHead } from "./head";
import { type Looks, WARM_LOOKS } from "./looks";
import { egg, limbGeometry, type Profile } from "./shapes";
import { makeShoe } from "./shoe";
import { makeTrunk } from "./trunk";

/** A drawn body. `group` is in world metres; `hands` are where props are hung. */
export interface Figure {
  readonly group: Group;
  readonly hands: Readonly<Record<BodySide, Object3D>>;
  pose(pose: BodyPose): Placed;
  dispose(): void;
}

/** Radii along the limbs, shares of the height (an average build; judgement). */
const UPPER_ARM: Profile = [
  [0, 0.03],
  [0.3, 0.0285],
  [0.75, 0.024],
  [1, 0.0225],
];
const FORE_ARM: Profile = [
  [0, 0.0235],
  [0.25, 0.0245],
  [0.7, 0.0185],
  [1, 0.0148],
];
const THIGH: Profile = [
  [0, 0.052],
  [0.25, 0.05],
  [0.7, 0.039],
  [1, 0.0345],
];
const SHANK: Profile = [
  [0, 0.0345],
  [0.28, 0.036],
  [0.65, 0.027],
  [0.92, 0.0215],
  [1, 0.0215],
];
/** The sleeve ends here, share of the upper arm. */
const SLEEVE = 0.5;
/** Shorts end here, share of the thigh; socks begin here, share of the shank. */
const HEM = 0.68;
const SOCK = 0.8;

/** Draws a body. Call `pose` before each rendering. */
export function makeFigure(body: Body, looks: Looks = WARM_LOOKS): Figure {
  const group = new Group();
  const thick = body.height * body.shape.girth;
  const cloth = (color: number) => new MeshLambertMaterial({ color });
  const [skin, shirt, trousers] = [cloth(looks.skin), cloth(looks.shirt), cloth(looks.trousers)];
  const [upper, sole, socks] = [cloth(looks.shoes), cloth(looks.soles), cloth(looks.socks)];
  const scaled = (profile: Profile, more = 1): Profile =>
    profile.map(([share, radius]) => [share, radius * thick * more] as const);

  const first = place(body, UPRIGHT);
  const trunk = makeTrunk(first, looks);
  const head = makeHead(body.height, looks);
  group.add(trunk.group, head);

  const sides = (["left", "right"] as const).map((side) => {
    const arm = new Group();
    arm.add(new Mesh(limbGeometry(body.upperArm, scaled(UPPER_ARM), 0.2), skin));
    arm.add(new Mesh(limbGeometry(body.upperArm, scaled(UPPER_ARM, 1.12), 0.06, SLEEVE), shirt));
    const fore = new Mesh(limbGeometry(body.foreArm, scaled(FORE_ARM)), skin);
    const hand = makeHand(body.hand, side, skin);
    const [thigh, shank] = [new Group(), new Group()];
    if (looks.legs === "long") {
      thigh.add(new Mesh(limbGeometry(body.thigh, scaled(THIGH)), trousers));
      shank.add(new Mesh(limbGeometry(body.shank, scaled(SHANK), 0, 0.9), trousers));
    } else {
      thigh.add(new Mesh(limbGeometry(body.thigh, scaled(THIGH, 1.05), 0, HEM), trousers));
      thigh.add(new Mesh(limbGeometry(body.thigh, scaled(THIGH), HEM - 0.1), skin));
      shank.add(new Mesh(limbGeometry(body.shank, scaled(SHANK), 0, 0.9), skin));
      shank.add(new Mesh(limbGeometry(body.shank, scaled(SHANK, 1.06), SOCK, 0.92), socks));
    }
    const foot = makeShoe(body, upper, sole);
    const shoulder = new Mesh(egg(0.036 * thick, 0.031 * thick, 0.037 * thick), shirt);
    const buttock = new Mesh(egg(0.05 * thick, 0.058 * thick, 0.046 * thick), trousers);
    const hip = new Mesh(egg(0.052 * thick, 0.056 * thick, 0.052 * thick), trousers);
    group.add(arm, fore, hand.group, thigh, shank, foot, shoulder, buttock, hip);
    return { side, arm, fore, hand, thigh, shank, foot, shoulder, buttock, hip };
  });
  group.traverse((part) => {
    part.castShadow = true;
  });

  return {
    group,
    hands: { left: handOf(sides, "left").group, right: handOf(sides, "right").group },
    pose(pose) {
      const placed = place(body, pose);
      trunk.pose(placed);
      put(head, placed.head);
      for (const part of sides) {
        const sign = sideSign(part.side);
        const { upper: upperArm, fore, hand, grip } = placed.arms[part.side];
        const { thigh, shank, foot } = placed.legs[part.side];
        put(part.arm, upperArm);
        put(part.fore, fore);
        put(part.hand.group, hand);
        part.hand.setGrip(grip);
        put(part.thigh, thigh);
        put(part.shank, shank);
        put(part.foot, foot);
        const { thorax } = placed.spine;
        const joint = shoulderJoint(body, thorax, part.side);
        const middle = inWorld(thorax, 0, 0, 0);
        part.shoulder.position.copy(joint.lerp(middle, 0.14));
        part.shoulder.quaternion.copy(thorax.turn);
        part.buttock.position.copy(inWorld(placed.pelvis, sign * 0.046 * thick, -0.02 * thick, -0.027 * thick));
        part.buttock.quaternion.copy(placed.pelvis.turn);
        // Between pelvis and thigh, halfway: keeps the groin closed when the hip bends.
        part.hip.position.copy(thigh.at).add(new Vector3(0, -0.012 * thick, 0).applyQuaternion(thigh.turn));
        part.hip.quaternion.copy(placed.pelvis.turn).slerp(thigh.turn, 0.5);
      }
      return placed;
    },
    dispose() {
      group.traverse((part) => {
        if (!(part instanceof Mesh)) return;
        part.geometry.dispose();
        for (const material of [part.material].flat()) material.dispose();
      });
    },
  };
}

function handOf(sides: readonly { side: BodySide; hand: DrawnHand }[], side: BodySide): DrawnHand {
  const found = sides.find((part) => part.side === side);
  if (!found) throw new Error(`No ${side} hand was drawn.`);
  return found.hand;
}

function put(object: Object3D, frame: Frame): void {
  object.position.copy(frame.at);
  object.quaternion.copy(frame.turn);
}
