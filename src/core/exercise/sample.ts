import { guessedPoint, seenPoint, VISIBLE_FOR_GRADING } from "../body/body";
import type { Vec2 } from "../body/geometry";
import { type BodySide, type EdgeFit, indexOf, type PairedJoint, type PoseFrame } from "../body/pose";
import type { Scene } from "../body/scene";

export type Unit = "deg" | "torso" | "ratio" | "s" | "chord" | "index";

/**
 * A named quantity of one frame. `read` returns null whenever the joints it needs are not seen well enough or the
 * view does not show it: null is a value, and it stays null all the way to the review.
 */
export interface Metric {
  readonly id: string;
  readonly unit: Unit;
  readonly joints: readonly PairedJoint[];
  read(sample: Sample): number | null;
}

/** One frame with what is known of the scene: all that a metric may look at. */
export interface Sample {
  readonly t: number;
  readonly frame: PoseFrame;
  readonly scene: Scene;
  /** The side a sided rep works with (its leg); the near side where an exercise has no sides. */
  readonly working: BodySide;
  /** Position, or null when the joint is not seen well enough to grade by. */
  seen(side: BodySide, joint: PairedJoint): Vec2 | null;
  /** Where the model believes the joint is, though it may be hidden: good enough for counting, never for grading. */
  guess(side: BodySide, joint: PairedJoint): Vec2 | null;
  /** The same frame for another working side. What was looked up once is remembered for both. */
  of(working: BodySide): Sample;
  /** `metric.read` of this sample, read once however many ask: the log, the start pose and the live checks all do. */
  value(metric: Metric): number | null;
}

/** Wraps a frame; `working` defaults to the near side. */
export function createSample(frame: PoseFrame, scene: Scene, working: BodySide = scene.near): Sample {
  const points: (Vec2 | null | undefined)[] = [];
  const seen: Sample["seen"] = (side, joint) => {
    const index = indexOf(side, joint);
    let point = points[index];
    if (point === undefined) {
      point = seenPoint(frame, side, joint, VISIBLE_FOR_GRADING);
      points[index] = point;
    }
    return point;
  };
  const guess: Sample["guess"] = (side, joint) => guessedPoint(frame, side, joint);
  const sides = new Map<BodySide, Sample>();
  const of: Sample["of"] = (side) => {
    let sample = sides.get(side);
    if (!sample) {
      const values = new Map<Metric, number | null>();
      const value: Sample["value"] = (metric) => {
        let read = values.get(metric);
        if (read === undefined) {
          read = metric.read(sample as Sample);
          values.set(metric, read);
        }
        return read;
      };
      sample = { t: frame.t, frame, scene, working: side, seen, guess, of, value };
      sides.set(side, sample);
    }
    return sample;
  };
  return of(working);
}

/** The back's edge of the trunk's silhouette: the one away from the front of the body. */
export function backEdge(sample: Sample): EdgeFit | null {
  const { trunk } = sample.frame;
  return trunk && (sample.scene.chirality === 1 ? trunk.minus : trunk.plus);
}

/** The belly's edge of the trunk's silhouette. */
export function frontEdge(sample: Sample): EdgeFit | null {
  const { trunk } = sample.frame;
  return trunk && (sample.scene.chirality === 1 ? trunk.plus : trunk.minus);
}
