import { distance } from "../../core/body/geometry";
import { landmark, type PoseFrame } from "../../core/body/pose";

/** Hips that move by more than this share of the picture's height from one frame to the next are somebody else's. */
const JUMP = 0.25;
/** Frames further apart than this say nothing about a jump. Seconds. */
const NEIGHBOURS_S = 0.2;

/** How often the followed body was suddenly somewhere else: a cut in the film, or two people. */
export function countJumps(frames: Iterable<PoseFrame>): number {
  let jumps = 0;
  let last: { readonly t: number; readonly x: number; readonly y: number } | null = null;
  for (const { t, image } of frames) {
    if (!image) continue;
    const left = landmark(image, "leftHip");
    const right = landmark(image, "rightHip");
    const now = { t, x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
    if (last && t - last.t < NEIGHBOURS_S && distance(now, last) > JUMP) jumps++;
    last = now;
  }
  return jumps;
}
