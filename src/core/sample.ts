import { guessedPoint, seenPoint, VISIBLE_FOR_GRADING } from "./body";
import type { Vec2 } from "./geometry";
import type { BodySide, EdgeFit, PairedJoint, PoseFrame } from "./pose";
import type { Scene } from "./scene";

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
}

/** Wraps a frame; `working` defaults to the near side. */
export function createSample(frame: PoseFrame, scene: Scene, working: BodySide = scene.near): Sample {
  return {
    t: frame.t,
    frame,
    scene,
    working,
    seen: (side, joint) => seenPoint(frame, side, joint, VISIBLE_FOR_GRADING),
    guess: (side, joint) => guessedPoint(frame, side, joint),
  };
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
