import { median } from "./geometry";

/** Coefficients from the constant upwards: c[0] + c[1]·x + c[2]·x² … */
export type Polynomial = readonly number[];

export interface RobustFit {
  readonly polynomial: Polynomial;
  /** Root mean square residual, each point weighted as in the last round: outliers count little. */
  readonly residual: number;
}

/** 95 % as efficient as least squares on clean data (Huber 1981). */
const HUBER_K = 1.345;
/** Makes the median absolute deviation estimate the standard deviation of normal noise. */
const MAD_TO_SD = 1.4826;
const ROUNDS = 8;
/** Keeps the scale above zero on exact data. In units of y. */
const LEAST_SCALE = 1e-6;

/**
 * Polynomial of the given degree through points, with Huber's weights so that a few wild points bend it little
 * (iteratively reweighted least squares).
 *
 * @returns null when there are too few different x for the degree.
 */
export function fitRobustly(xs: readonly number[], ys: readonly number[], degree: number): RobustFit | null {
  // Six fits of nine rounds a frame: plain loops over the same arrays, and the powers of x only once.
  const powers = powersOf(xs, 2 * degree);
  const weights = xs.map(() => 1);
  const residuals = xs.map(() => 0);
  const sizes = xs.map(() => 0);
  let polynomial = fitWeighted(powers, ys, weights, degree);
  for (let round = 0; round < ROUNDS && polynomial; round++) {
    readResiduals(polynomial, xs, ys, residuals);
    for (let index = 0; index < sizes.length; index++) sizes[index] = Math.abs(residuals[index] ?? 0);
    const limit = HUBER_K * Math.max(LEAST_SCALE, MAD_TO_SD * (median(sizes) ?? 0));
    for (let index = 0; index < sizes.length; index++) {
      weights[index] = Math.min(1, limit / Math.max(sizes[index] ?? 0, LEAST_SCALE));
    }
    polynomial = fitWeighted(powers, ys, weights, degree);
  }
  if (!polynomial) return null;
  readResiduals(polynomial, xs, ys, residuals);
  let squares = 0;
  for (let index = 0; index < xs.length; index++) squares += (weights[index] ?? 0) * (residuals[index] ?? 0) ** 2;
  return { polynomial, residual: Math.sqrt(squares / sum(weights)) };
}

export function evaluate(polynomial: Polynomial, x: number): number {
  let value = 0;
  for (let power = polynomial.length - 1; power >= 0; power--) value = value * x + (polynomial[power] ?? 0);
  return value;
}

export function slopeAt(polynomial: Polynomial, x: number): number {
  return polynomial.reduce((slope, c, power) => (power === 0 ? slope : slope + power * c * x ** (power - 1)), 0);
}

function readResiduals(polynomial: Polynomial, xs: readonly number[], ys: readonly number[], into: number[]): void {
  for (let index = 0; index < xs.length; index++) into[index] = (ys[index] ?? 0) - evaluate(polynomial, xs[index] ?? 0);
}

/** x to the power 0 … `most`, for every point. */
function powersOf(xs: readonly number[], most: number): readonly (readonly number[])[] {
  const powers = [xs.map(() => 1)];
  for (let power = 1; power <= most; power++) {
    const before = powers[power - 1] ?? [];
    powers.push(xs.map((x, index) => x * (before[index] ?? 0)));
  }
  return powers;
}

/**
 * Weighted least squares by the normal equations: well enough conditioned for x within 0…1 and degree ≤ 3.
 * @param powers x to the power 0 … 2·degree, for every point: the same in all rounds
 */
function fitWeighted(
  powers: readonly (readonly number[])[],
  ys: readonly number[],
  weights: readonly number[],
  degree: number,
): Polynomial | null {
  const terms = degree + 1;
  const weightedSum = (power: number, factors: readonly number[]) => {
    const xs = powers[power] ?? [];
    let total = 0;
    for (let index = 0; index < xs.length; index++) total += (factors[index] ?? 0) * (xs[index] ?? 0);
    return total;
  };
  const weighted = ys.map((y, index) => (weights[index] ?? 0) * y);
  const powerSums = powers.map((_, power) => weightedSum(power, weights));
  const rows = Array.from({ length: terms }, (_, row) => [
    ...Array.from({ length: terms }, (_, column) => powerSums[row + column] ?? 0),
    weightedSum(row, weighted),
  ]);
  return solve(rows);
}

/** Gaussian elimination with partial pivoting on rows of [matrix | right-hand side]; null when singular. */
function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++) {
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    }
    const pivotRow = rows[best];
    const swapped = rows[pivot];
    if (!pivotRow || !swapped || Math.abs(at(best, pivot)) < 1e-12) return null;
    rows[best] = swapped;
    rows[pivot] = pivotRow;
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = sum(solution.map((value, column) => value * at(row, column)));
    solution[row] = (at(row, size) - known) / at(row, row);
  }
  return solution;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
