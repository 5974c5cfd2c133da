import { standardDeviation } from "../../body/statistics";
import type { RawRep } from "../reps/phases";
import type { LogEntry } from "./evidence";

/** Moving into and out of the top is not wobbling. Judgement. */
const MARGIN_S = 0.35;
/** Fewer readings than this at the top say nothing of steadiness. Judgement: a third of a second at 30 frames a second. */
const LEAST_READINGS = 10;

/** Standard deviation of a metric while at the top; null when the top was too short or the metric not seen. */
export function spreadAtTop(raw: RawRep, log: readonly LogEntry[], index: number): number | null {
  const values = log
    .filter((entry) => entry.t >= raw.topIn + MARGIN_S && entry.t <= raw.topOut - MARGIN_S)
    .map((entry) => entry.values[index])
    .filter((value): value is number => value !== null && value !== undefined);
  return values.length < LEAST_READINGS ? null : standardDeviation(values);
}
