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
  let weights = xs.map(() => 1);
  let polynomial = fitWeighted(xs, ys, weights, degree);
  for (let round = 0; round < ROUNDS && polynomial; round++) {
    const residuals = residualsOf(polynomial, xs, ys);
    const limit = HUBER_K * Math.max(LEAST_SCALE, MAD_TO_SD * (median(residuals.map(Math.abs)) ?? 0));
    weights = residuals.map((residual) => Math.min(1, limit / Math.max(Math.abs(residual), LEAST_SCALE)));
    polynomial = fitWeighted(xs, ys, weights, degree);
  }
  if (!polynomial) return null;
  const squares = residualsOf(polynomial, xs, ys).map((residual, index) => (weights[index] ?? 0) * residual ** 2);
  return { polynomial, residual: Math.sqrt(sum(squares) / sum(weights)) };
}

export function evaluate(polynomial: Polynomial, x: number): number {
  return polynomial.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

export function slopeAt(polynomial: Polynomial, x: number): number {
  return polynomial.reduce((slope, c, power) => (power === 0 ? slope : slope + power * c * x ** (power - 1)), 0);
}

const residualsOf = (polynomial: Polynomial, xs: readonly number[], ys: readonly number[]) =>
  xs.map((x, index) => (ys[index] ?? 0) - evaluate(polynomial, x));

/** Weighted least squares by the normal equations: well enough conditioned for x within 0…1 and degree ≤ 3. */
function fitWeighted(
  xs: readonly number[],
  ys: readonly number[],
  weights: readonly number[],
  degree: number,
): Polynomial | null {
  const terms = degree + 1;
  const powerSums = Array.from({ length: 2 * degree + 1 }, (_, power) =>
    sum(xs.map((x, index) => (weights[index] ?? 0) * x ** power)),
  );
  const rows = Array.from({ length: terms }, (_, row) => [
    ...Array.from({ length: terms }, (_, column) => powerSums[row + column] ?? 0),
    sum(xs.map((x, index) => (weights[index] ?? 0) * (ys[index] ?? 0) * x ** row)),
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
