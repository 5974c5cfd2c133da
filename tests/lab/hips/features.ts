/** What of one picture might tell how the pelvis is turned, as plain numbers that a line can be fitted through. */

import {
  type BodySide,
  jointOf,
  landmark,
  otherSide,
  type PairedJoint,
  type PoseFrame,
} from "../../../src/core/body/pose";
import type { Scene } from "../../../src/core/body/scene";
import { createSample } from "../../../src/core/exercise/sample";
import { HIP_TURN_FEATURES, hipTurnFeatures } from "../../../src/exercises/bird-dog/hip-turn";

type Vec3 = readonly [x: number, y: number, z: number];
export type Numbers = Readonly<Record<string, number>>;

const JOINTS: readonly PairedJoint[] = ["shoulder", "hip", "knee", "ankle"];

/**
 * Features of a frame for a raised leg; null where nobody is seen or the back has no outline. Names say what they are:
 * `p.` what the app reads (`src/exercises/bird-dog/hip-turn.ts`); `i.` places in the picture from the carrying knee (x towards the
 * head, y up), in lengths of `ruler`; `w.` world landmarks in the body's own axes (fw towards the head, up against gravity, out to the raised side), torso
 * lengths; `.d` raised side less the other, `.m` their middle from the middle of the hips, `.u` the raised side.
 *
 * @param ruler torso length of the start pose, picture heights
 */
export function featuresOf(frame: PoseFrame, scene: Scene, raised: BodySide, ruler: number): Numbers | null {
  const { world, image } = frame;
  if (!world || !image) return null;
  const carrying = otherSide(raised);
  const found: Record<string, number> = {};
  const seen = (side: BodySide, joint: PairedJoint) => landmark(image, jointOf(side, joint));

  const told = hipTurnFeatures(createSample(frame, scene, raised));
  if (!told) return null;
  HIP_TURN_FEATURES.forEach((name, index) => {
    found[`p.${name}`] = told[index] ?? 0;
  });

  const at = (side: BodySide, joint: PairedJoint): Vec3 => {
    const { x, y, z } = landmark(world, jointOf(side, joint));
    return [x, y, z];
  };
  const both = (joint: PairedJoint) => middle(at("left", joint), at("right", joint));
  const trunk = minus(both("shoulder"), both("hip"));
  const torso = Math.hypot(...trunk);
  const run = Math.hypot(trunk[0], trunk[2]);
  if (run === 0) return null;
  const forward: Vec3 = [trunk[0] / run, 0, trunk[2] / run];
  const left: Vec3 = [forward[2], 0, -forward[0]];
  const outwards = raised === "left" ? 1 : -1;
  const inBody = (v: Vec3): Vec3 => [dot(v, forward) / torso, -v[1] / torso, (outwards * dot(v, left)) / torso];
  const keep = (name: string, v: Vec3) => {
    [found[`${name}.fw`], found[`${name}.up`], found[`${name}.out`]] = v;
  };
  for (const joint of JOINTS) {
    const [a, b] = [inBody(at(raised, joint)), inBody(at(carrying, joint))];
    keep(`w.d.${joint}`, minus(a, b));
    if (joint !== "hip") keep(`w.m.${joint}`, middle(a, b));
  }
  keep("w.u.heel", inBody(at(raised, "heel")));
  keep("w.u.toe", inBody(at(raised, "footIndex")));

  const across = (joint: PairedJoint) => seen("left", joint).x + seen("right", joint).x;
  const headwards = Math.sign(across("shoulder") - across("hip"));
  const from = seen(carrying, "knee");
  for (const joint of JOINTS) {
    for (const [role, side] of [["up", raised] as const, ["on", carrying] as const]) {
      if (joint === "knee" && side === carrying) continue;
      const point = seen(side, joint);
      found[`i.${role}.${joint}.x`] = (headwards * (point.x - from.x)) / ruler;
      found[`i.${role}.${joint}.y`] = (from.y - point.y) / ruler;
    }
  }
  return found;
}

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
