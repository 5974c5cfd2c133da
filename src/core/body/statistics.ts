/** The one set of sums over lists of numbers. Nothing here knows a unit: a result has that of the values. */

/** Not a number of an empty list: ask for its length before. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += values[n] ?? 0;
  return sum / values.length;
}

/** Mean square around the mean, of the values themselves (divided by n) and not of what they were drawn from. */
export function variance(values: readonly number[]): number {
  return squaresAround(values) / values.length;
}

/** Its root, in the unit of the values. Not a number of an empty list, both of them. */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}

/**
 * Spread as a share of the mean (coefficient of variation), of what the values were drawn from (divided by n − 1); null
 * of fewer than three values or a mean of nothing.
 */
export function variation(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const middle = mean(values);
  return middle <= 0 ? null : Math.sqrt(squaresAround(values) / (values.length - 1)) / middle;
}

/** The middle value (mean of the two middle ones); null of an empty list: what was not measured is not zero. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Linear-interpolated quantile, q in 0…1; null of an empty list. */
export function quantile(values: readonly number[], q: number): number | null {
  return quantileOfSorted(inOrder(values), q);
}

/** The same of values that are in order, smallest first. */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number | null {
  if (sorted.length === 0) return null;
  const place = q * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

function squaresAround(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Longer lists than this are left to the engine. Judgement: half a second of frames is shorter. */
const FEW = 24;

/** A sorted copy. A typed array sorts as numbers by itself, many times faster than by a comparing function. */
function inOrder(values: readonly number[]): Float64Array {
  const sorted = new Float64Array(values);
  if (sorted.length > FEW) return sorted.sort();
  for (let end = 1; end < sorted.length; end++) {
    const value = sorted[end] ?? 0;
    let place = end;
    for (; place > 0 && (sorted[place - 1] ?? 0) > value; place--) sorted[place] = sorted[place - 1] ?? 0;
    sorted[place] = value;
  }
  return sorted;
}
