/** The skeleton of a skinned body in its rest pose, and the lengths that a choreography needs of it. Plain data. */
import { Vector3, type Vector3Tuple } from "three";
import type { BodySide } from "../../../src/core/body/pose";
import { type Body, makeBody } from "../../../src/mannequin/body";

/** Joints of `../shared/bodies`, from the pelvis outwards, as three.js names them. */
const ONCE = ["spine05", "spine04", "spine03", "spine02", "spine01", "neck01", "neck02", "head"] as const;
const TWICE = [
  ...["clavicle", "shoulder01", "upperarm01", "lowerarm01", "wrist"],
  ...["pelvis", "upperleg01", "lowerleg01", "foot"],
] as const;

/** From the sacrum up. */
export const SPINE_JOINTS = ["spine05", "spine04", "spine03", "spine02", "spine01"] as const;
export const BONES: readonly string[] = ["root", ...ONCE, ...TWICE.flatMap((name) => [`${name}L`, `${name}R`])];

export interface RigJoint {
  /** null: the root. */
  readonly parent: string | null;
  /** In the rest pose, metres, the body's axes: x to its left, y up, z to its front. */
  readonly at: Vector3Tuple;
}

export interface Rig {
  readonly joints: Readonly<Record<string, RigJoint>>;
  /** From the wrist to the fingers, and what the palm faces, in the rest pose. */
  readonly hands: Readonly<Record<BodySide, { readonly fingersTo: Vector3Tuple; readonly palmTo: Vector3Tuple }>>;
  /** The body's own lengths under the drawn body's names, so that contacts are solved for them. */
  readonly body: Body;
  /** From the soles to the top of the hair, metres. */
  readonly tallM: number;
  /** Half the width of the hips, flesh and clothes included, metres. */
  readonly hipsHalfM: number;
}

export const boneName = (part: string, side: BodySide) => `${part}${side === "left" ? "L" : "R"}`;

/** A joint's place in the rest pose. Throws when the body has no such joint. */
export function restOf({ joints }: Pick<Rig, "joints">, name: string): Vector3 {
  const joint = joints[name];
  if (!joint) throw new Error(`The body has no joint called ${name}.`);
  return new Vector3(...joint.at);
}

/** A vertex of the skin in the rest pose, and the joint that moves it most. */
export interface SkinPoint {
  readonly at: Vector3;
  readonly bone: string;
}

/** Flesh that is lain on gives; shares of its depth that remain. Judgement. */
const LAIN_ON = { back: 0.85, front: 0.65 } as const;
/** Rings of flesh around a joint, metres above and below it. */
const RING_M = 0.06;

export interface Notes {
  readonly statureM: number;
  readonly restMarks: Readonly<Record<string, Vector3Tuple>>;
}

/** @param skin points of skin, clothes and hair */
export function measureRig(joints: Rig["joints"], skin: readonly SkinPoint[], { statureM, restMarks }: Notes): Rig {
  const at = (name: string) => restOf({ joints }, name);
  const long = (from: string, to: string) => at(from).distanceTo(at(to));
  const hip = at("upperleg01L");
  const shoulder = at("upperarm01L");
  const lowest = Math.min(...skin.map((point) => point.at.y));
  const highest = Math.max(...skin.map((point) => point.at.y));
  const middle = (name: string) => Math.abs(at(`${name}L`).x - at(`${name}R`).x) / 2;
  const trunkSkin = skin.filter(({ bone }) => /^(root|spine|pelvis|clavicle|shoulder|upperleg)/.test(bone));
  const around = (y: number, list: readonly SkinPoint[]) => list.filter((point) => Math.abs(point.at.y - y) < RING_M);
  const behind = (joint: Vector3) => joint.z - Math.min(...around(joint.y, trunkSkin).map((point) => point.at.z));
  const before = (joint: Vector3, list = trunkSkin) =>
    Math.max(...around(joint.y, list).map((point) => point.at.z)) - joint.z;
  const hipsHalfM = Math.max(...around(hip.y, trunkSkin).map((point) => Math.abs(point.at.x)));
  const knee = at("lowerleg01L");
  const legSkin = skin.filter(({ bone, at: { x } }) => /leg01L$/.test(bone) && x > 0);
  const heel = mark(restMarks, "left_heel");
  const toes = mark(restMarks, "left_foot_index");
  const left = handOf(joints, skin, "left");
  const drawn = makeBody({ heightM: statureM });
  const body: Body = {
    ...drawn,
    shank: long("lowerleg01L", "footL"),
    thigh: long("upperleg01L", "lowerleg01L"),
    upperArm: long("upperarm01L", "lowerarm01L"),
    foreArm: long("lowerarm01L", "wristL"),
    hand: left.lengthM,
    foot: toes.z - heel.z,
    ankleHeight: at("footL").y - lowest,
    heelBehind: at("footL").z - heel.z,
    trunk: Math.hypot(shoulder.y - hip.y, shoulder.z - hip.z),
    hipHalf: middle("upperleg01"),
    shoulderHalf: middle("upperarm01"),
    rest: {
      ...drawn.rest,
      knee: before(knee, legSkin),
      hipSupine: LAIN_ON.back * behind(hip),
      shoulderSupine: LAIN_ON.back * behind(shoulder),
      hipProne: LAIN_ON.front * before(hip),
      hipSitting: LAIN_ON.front * behind(hip),
    },
  };
  return {
    joints,
    hands: { left: tupled(left), right: tupled(handOf(joints, skin, "right")) },
    body,
    tallM: highest - lowest,
    hipsHalfM,
  };
}

function mark(marks: Notes["restMarks"], name: string): Vector3 {
  const found = marks[name];
  if (!found) throw new Error(`The body has no mark called ${name}.`);
  return new Vector3(...found);
}

/** A hand without fingers of its own: where it points, and its flat side, from the skin that the wrist moves. */
function handOf(joints: Rig["joints"], skin: readonly SkinPoint[], side: BodySide) {
  const bone = boneName("wrist", side);
  const wrist = restOf({ joints }, bone);
  const points = skin.filter((point) => point.bone === bone).map((point) => point.at.clone().sub(wrist));
  if (points.length === 0) throw new Error(`No skin moves with ${bone}.`);
  const fingersTo = points.reduce((sum, point) => sum.add(point), new Vector3()).normalize();
  const lengthM = Math.max(...points.map((point) => point.dot(fingersTo)));
  // The flattest direction across: of many, the one in which the points lie closest together.
  const across = new Vector3(0, 0, 1).cross(fingersTo).normalize();
  const other = fingersTo.clone().cross(across);
  let flattest = across;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 36; step++) {
    const angle = (step * Math.PI) / 36;
    const way = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(other, Math.sin(angle));
    const spread = points.reduce((sum, point) => sum + point.dot(way) ** 2, 0);
    if (spread < least) [flattest, least] = [way, spread];
  }
  // In the rest pose palms face the floor and each other.
  const inwards = new Vector3(side === "left" ? -0.5 : 0.5, -1, 0);
  const palmTo = flattest.dot(inwards) < 0 ? flattest.clone().negate() : flattest.clone();
  return { fingersTo, palmTo, lengthM };
}

const tupled = ({ fingersTo, palmTo }: ReturnType<typeof handOf>) => ({
  fingersTo: fingersTo.toArray(),
  palmTo: palmTo.toArray(),
});
