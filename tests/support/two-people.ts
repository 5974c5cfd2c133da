/** Two people in one picture, of whom the model follows one and slips over to the other. */
import { JOINTS, type Joint, type Pose, type PoseFrame } from "../../src/core/body/pose";
import { gaussian, seeded } from "../../src/mannequin/random";
import type { Frames } from "./perturb";

/** When the model is with the other one: for `lastS`, about every `everyS`, on its way for `overS`. */
export interface Slips {
  readonly everyS: number;
  readonly lastS: number;
  readonly overS: number;
}

function mixed(a: Pose, b: Pose, share: number, which: RegExp): Pose {
  return a.map((point, joint) => {
    const to = b[joint] ?? point;
    if (!which.test(JOINTS[joint] as Joint)) return point;
    const part = (axis: "x" | "y" | "z") => point[axis] + share * (to[axis] - point[axis]);
    return { ...point, x: part("x"), y: part("y"), z: part("z") };
  });
}

/** The one's frames, with the other's joints in their place while the model slips. @param which joints slip */
export function slipping(one: Frames, other: Frames, slips: Slips, which = /./, seed = 1): PoseFrame[] {
  const random = gaussian(seeded(seed));
  let from = slips.everyS / 2;
  return one.map((frame, n) => {
    if (frame.t > from + slips.lastS + 2 * slips.overS) from += slips.everyS * Math.max(0.5, 1 + 0.3 * random());
    const there = other[n % other.length];
    const since = frame.t - from;
    const left = slips.lastS + 2 * slips.overS - since;
    if (since < 0 || left < 0 || !frame.image || !frame.world || !there?.image || !there.world) return frame;
    const share = Math.min(1, since / slips.overS, left / slips.overS);
    const image = mixed(frame.image, there.image, share, which);
    return { ...frame, image, world: mixed(frame.world, there.world, share, which), trunk: null };
  });
}
