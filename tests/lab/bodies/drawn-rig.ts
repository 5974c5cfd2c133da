/** The drawn body's own skeleton as if it had come from a file: what is put onto it must be what is drawn. */
import { Vector3 } from "three";
import { type Body, sideSign } from "../../../src/mannequin/body";
import { HANGING_ARM, UPRIGHT } from "../../../src/mannequin/body-pose";
import { place } from "../../../src/mannequin/kinematics";
import { boneName, type Rig, type RigJoint, SPINE_JOINTS } from "./rig";

/** Standing, arms hanging a little bent, as the files have them. */
export function drawnRig(body: Body): Rig {
  const arm = { ...HANGING_ARM, abductDeg: 45, elbowDeg: 30, supineDeg: 0 };
  const placed = place(body, { ...UPRIGHT, arms: { left: arm, right: arm } });
  const joints: Record<string, RigJoint> = {};
  const put = (name: string, parent: string | null, at: Vector3) => {
    joints[name] = { parent, at: at.toArray() };
  };
  const { nodes } = placed.spine;
  const node = (share: number) => (nodes[Math.round(share * (nodes.length - 1))]?.at ?? new Vector3()).clone();
  put("root", null, new Vector3());
  SPINE_JOINTS.forEach((name, index) => {
    put(name, index === 0 ? "root" : (SPINE_JOINTS[index - 1] as string), node(index / SPINE_JOINTS.length));
  });
  put("neck01", "spine01", node(1));
  put("neck02", "neck01", node(1).lerp(placed.head.at, 0.5));
  put("head", "neck02", placed.head.at);
  for (const side of ["left", "right"] as const) {
    const name = (part: string) => boneName(part, side);
    const { upper, fore, hand } = placed.arms[side];
    const { thigh, shank, foot } = placed.legs[side];
    put(name("clavicle"), "spine01", node(1));
    put(name("shoulder01"), name("clavicle"), node(1).lerp(upper.at, 0.5));
    put(name("upperarm01"), name("shoulder01"), upper.at);
    put(name("lowerarm01"), name("upperarm01"), fore.at);
    put(name("wrist"), name("lowerarm01"), hand.at);
    put(name("pelvis"), "root", new Vector3());
    put(name("upperleg01"), name("pelvis"), thigh.at);
    put(name("lowerleg01"), name("upperleg01"), shank.at);
    put(name("foot"), name("lowerleg01"), foot.at);
  }
  const hand = (side: "left" | "right") => {
    const { turn } = placed.arms[side].hand;
    return {
      fingersTo: new Vector3(0, -1, 0).applyQuaternion(turn).toArray(),
      palmTo: new Vector3(0, 0, -1).applyQuaternion(turn).toArray(),
    };
  };
  const hipsHalfM = Math.abs(sideSign("left") * body.hipHalf);
  return { joints, hands: { left: hand("left"), right: hand("right") }, body, tallM: body.height, hipsHalfM };
}
