import type { BodySide } from "../../body/pose";
import type { ViewClass } from "../../body/scene";
import type { Baseline, Metric, MetricCheck } from "../../exercise/exercise";
import type { RawRep } from "../reps/phases";

/** What was measured in one frame of a rep. */
export interface LogEntry {
  readonly t: number;
  readonly view: ViewClass | null;
  /** The joints that the exercise needs were seen on this side, and not only believed to be there. */
  readonly seen: boolean;
  /** In the order of the metrics the coach was made with. */
  readonly values: readonly (number | null)[];
}

/** All that a rep is judged by. */
export interface Evidence {
  readonly raw: RawRep;
  readonly log: readonly LogEntry[];
  readonly metrics: readonly Metric[];
  readonly baseline: Baseline;
  readonly side: BodySide;
  /** Both sides moved together, or the exercise has no sides. */
  readonly together: boolean;
  /** The side nearer to the camera. */
  readonly near: BodySide;
  /** What a check read in the set's earlier reps; null while there are too few. */
  readonly inOtherReps: (check: MetricCheck) => number | null;
}
