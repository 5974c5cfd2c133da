/** The drawn body's pose put onto the skeleton of another body. */
import { Object3D, Quaternion, Vector3 } from "three";
import type { BodySide } from "../../../src/core/body/pose";
import type { Placed } from "../../../src/mannequin/kinematics";
import { jointBetween } from "../../../src/mannequin/reach";
import { LUMBAR_PIECES, THORACIC_PIECES } from "../../../src/mannequin/spine";
import { type Frame, facing } from "../../../src/mannequin/turning";
import { BONES, boneName, type Rig, restOf, SPINE_JOINTS } from "./rig";

/** Joints by name, each an object of the scene or one of `looseSkeleton`. */
export type Skeleton = Readonly<Record<string, Object3D>>;

const BOTH: readonly BodySide[] = ["left", "right"];
const FRONT = new Vector3(0, 0, 1);
/** A wrist this far above where it rests bears nothing any more, metres; below, its share fades in. */
const LIFTED_M = 0.15;
/** A hand is beside the hips within so much before and behind, above and below; then it fades. Metres, judgement. */
const BESIDE_M = 0.12;
const HIGH_M = 0.2;
const FADES_M = 0.15;
/** And clear of them by so much. */
const CLEAR_M = 0.03;
/** Lumbar share of the drawn spine's length. */
const LUMBAR_SHARE = 0.103 / (0.103 + 0.166);

/** A skeleton without skin: the truth of a film needs no more. */
export function looseSkeleton(rig: Rig): Skeleton {
  const bones: Record<string, Object3D> = {};
  for (const name of BONES) bones[name] = new Object3D();
  for (const name of BONES) {
    const { parent } = rig.joints[name] ?? { parent: null };
    const bone = bones[name] as Object3D;
    bone.position.copy(restOf(rig, name));
    if (!parent) continue;
    bone.position.sub(restOf(rig, parent));
    bones[parent]?.add(bone);
  }
  return bones;
}

/**
 * Turns every bone from its rest direction into the drawn one. Lengths stay the body's own; the drawn body was posed with
 * them, so that feet and knees are where the drawn ones are. Hands that bear are reached for, from shoulders that may lie
 * a little elsewhere.
 * @param gripping hands hold on to something that does not move
 */
export function retarget(rig: Rig, skeleton: Skeleton, placed: Placed, gripping: boolean): void {
  const bone = (name: string) => skeleton[name] as Object3D;
  const rest = (name: string) => restOf(rig, name);
  const way = (from: string, to: string) => rest(to).sub(rest(from)).normalize();
  const turnTo = (name: string, turn: Quaternion) => {
    const object = bone(name);
    const parent = object.parent?.getWorldQuaternion(new Quaternion()) ?? new Quaternion();
    object.quaternion.copy(parent.invert().multiply(turn));
    object.updateWorldMatrix(false, true);
  };
  const along = (name: string, drawn: Frame, restFrame: Quaternion) =>
    turnTo(name, drawn.turn.clone().multiply(restFrame.clone().invert()));

  const trunk = (correction: Quaternion) => {
    turnTo("root", correction.clone().multiply(placed.pelvis.turn));
    for (const [name, turn] of spineTurns(rig, placed)) turnTo(name, correction.clone().multiply(turn));
  };
  for (const name of BONES) bone(name).quaternion.identity();
  trunk(new Quaternion());
  const aimed = middleOf(skeleton, "upperarm01").sub(middleOf(skeleton, "upperleg01")).normalize();
  const wanted = drawnMiddle(placed, "arms").sub(drawnMiddle(placed, "legs")).normalize();
  trunk(new Quaternion().setFromUnitVectors(aimed, wanted));
  const root = bone("root");
  root.position.add(drawnMiddle(placed, "legs").sub(middleOf(skeleton, "upperleg01")));
  root.updateWorldMatrix(false, true);

  const { neck, head } = placed;
  turnTo("neck01", bone("spine01").getWorldQuaternion(new Quaternion()).slerp(neck.turn, 0.5));
  turnTo("neck02", neck.turn);
  turnTo("head", head.turn);

  for (const side of BOTH) {
    const { thigh, shank, foot } = placed.legs[side];
    const leg = (part: string) => boneName(part, side);
    along(leg("upperleg01"), thigh, facing(way(leg("upperleg01"), leg("lowerleg01")).negate(), FRONT));
    along(leg("lowerleg01"), shank, facing(way(leg("lowerleg01"), leg("foot")).negate(), FRONT));
    turnTo(leg("foot"), foot.turn);
    reach(side);
  }

  function reach(side: BodySide): void {
    const [upper, lower, wrist] = ["upperarm01", "lowerarm01", "wrist"].map((part) => boneName(part, side)) as [
      string,
      string,
      string,
    ];
    const drawn = placed.arms[side];
    const shoulder = bone(upper).getWorldPosition(new Vector3());
    const lifted = (drawn.hand.at.y - placed.body.rest.wrist) / LIFTED_M;
    const bears = gripping ? 1 : 1 - smooth(lifted);
    const offset = shoulder
      .clone()
      .sub(drawn.upper.at)
      .multiplyScalar(1 - bears);
    const goal = drawn.hand.at.clone().add(offset);
    goal.add(pastTheHips(rig, placed, side, goal).multiplyScalar(1 - bears));
    const { upperArm, foreArm } = placed.body;
    const straight = drawn.hand.at.clone().sub(drawn.upper.at).normalize();
    const pit = new Vector3(0, 0, 1).applyQuaternion(drawn.upper.turn);
    const aside = drawn.fore.at.clone().sub(drawn.upper.at);
    const pole = aside.addScaledVector(straight, -aside.dot(straight)).addScaledVector(pit, -1e-4);
    const elbow = jointBetween(shoulder, goal, upperArm, foreArm, pole);
    const [first, second] = [way(upper, lower), way(lower, wrist)];
    const restUpper = facing(first.clone().negate(), second);
    const restLower = facing(second.clone().negate(), first.clone().negate());
    const up = shoulder.clone().sub(elbow);
    turnTo(upper, facing(up, pit).multiply(restUpper.clone().invert()));
    const foreUp = elbow.clone().sub(goal);
    const fore = facing(foreUp, new Vector3(0, 0, 1).applyQuaternion(drawn.fore.turn));
    const foreTurn = fore.multiply(restLower.clone().invert());
    const hand = rig.hands[side];
    const restHand = facing(new Vector3(...hand.fingersTo).negate(), new Vector3(...hand.palmTo).negate());
    const handTurn = drawn.hand.turn.clone().multiply(restHand.invert());
    // Half of the hand's turn about the forearm is the forearm's, as it is between radius and ulna.
    turnTo(lower, foreTurn.clone().multiply(half(twistAbout(foreTurn.clone().invert().multiply(handTurn), second))));
    turnTo(wrist, handTurn);
  }
}

