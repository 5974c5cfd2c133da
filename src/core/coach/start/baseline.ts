import type { BodySide } from "../../body/pose";
import { median } from "../../body/statistics";
import type { Baseline, Metric } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";

const SIDES: readonly BodySide[] = ["left", "right"];

/** Nothing measured yet: every value is null and rules fall back on what they state. */
export const NO_BASELINE: Baseline = { value: () => null };

/** Collects the metrics of a start pose while it is held. */
export interface BaselineCollector {
  push(sample: Sample): void;
  clear(): void;
  readonly heldS: number;
  /** Medians of all that was pushed since the last clear. */
  take(): Baseline;
}

/** A collector over `metrics`, for both working sides. */
export function createBaselineCollector(metrics: readonly Metric[]): BaselineCollector {
  let values = new Map<string, number[]>();
  let from: number | null = null;
  let to: number | null = null;
  return {
    push(sample) {
      from ??= sample.t;
      to = sample.t;
      for (const side of SIDES) {
        const sided = sample.of(side);
        for (const metric of metrics) {
          const value = sided.value(metric);
          if (value === null) continue;
          const key = keyOf(metric, side);
          const list = values.get(key);
          if (list) list.push(value);
          else values.set(key, [value]);
        }
      }
    },
    clear() {
      values = new Map();
      from = null;
      to = null;
    },
    get heldS() {
      return from === null || to === null ? 0 : to - from;
    },
    take() {
      const medians = new Map([...values].map(([key, list]) => [key, median(list)]));
      return { value: (metric, side) => medians.get(keyOf(metric, side)) ?? null };
    },
  };
}

function keyOf(metric: Metric, side: BodySide): string {
  return `${metric.id}:${side}`;
}
