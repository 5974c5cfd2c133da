/** What the lab's numbers rest on. */
import { mean, median, quantile } from "../../src/core/body/statistics";

/** A share with the interval it is known to within. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** 95 % interval of the share, 0…1 (Wilson); null of nothing. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, interval: null };
  const p = hits / of;
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const middle = p + Z ** 2 / (2 * of);
  const scale = 1 + Z ** 2 / of;
  const low = hits === 0 ? 0 : (middle - spread) / scale;
  const high = hits === of ? 1 : (middle + spread) / scale;
  return { hits, of, interval: [rounded(low, 3), rounded(high, 3)] };
}

/** Of signed errors: bias (mean), and mean, median and 95th percentile of their size. */
export interface Errors {
  readonly n: number;
  readonly bias: number;
  readonly mae: number;
  readonly median: number;
  readonly p95: number;
}

/** null of no errors at all. */
export function errorsOf(values: readonly number[], digits = 1): Errors | null {
  if (values.length === 0) return null;
  const sizes = values.map(Math.abs);
  return {
    n: values.length,
    bias: rounded(mean(values), digits),
    mae: rounded(mean(sizes), digits),
    median: rounded(median(sizes) ?? 0, digits),
    p95: rounded(quantile(sizes, 0.95) ?? 0, digits),
  };
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The members of a list by a name made of each. */
export function groupedBy<T>(list: readonly T[], nameOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const name = nameOf(each);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return groups;
}
