import { Vector3 } from "three";
import type { Landmark, Pose, PoseFrame } from "../../core/body/pose";
import { middle } from "../angles";
import type { Body } from "../body";
import type { BodyPose } from "../body-pose";
import { type Placed, place } from "../kinematics";
import { gaussian, seeded } from "../random";
import { type Camera, focalLength, inCamera, onPicture } from "./camera";
import { asTheModelPuts } from "./landmark-error";
import { inOrder, trueJoints } from "./landmarks";
import { hiddenJoints, visibilityOf } from "./occlusion";
import { trunkOutline } from "./silhouette";

/** Error put on synthetic landmarks. */
export interface LandmarkNoise {
  /** Standard deviation per axis across the picture, metres at the body; along the line of sight it is twice that. */
  readonly sigmaM: number;
  readonly seed: number;
}

/** Where landmarks are put: on the joints, or where the model has the habit of putting them. */
export type Places = "joints" | "habits";

/** How far the depth axis is worse than the others; judgement after Exercise rules §3.4. */
const DEPTH_FACTOR = 2;

/**
 * What a sensor without error (or with the stated noise) would say of a body in a pose: the drawn body's own joints
 * through a pin-hole camera. The same noise reaches `image` and `world`.
 */
export function createSynthesizer(body: Body, camera: Camera, noise?: LandmarkNoise) {
  const sense = createSensor(camera, noise);
  return (pose: BodyPose, t: number): PoseFrame => sense(place(body, pose), t);
}

/**
 * The same for bodies already placed, so that several cameras can look at one performance.
 * @param outline false: the trunk's outline, by far the dearest part, is left out (`trunk` null)
 */
export function createSensor(
  camera: Camera,
  noise?: LandmarkNoise,
  { outline = true, places = "joints" }: { readonly outline?: boolean; readonly places?: Places } = {},
) {
  const random = gaussian(seeded(noise?.seed ?? 1));
  const sigma = noise?.sigmaM ?? 0;
  return function frameOf(placed: Placed, t: number): PoseFrame {
    const joints = trueJoints(placed);
    const hidden = hiddenJoints(placed, inOrder(joints), camera.at);
    const ordered = inOrder(places === "habits" ? asTheModelPuts(joints) : joints);
    const seen = ordered.map((joint) => {
      const point = inCamera(camera, joint);
      if (sigma === 0) return point;
      return point.add(new Vector3(sigma * random(), sigma * random(), DEPTH_FACTOR * sigma * random()));
    });
    const hips = inCamera(camera, middle(joints.leftHip, joints.rightHip));
    const f = focalLength(camera);
    const image: Landmark[] = [];
    const world: Landmark[] = [];
    for (const [index, point] of seen.entries()) {
      const spot = onPicture(camera, point);
      if (!spot) return { t, aspect: camera.aspect, image: null, world: null, trunk: null };
      const inside = spot[0] >= 0 && spot[0] <= camera.aspect && spot[1] >= 0 && spot[1] <= 1;
      const visibility = visibilityOf(index, hidden[index] ?? false, inside);
      image.push({ x: spot[0], y: spot[1], z: (f * (point.z - hips.z)) / hips.z, visibility });
      world.push({ x: point.x - hips.x, y: point.y - hips.y, z: point.z - hips.z, visibility });
    }
    return {
      t,
      aspect: camera.aspect,
      image: image as Pose,
      world: world as Pose,
      trunk: outline ? trunkOutline(camera, placed, joints) : null,
    };
  };
}
