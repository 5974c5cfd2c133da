/** What a check looks at: a part of a finished rep, and the one number that its values come to. */

import { median, quantile, standardDeviation } from "../../body/statistics";
import type { MetricCheck, Stretch } from "../../exercise/exercise";
import type { RawRep } from "../reps/phases";

/** A top shorter than this is widened, so that one frame is never the whole evidence; rules §5.3. */
const SHORTEST_STRETCH_S = 0.3;
/** Moving into and out of the top is not wobbling. Judgement. */
const HOLD_MARGIN_S = 0.35;
/** How long before a rep leaves the start pose that pose is looked at. Judgement: less than any rest between reps. */
export const BEFORE_START_S = 0.5;
/** "max" and "min" look at this quantile: a single frame is never a fault. Judgement. */
const EXTREME = 0.9;

export type Span = readonly [from: number, to: number];

/** Of when to when a part of the rep lasted; null where it did not come. */
export function spanOf(stretch: "out" | "top" | "back", raw: RawRep): Span;
export function spanOf(stretch: Stretch, raw: RawRep): Span | null;
export function spanOf(stretch: Stretch, raw: RawRep): Span | null {
  switch (stretch) {
    case "rep":
      return [raw.start, raw.end];
    case "out":
      return [raw.start, raw.topIn];
    case "back":
      return [raw.topOut, raw.end];
    case "hold": {
      const [from, to] = [raw.topIn + HOLD_MARGIN_S, raw.topOut - HOLD_MARGIN_S];
      return to - from < SHORTEST_STRETCH_S ? null : [from, to];
    }
    case "start":
      return raw.startSeen ? [raw.start - BEFORE_START_S, raw.start] : null;
    case "before":
      return raw.previousEnd === null ? null : [raw.previousEnd - SHORTEST_STRETCH_S, raw.start + SHORTEST_STRETCH_S];
    case "top": {
      const spare = Math.max(0, SHORTEST_STRETCH_S - (raw.topOut - raw.topIn)) / 2;
      return [raw.topIn - spare, raw.topOut + spare];
    }
  }
}

export function statisticOf(check: MetricCheck, read: readonly { value: number }[]): number {
  const values = read.map((entry) => entry.value);
  const high = quantile(values, EXTREME) ?? 0;
  const low = quantile(values, 1 - EXTREME) ?? 0;
  switch (check.statistic) {
    case "median":
      return median(values) ?? 0;
    case "max":
      return high;
    case "min":
      return low;
    case "range":
      return high - low;
    case "sd":
      return standardDeviation(values);
  }
}
