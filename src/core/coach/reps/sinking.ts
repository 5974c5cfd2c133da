import type { BodySide } from "../../body/pose";
import { median } from "../../body/statistics";
import type { Baseline, Metric } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { NO_BASELINE } from "../start/baseline";

/** Lowest is what the middle of so many seconds says: no single slip, and short enough for the turn of a pulse. Judgement. */
const WINDOW_S = 0.3;
/** Fewer pictures than that have no middle that outvotes a slip. */
const LEAST = 3;
const SIDES: readonly BodySide[] = ["left", "right"];

type Values = readonly (number | null)[];

/**
 * A start pose that sinks: for quantities whose rest is as low as a body can go, a film that begins with the limbs up has
 * its zero corrected as soon as they come down.
 */
export interface SinkingStart {
  /** The start pose, each side as low as it has since been in all of the metrics together. */
  from(sample: Sample, start: Baseline): Baseline;
  clear(): void;
}

/**
 * @param least a side sinks only when every metric of it is lower by more than that, in their unit: less is the sway of a
 * body at rest, and a model that loses one joint lowers that one alone
 * @param mayRest whether a body may rest as it is: hands that push it up on the way down to the floor are lower than any rest
 */
export function createSinkingStart(
  metrics: readonly Metric[],
  least: number,
  mayRest: (sample: Sample) => boolean,
): SinkingStart {
  const recent: { readonly t: number; readonly values: Readonly<Record<BodySide, Values>> }[] = [];
  let sunk: Partial<Record<BodySide, Values>> = {};
  let measured: Baseline = NO_BASELINE;

  function clear(): void {
    recent.length = 0;
    sunk = {};
    measured = NO_BASELINE;
  }

  const zeroOf = (start: Baseline, metric: Metric, side: BodySide) =>
    sunk[side]?.[metrics.indexOf(metric)] ?? start.value(metric, side);

  return {
    clear,
    from(sample, start) {
      // A start pose measured anew is better than what was lowest before.
      if (start !== NO_BASELINE && start !== measured) sunk = {};
      if (start !== NO_BASELINE) measured = start;
      const read = (side: BodySide) => metrics.map(sample.of(side).value);
      if (mayRest(sample)) recent.push({ t: sample.t, values: { left: read("left"), right: read("right") } });
      while (recent[0] && recent[0].t < sample.t - WINDOW_S) recent.shift();
      for (const side of recent.length < LEAST ? [] : SIDES) {
        const now = metrics.map((_, n) => median(recent.flatMap(({ values }) => values[side][n] ?? [])));
        const isLower = metrics.every((metric, n) => {
          const [value, zero] = [now[n] ?? null, zeroOf(start, metric, side)];
          return value !== null && zero !== null && value < zero - least;
        });
        if (isLower) sunk = { ...sunk, [side]: now };
      }
      const taken = sunk;
      return {
        value: (metric, side) => taken[side]?.[metrics.indexOf(metric)] ?? start.value(metric, side),
      };
    },
  };
}
