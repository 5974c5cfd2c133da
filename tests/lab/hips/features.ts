/** What of one picture might tell how the pelvis is turned, as plain numbers that a line can be fitted through. */

import { guessedMiddle } from "../../../src/core/body";
import { type BodySide, jointOf, landmark, otherSide, type PairedJoint, type PoseFrame } from "../../../src/core/pose";
import { backEdge, createSample } from "../../../src/core/sample";
import type { Scene } from "../../../src/core/scene";

type Vec3 = readonly [x: number, y: number, z: number];
export type Numbers = Readonly<Record<string, number>>;

const JOINTS: readonly PairedJoint[] = ["shoulder", "hip", "knee", "ankle"];
/** Places along the back, hips = 0, shoulders = 1, where its outline is read. */
const ALONG_BACK = [0.15, 0.3, 0.5, 0.7, 0.85] as const;
/** Neighbouring points of the outline farther apart, in chords, have a hole between them. */
const HOLE = 0.2;

/**
 * Features of a frame for a raised leg; null where nobody is seen or the back has no outline. Names say what they are:
 * `p.` heights in the picture, in lengths of `ruler`, and how far the back's outline lies above the line from mid-hip to
 * mid-shoulder, chords; `i.` places in the picture from the carrying knee (x towards the head, y up), likewise;
 * `w.` world landmarks in the body's own axes (fw towards the head, up against gravity, out to the raised side), torso
 * lengths; `.d` raised side less the other, `.m` their middle from the middle of the hips, `.u` the raised side.
 *
 * @param ruler torso length of the START pose, picture heights: the scene's own changes by some per cent when the leg
 * rises, and a hip that stands two torso lengths above the picture's edge then seems to rise by as much as 10° of turn.
 */
export function featuresOf(frame: PoseFrame, scene: Scene, raised: BodySide, ruler: number): Numbers | null {
  const { world, image } = frame;
  if (!world || !image) return null;
  const carrying = otherSide(raised);
  const found: Record<string, number> = {};
  const seen = (side: BodySide, joint: PairedJoint) => landmark(image, jointOf(side, joint));

  for (const joint of ["hip", "shoulder"] as const) {
    found[`p.raised ${joint}`] = -seen(raised, joint).y / ruler;
    found[`p.carrying ${joint}`] = -seen(carrying, joint).y / ruler;
  }
  const back = backAbove(frame, scene);
  if (!back) return null;
  ALONG_BACK.forEach((u, index) => {
    found[`p.back at ${u}`] = back[index] ?? 0;
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

/** Outline of the back above the line from mid-hip to mid-shoulder, chords, at the places along it. */
function backAbove(frame: PoseFrame, scene: Scene): readonly number[] | null {
  const outline = backEdge(createSample(frame, scene))?.points;
  const [hip, shoulder] = [guessedMiddle(frame, "hip"), guessedMiddle(frame, "shoulder")];
  if (!outline || !hip || !shoulder) return null;
  const along = { x: shoulder.x - hip.x, y: shoulder.y - hip.y };
  const square = along.x ** 2 + along.y ** 2;
  const upwards = -Math.sign(along.x);
  const placed = outline.map(([x, y]) => ({
    u: ((x - hip.x) * along.x + (y - hip.y) * along.y) / square,
    above: (upwards * ((y - hip.y) * along.x - (x - hip.x) * along.y)) / square,
  }));
  const read = ALONG_BACK.map((u) => {
    const at = placed.findIndex((point) => point.u >= u);
    const [before, after] = [placed[at - 1], placed[at]];
    if (!before || !after || after.u - before.u > HOLE) return Number.NaN;
    return before.above + ((u - before.u) / (after.u - before.u)) * (after.above - before.above);
  });
  return read.some(Number.isNaN) ? null : read;
}

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
