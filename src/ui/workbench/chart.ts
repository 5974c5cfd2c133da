/** Every chart has this many units from its first frame to its last. */
export const CHART_WIDTH = 1000;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What an axis must show: all values, and the limits, with a little air. */
export function rangeOf(values: readonly (number | null)[], limits: readonly number[]): Range {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of [...values, ...limits]) {
    if (value === null) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (min > max) return { min: 0, max: 1 };
  const air = (max - min || Math.abs(max) || 1) * 0.06;
  return { min: min - air, max: max + air };
}

/** A line over `width` × `height`, broken where a value is null. */
export function pathOf(values: readonly (number | null)[], range: Range, width: number, height: number): string {
  const parts: string[] = [];
  let pen = false;
  values.forEach((value, n) => {
    if (value === null) {
      pen = false;
      return;
    }
    const x = (n / Math.max(1, values.length - 1)) * width;
    const y = height - ((value - range.min) / (range.max - range.min)) * height;
    parts.push(`${pen ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`);
    pen = true;
  });
  return parts.join("");
}

export interface Run<T> {
  readonly value: T;
  readonly from: number;
  /** The first index after the run. */
  readonly to: number;
}

/** Stretches of equal values, in order. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: { value: T; from: number; to: number }[] = [];
  values.forEach((value, n) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.to = n + 1;
    else runs.push({ value, from: n, to: n + 1 });
  });
  return runs;
}
