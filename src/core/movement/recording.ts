import type { EdgeFit, Landmark, PictureState, Pose, PoseFrame, TrunkContour } from "../body/pose";
import { JOINTS } from "../body/pose";

/**
 * A stored series of frames: what a replay, a golden test and a report of a miscount are made of.
 * Lengths are stored as whole ten-thousandths (0.1 mm of a metre, a fifteenth of a pixel at 640 wide), visibility as
 * whole hundredths: far below the sensor's own noise, and small once compressed.
 */
export interface Recording {
  readonly schema: 1;
  readonly source: string;
  /** e.g. "full" */
  readonly model: string;
  readonly aspect: number;
  readonly frames: readonly PackedFrame[];
}

export interface PackedFrame {
  readonly t: number;
  /** 33 × (x, y, z, visibility), or null */
  readonly image: readonly number[] | null;
  readonly world: readonly number[] | null;
  readonly trunk: TrunkContour | null;
  readonly picture?: PictureState | undefined;
}

const LENGTH = 10_000;
const VISIBILITY = 100;
const STRIDE = 4;

/** Packs frames; the inverse, up to rounding, of `unpackFrame`. */
export function packFrame(frame: PoseFrame): PackedFrame {
  return {
    t: Math.round(frame.t * 1e6) / 1e6,
    image: frame.image && packPose(frame.image),
    world: frame.world && packPose(frame.world),
    trunk: frame.trunk && {
      plus: frame.trunk.plus && packEdge(frame.trunk.plus),
      minus: frame.trunk.minus && packEdge(frame.trunk.minus),
    },
    ...(frame.picture && { picture: frame.picture }),
  };
}

/** Frame `index` of a recording. */
export function unpackFrame(recording: Recording, index: number): PoseFrame {
  const packed = recording.frames[index];
  if (!packed) throw new RangeError(`The recording has ${recording.frames.length} frames; there is no ${index}.`);
  return {
    t: packed.t,
    aspect: recording.aspect,
    image: packed.image && unpackPose(packed.image),
    world: packed.world && unpackPose(packed.world),
    trunk: packed.trunk,
    ...(packed.picture && { picture: packed.picture }),
  };
}

function packPose(pose: Pose): number[] {
  return pose.flatMap((point) => [
    Math.round(point.x * LENGTH),
    Math.round(point.y * LENGTH),
    Math.round(point.z * LENGTH),
    Math.round(point.visibility * VISIBILITY),
  ]);
}

function unpackPose(packed: readonly number[]): Pose {
  if (packed.length !== JOINTS.length * STRIDE) {
    throw new RangeError(`A packed pose has ${JOINTS.length * STRIDE} numbers; this one has ${packed.length}.`);
  }
  return JOINTS.map((_, joint): Landmark => {
    const at = joint * STRIDE;
    return {
      x: (packed[at] ?? 0) / LENGTH,
      y: (packed[at + 1] ?? 0) / LENGTH,
      z: (packed[at + 2] ?? 0) / LENGTH,
      visibility: (packed[at + 3] ?? 0) / VISIBILITY,
    };
  });
}

function packEdge(edge: EdgeFit): EdgeFit {
  const round = (value: number) => Math.round(value * LENGTH) / LENGTH;
  return {
    sagitta: round(edge.sagitta),
    turnDeg: Math.round(edge.turnDeg * 100) / 100,
    lowerShare: edge.lowerShare === null ? null : round(edge.lowerShare),
    residual: round(edge.residual),
    coverage: round(edge.coverage),
    points: edge.points.map(([x, y]) => [round(x), round(y)]),
  };
}
