import type { PoseFrame } from "../core/body/pose";
import type { Act } from "./choreography";
import type { Camera } from "./seen/camera";
import { createSynthesizer, type LandmarkNoise } from "./seen/synthesis";

/** Which instants of a performance to look at. */
export interface Sampling {
  readonly fps: number;
  readonly fromS?: number;
  readonly toS?: number;
}

/**
 * Frames as an ideal sensor would give them, for tests that need no vision model: the performance through a pin-hole
 * camera, with landmark noise if asked for. `PoseFrame.t` is the performance's own clock.
 */
export function truthFrames(act: Act, camera: Camera, sampling: Sampling, noise?: LandmarkNoise): PoseFrame[] {
  const frameOf = createSynthesizer(act.body, camera, noise);
  return instants(act, sampling).map((t) => frameOf(act.at(t), t));
}

export function instants(act: Act, { fps, fromS = 0, toS = act.durationS }: Sampling): number[] {
  const count = Math.max(0, Math.floor((toS - fromS) * fps));
  return Array.from({ length: count }, (_, index) => fromS + index / fps);
}
