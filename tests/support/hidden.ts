/** Parts of a body that the camera does not see, and what the model makes of them. */
import { type BodySide, JOINTS, type Joint, type Pose } from "../../src/core/body/pose";
import type { Frames } from "./perturb";

const LEGS: ReadonlySet<string> = new Set(JOINTS.filter((name) => /Knee|Ankle|Heel|FootIndex/.test(name)));

/** Share of the near leg's lift that a model gives to the far one it cannot see (lab: 0.14 of the torso at a full lift). */
const FAR_FOLLOWS = 0.6;

/** Arm and leg of one side hidden behind the other's: hardly seen, and the leg goes up with the near one at least. */
export function farHidden(frames: Frames, far: BodySide): Frames {
  const near: BodySide = far === "left" ? "right" : "left";
  const [first] = frames;
  const hide = (now: Pose | null, then: Pose | null | undefined) =>
    now && then
      ? now.map((point, index) => {
          const name = JOINTS[index] as Joint;
          if (!name.startsWith(far) || !/Knee|Ankle|Heel|FootIndex|Elbow|Wrist/.test(name)) return point;
          const twin = JOINTS.indexOf(name.replace(far, near) as Joint);
          const lift = (n: number) => (then[n]?.y ?? 0) - (now[n]?.y ?? 0);
          const follows = LEGS.has(name) ? Math.max(0, FAR_FOLLOWS * lift(twin) - lift(index)) : 0;
          return { ...point, y: point.y - follows, visibility: 0.3 };
        })
      : now;
  return frames.map((frame) => ({
    ...frame,
    image: hide(frame.image, first?.image) as Pose | null,
    world: hide(frame.world, first?.world) as Pose | null,
  }));
}

/** How a model guesses legs that are behind a bench or outside the picture: where they are, folded up, or elsewhere every moment. */
export const GUESSES = ["where they are", "folded", "restless"] as const;

/** Joints of both sides that nobody sees, at hidden places by `guess`. */
export function partHidden(frames: Frames, part: RegExp, guess: (typeof GUESSES)[number]): Frames {
  const hide = (pose: Pose | null, n: number) =>
    pose?.map((point, index) => {
      const name = JOINTS[index] as Joint;
      if (!part.test(name)) return point;
      const hip = pose[JOINTS.indexOf(name.startsWith("left") ? "leftHip" : "rightHip")] ?? point;
      const reach = { "where they are": 1, folded: 0.45, restless: n % 7 < 3 ? 0.5 : 0.9 }[guess];
      const to = (axis: "x" | "y" | "z") => hip[axis] + reach * (point[axis] - hip[axis]);
      return { x: to("x"), y: to("y"), z: to("z"), visibility: 0.15 };
    }) ?? null;
  return frames.map((frame, n) => ({
    ...frame,
    image: hide(frame.image, n) as Pose | null,
    world: hide(frame.world, n) as Pose | null,
  }));
}
