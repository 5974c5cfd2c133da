import type { Landmark as MediaPipeLandmark, NormalizedLandmark } from "@mediapipe/tasks-vision";
import type { Pose } from "../src/core/body/pose";

/**
 * MediaPipe's normalised landmarks in the `image` frame: picture heights on both axes.
 *
 * MediaPipe divides x by the width and y by the height; z has x's scale (picture widths), so both x and z are
 * multiplied by the aspect.
 *
 * @param aspect width over height of the picture that was looked at.
 */
export function toImagePose(normalized: readonly NormalizedLandmark[], aspect: number): Pose {
  return normalized.map(({ x, y, z, visibility }) => ({ x: x * aspect, y, z: z * aspect, visibility }));
}

/** MediaPipe's world landmarks are already metres with the origin between the hips. */
export function toWorldPose(world: readonly MediaPipeLandmark[]): Pose {
  return world.map(({ x, y, z, visibility }) => ({ x, y, z, visibility }));
}
