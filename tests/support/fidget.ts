import { distance } from "../../src/core/body/geometry";
/** People who never hold still. */
import { JOINTS, type Joint, type Pose } from "../../src/core/body/pose";
import type { Frames } from "./perturb";

/** Torso of an adult, metres. */
const TORSO_M = 0.5;
const RESTLESS: ReadonlySet<string> = new Set(JOINTS.filter((name) => /Elbow|Wrist|Ankle|Heel|FootIndex/.test(name)));
/** Seconds of one wander back and forth; each joint its own. */
const FIDGET_S = 1.7;

/** Hands and feet that wander along the floor all the time, by so many torso lengths either way: nobody who holds still. */
export function fidgeting(frames: Frames, torsos: number): Frames {
  const shifted = (pose: Pose, t: number, by: number) =>
    pose.map((point, index) => {
      const name = JOINTS[index] as Joint;
      const phase = (2 * Math.PI * t) / (FIDGET_S + (name.startsWith("left") ? 0.4 : 0));
      return RESTLESS.has(name) ? { ...point, x: point.x + by * Math.sin(phase) } : point;
    });
  return frames.map((frame) => {
    const { image, world, t } = frame;
    const [shoulder, hip] = [image?.[JOINTS.indexOf("leftShoulder")], image?.[JOINTS.indexOf("leftHip")]];
    if (!image || !world || !shoulder || !hip) return frame;
    const torso = distance(shoulder, hip);
    return { ...frame, image: shifted(image, t, torsos * torso), world: shifted(world, t, torsos * TORSO_M) };
  });
}
