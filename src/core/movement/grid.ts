import { type EdgeFit, JOINTS, type Joint, type Landmark, type Pose, type PoseFrame } from "../body/pose";

/**
 * The grid that positions lie on before anybody looks at them. The coach sees, and storage keeps, the same numbers: a
 * stored set is judged anew from exactly what was judged live. Steps are a fraction of the sensor's own noise, and
 * coarse enough that half an hour at 30 frames a second is kept in under 10 MB (decision 15).
 *
 * Lengths are counted in the ten-thousandths of `recording.ts`, visibility in hundredths, so that a frame on the grid
 * goes through a recording without any change.
 */

const LENGTH = 10_000;
const VISIBILITY = 100;
const MICROSECONDS = 1e6;

/** Joints that nothing is judged by: they are only drawn, and may lie on a coarser grid. */
const ONLY_DRAWN: ReadonlySet<Joint> = new Set<Joint>([
  "leftEyeInner",
  "leftEyeOuter",
  "rightEyeInner",
  "rightEyeOuter",
  "mouthLeft",
  "mouthRight",
  "leftPinky",
  "rightPinky",
  "leftThumb",
  "rightThumb",
]);
const ONLY_DRAWN_STEP = 4;

/** x, y, z in ten-thousandths and visibility in hundredths. */
export type Steps = readonly [x: number, y: number, z: number, visibility: number];

/** Half a thousandth of the picture's height is a third of a pixel at 720 rows; the depth is noisier by far. */
const IMAGE: Steps = [5, 5, 20, 2];
/** A millimetre: the model's own error is centimetres. */
const WORLD: Steps = [10, 10, 10, 2];

/** Steps of each joint, in the order of `JOINTS`. */
export const IMAGE_STEPS: readonly Steps[] = JOINTS.map((joint) => stepsOf(joint, IMAGE));
export const WORLD_STEPS: readonly Steps[] = JOINTS.map((joint) => stepsOf(joint, WORLD));

/**
 * Steps of the trunk's outline, in ten-thousandths. A degree of the spine is 21 of the sagitta's and 0.75° of the turn
 * (exercise rules §4.2): both are kept to a tenth of that.
 */
export const EDGE_STEPS = { sagitta: 1, turnDeg: 500, lowerShare: 50, residual: 2, coverage: 100, points: 10 } as const;

function stepsOf(joint: Joint, [x, y, z, visibility]: Steps): Steps {
  const times = ONLY_DRAWN.has(joint) ? ONLY_DRAWN_STEP : 1;
  return [x * times, y * times, z * times, visibility];
}

/** The frame, every number on its step. A frame on the grid stays as it is. */
export function onGrid(frame: PoseFrame): PoseFrame {
  return {
    t: Math.round(frame.t * MICROSECONDS) / MICROSECONDS,
    aspect: frame.aspect,
    image: frame.image && poseOnGrid(frame.image, IMAGE_STEPS),
    world: frame.world && poseOnGrid(frame.world, WORLD_STEPS),
    trunk: frame.trunk && {
      plus: frame.trunk.plus && edgeOnGrid(frame.trunk.plus),
      minus: frame.trunk.minus && edgeOnGrid(frame.trunk.minus),
    },
    ...(frame.picture && { picture: frame.picture }),
  };
}

function poseOnGrid(pose: Pose, steps: readonly Steps[]): Pose {
  return pose.map((point, joint): Landmark => {
    const [x, y, z, visibility] = steps[joint] ?? [1, 1, 1, 1];
    return {
      x: snap(point.x, LENGTH, x),
      y: snap(point.y, LENGTH, y),
      z: snap(point.z, LENGTH, z),
      visibility: snap(point.visibility, VISIBILITY, visibility),
    };
  });
}

function edgeOnGrid(edge: EdgeFit): EdgeFit {
  const on = (value: number, step: number) => snap(value, LENGTH, step);
  return {
    sagitta: on(edge.sagitta, EDGE_STEPS.sagitta),
    turnDeg: on(edge.turnDeg, EDGE_STEPS.turnDeg),
    lowerShare: edge.lowerShare === null ? null : on(edge.lowerShare, EDGE_STEPS.lowerShare),
    residual: on(edge.residual, EDGE_STEPS.residual),
    coverage: on(edge.coverage, EDGE_STEPS.coverage),
    points: edge.points.map(([x, y]) => [on(x, EDGE_STEPS.points), on(y, EDGE_STEPS.points)]),
  };
}

/** Whole steps over the unit: the one quotient that a recording gives for the same place. Never minus zero. */
function snap(value: number, unit: number, step: number): number {
  return (Math.round((value * unit) / step) * step + 0) / unit;
}
