import { quantileOfSorted } from "./statistics";

/** The values of the last seconds, kept sorted: their quantiles cost no sorting of their own in every frame. */
export interface SlidingWindow {
  push(t: number, value: number): void;
  /** Drops what is older than `t`, seconds. */
  forget(t: number): void;
  clear(): void;
  readonly length: number;
  /** Time of the oldest value; null when there are none. */
  readonly firstT: number | null;
  /** Smallest first. */
  readonly sorted: readonly number[];
  /** Linear-interpolated quantile, q in 0…1; null when there are none. */
  quantile(q: number): number | null;
}

export function createSlidingWindow(): SlidingWindow {
  const entries: { readonly t: number; readonly value: number }[] = [];
  const sorted: number[] = [];

  /** First place whose value is not smaller. */
  function placeOf(value: number): number {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? 0) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return {
    sorted,
    push(t, value) {
      entries.push({ t, value });
      sorted.splice(placeOf(value), 0, value);
    },
    forget(t) {
      while (entries[0] && entries[0].t < t) {
        sorted.splice(placeOf(entries[0].value), 1);
        entries.shift();
      }
    },
    clear() {
      entries.length = 0;
      sorted.length = 0;
    },
    get length() {
      return entries.length;
    },
    get firstT() {
      return entries[0]?.t ?? null;
    },
    quantile: (q) => quantileOfSorted(sorted, q),
  };
}
