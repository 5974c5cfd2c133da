/** What a pose model does to legs that it sees from the side: takes one for the other, mixes both, or loses one. */
import { type BodySide, JOINTS, type Joint, type Landmark, type Pose, type PoseFrame } from "../../src/core/body/pose";
import { type Frames, swapped } from "./perturb";

/** The legs alone exchanged, in the seconds from…to: a model that looks from the side takes one for the other. */
export function legsExchanged(frames: Frames, from: number, to: number): Frames {
  return frames.map((frame) => (frame.t < from || frame.t > to ? frame : withLegs(frame, 1)));
}

/** Both legs half way to each other in those seconds: the same model while it changes its mind. */
export function legsMixed(frames: Frames, from: number, to: number): Frames {
  return frames.map((frame) => (frame.t < from || frame.t > to ? frame : withLegs(frame, 0.5)));
}

/**
 * One leg where it lay in the first frame, or a share of the way there, in the seconds from…to: a model that has lost a
 * raised leg lays it down again.
 */
export function legLost(frames: Frames, side: BodySide, from: number, to: number, share = 1): Frames {
  const isLost = (index: number) => LEGS.has(JOINTS[index] as Joint) && (JOINTS[index] as Joint).startsWith(side);
  const laidDown = (now: Pose | null, first: Pose | null | undefined) =>
    now && first
      ? now.map((point, index) => (isLost(index) ? between(point, first[index] as Landmark, share) : point))
      : now;
  return frames.map((frame) =>
    frame.t < from || frame.t > to
      ? frame
      : {
          ...frame,
          image: laidDown(frame.image, frames[0]?.image),
          world: laidDown(frame.world, frames[0]?.world),
        },
  );
}

function withLegs(frame: PoseFrame, share: number): PoseFrame {
  const changed = (pose: Pose) => {
    const twins = swapped(pose);
    return pose.map((point, index) => {
      const twin = twins[index];
      return twin && LEGS.has(JOINTS[index] as Joint) ? between(point, twin, share) : point;
    });
  };
  return { ...frame, image: frame.image && changed(frame.image), world: frame.world && changed(frame.world) };
}

function between(from: Landmark, to: Landmark, share: number): Landmark {
  const part = (axis: "x" | "y" | "z") => from[axis] + share * (to[axis] - from[axis]);
  return { ...from, x: part("x"), y: part("y"), z: part("z") };
}

const LEGS: ReadonlySet<string> = new Set(JOINTS.filter((name) => /Knee|Ankle|Heel|FootIndex/.test(name)));
