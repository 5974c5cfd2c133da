import { mean, variance } from "../../body/statistics";
import type { Metric, TravelCheck } from "../../exercise/exercise";
import type { LogEntry } from "./evidence";

/** Share of the pictures of a rep in which both must have been read; rules §1.5. */
const USABLE_SHARE = 0.6;

/**
 * How far one point went for what another one did, over the same pictures; null where they were not read together often
 * enough. Spread rather than extent: one slip of the model's is no travel.
 * @param log of the rep, values in the order of `metrics`
 */
export function travelled(check: TravelCheck, log: readonly LogEntry[], metrics: readonly Metric[]): number | null {
  const indices = [...check.of, ...check.than].map((metric) => metrics.indexOf(metric));
  const read = log.flatMap(({ values }) => {
    const row = indices.map((index) => values[index] ?? null);
    return row.some((value) => value === null) ? [] : [row as readonly number[]];
  });
  if (read.length === 0 || read.length < USABLE_SHARE * log.length) return null;
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let column = from; column < to; column++) total += variance(read.map((row) => row[column] ?? 0));
    return Math.sqrt(total);
  };
  const than = sum(check.of.length, indices.length);
  if (than === 0) return null;
  const of = sum(0, check.of.length);
  // Of what hardly moved nothing went the other way: the greater way of the two is the measure.
  if (check.opposite) return opposed(read, check.of.length) / Math.max(of, than) ** 2;
  return of / than;
}

/** How far the first points went the other way, coordinate by coordinate: the covariance with the second ones, sign turned. */
function opposed(rows: readonly (readonly number[])[], of: number): number {
  let total = 0;
  for (let column = 0; column < of; column++) {
    const [one, other] = [column, of + column].map((at) => rows.map((row) => row[at] ?? 0));
    if (!one || !other) continue;
    const [middle, centre] = [mean(one), mean(other)];
    total -= mean(one.map((value, n) => (value - middle) * ((other[n] ?? 0) - centre)));
  }
  return total;
}