/** What a hanging hand lacks to hang beside the hips rather than in them, metres. */
function pastTheHips({ hipsHalfM }: Rig, { pelvis }: Placed, side: BodySide, hand: Vector3): Vector3 {
  const local = hand.clone().sub(pelvis.at).applyQuaternion(pelvis.turn.clone().invert());
  const outwards = side === "left" ? 1 : -1;
  const beside =
    (1 - smooth((Math.abs(local.z) - BESIDE_M) / FADES_M)) * (1 - smooth((Math.abs(local.y) - HIGH_M) / FADES_M));
  const lacking = Math.max(0, hipsHalfM + CLEAR_M - outwards * local.x);
  return new Vector3(outwards * lacking * beside, 0, 0).applyQuaternion(pelvis.turn);
}

/** World turns of the spine's joints: the drawn curve, read off where each joint's piece has its middle. */
function spineTurns(rig: Rig, placed: Placed): readonly (readonly [name: string, turn: Quaternion])[] {
  const ends = [...SPINE_JOINTS, "neck01"].map((name) => restOf(rig, name));
  const lengths = ends.slice(1).map((end, index) => end.distanceTo(ends[index] as Vector3));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let below = 0;
  return SPINE_JOINTS.map((name, index) => {
    const length = lengths[index] ?? 0;
    const share = (below + length / 2) / whole;
    below += length;
    // The topmost carries the shoulders and has all of the bend, so that what is acted is what is there.
    const turn = index === SPINE_JOINTS.length - 1 ? drawnTurn(placed, 1) : drawnTurn(placed, share);
    return [name, turn] as const;
  });
}

function drawnTurn({ spine }: Placed, share: number): Quaternion {
  const pieces =
    share < LUMBAR_SHARE
      ? (share / LUMBAR_SHARE) * LUMBAR_PIECES
      : LUMBAR_PIECES + ((share - LUMBAR_SHARE) / (1 - LUMBAR_SHARE)) * THORACIC_PIECES;
  const last = LUMBAR_PIECES + THORACIC_PIECES - 1;
  const place = Math.min(last, Math.max(0, pieces - 0.5));
  const low = Math.floor(place);
  const [from, to] = [spine.nodes[low], spine.nodes[Math.min(last, low + 1)]] as [Frame, Frame];
  return from.turn.clone().slerp(to.turn, place - low);
}

/** Middle of the left and the right joint, world metres. */
export function middleOf(skeleton: Skeleton, part: string): Vector3 {
  const [left, right] = BOTH.map((side) => jointAt(skeleton, boneName(part, side))) as [Vector3, Vector3];
  return left.add(right).multiplyScalar(0.5);
}

export function jointAt(skeleton: Skeleton, name: string): Vector3 {
  return (skeleton[name] as Object3D).getWorldPosition(new Vector3());
}

function drawnMiddle({ arms, legs }: Placed, limbs: "arms" | "legs"): Vector3 {
  const at = (side: BodySide) => (limbs === "arms" ? arms[side].upper.at : legs[side].thigh.at);
  return at("left").clone().add(at("right")).multiplyScalar(0.5);
}

/** The part of a turn that is about an axis. */
function twistAbout(turn: Quaternion, axis: Vector3): Quaternion {
  const along = new Vector3(turn.x, turn.y, turn.z).dot(axis);
  const twist = new Quaternion(axis.x * along, axis.y * along, axis.z * along, turn.w);
  return twist.length() < 1e-6 ? new Quaternion() : twist.normalize();
}

const half = (turn: Quaternion) => new Quaternion().slerp(turn, 0.5);

function smooth(share: number): number {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
}
