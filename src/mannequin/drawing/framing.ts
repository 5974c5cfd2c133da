import { MathUtils, type PerspectiveCamera, Vector3 } from "three";
import type { Act } from "../choreography";
import { place } from "../kinematics";
import { inOrder, trueJoints } from "../seen/landmarks";

/** Flesh around the joints, metres. */
const AROUND_M = 0.13;
const SAMPLES = 24;

/** Corners of boxes around the body all through a stretch of a performance: what a picture has to hold. */
export function bodyExtent(act: Act, fromS: number, toS: number): Vector3[] {
  const points: Vector3[] = [];
  for (let step = 0; step <= SAMPLES; step++) {
    const pose = act.at(MathUtils.lerp(fromS, toS, step / SAMPLES));
    for (const joint of inOrder(trueJoints(place(act.body, pose)))) {
      points.push(
        joint.clone().addScalar(AROUND_M),
        joint
          .clone()
          .addScalar(-AROUND_M)
          .setY(Math.max(0, joint.y - 0.02)),
      );
    }
  }
  return points;
}

/** Middle of the points along the mat, metres. */
export function middleZ(points: readonly Vector3[]): number {
  const zs = points.map((point) => point.z);
  return (Math.min(...zs) + Math.max(...zs)) / 2;
}

/**
 * Moves the camera back along its direction, and aside, until all points are in the picture, and no farther.
 * `azimuthDeg`: 0 = before a body of heading 0, 90 = at its left. `elevationDeg`: above the floor's plane.
 */
export function frame(
  camera: PerspectiveCamera,
  points: readonly Vector3[],
  azimuthDeg: number,
  elevationDeg: number,
  margin = 1.06,
): void {
  const [azimuth, elevation] = [MathUtils.degToRad(azimuthDeg), MathUtils.degToRad(elevationDeg)];
  const towards = new Vector3(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  );
  camera.position.copy(towards);
  camera.lookAt(0, 0, 0);
  const right = new Vector3(1, 0, 0).applyQuaternion(camera.quaternion);
  const up = new Vector3(0, 1, 0).applyQuaternion(camera.quaternion);
  const halfHeight = Math.tan(MathUtils.degToRad(camera.fov) / 2) / margin;
  const halfWidth = halfHeight * camera.aspect;
  const across = fit(points, right, towards, halfWidth);
  const along = fit(points, up, towards, halfHeight);
  const back = Math.max(across.back, along.back);
  camera.position
    .copy(towards)
    .multiplyScalar(back)
    .addScaledVector(right, across.aside)
    .addScaledVector(up, along.aside);
  camera.near = 0.05;
  camera.far = back + 12;
  camera.updateProjectionMatrix();
}

/** Place aside and distance back from which a wedge of the given half opening just holds all points. */
function fit(points: readonly Vector3[], aside: Vector3, back: Vector3, half: number): { aside: number; back: number } {
  // A point at (s, b) is inside when |s − aside| ≤ half · (back − b): two bounds on half · back ± aside.
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const point of points) {
    const [s, b] = [point.dot(aside), point.dot(back)];
    most = Math.max(most, s + half * b);
    least = Math.max(least, -s + half * b);
  }
  return { aside: (most - least) / 2, back: (most + least) / (2 * half) };
}
