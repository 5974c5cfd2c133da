/** Angle of view across the longer side of the picture where nothing is known; laptops have 60–78°, rules §3.1. */
const VIEW_DEG = 70;

/** Focal length in picture heights for a picture of this width over height: half its longer side over the tangent. */
export function focalLength(aspect: number): number {
  return Math.max(aspect, 1) / 2 / Math.tan((VIEW_DEG * Math.PI) / 360);
}
