import { quantileOfSorted } from "./statistics";

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
  // Six fits of nine rounds a frame: plain loops over numbers side by side, and the powers of x only once.
  const [x, y] = [Float64Array.from(xs), Float64Array.from(ys)];
  const powers = powersOf(x, 2 * degree);
  const weights = new Float64Array(x.length).fill(1);
  const residuals = new Float64Array(x.length);
  const sizes = new Float64Array(x.length);
  let polynomial = fitWeighted(powers, y, weights, degree);
  for (let round = 0; round < ROUNDS && polynomial; round++) {
    readResiduals(polynomial, x, y, residuals);
    for (let n = 0; n < sizes.length; n++) sizes[n] = Math.abs(residuals[n] as number);
    const sorted = sizes.slice().sort();
    const limit = HUBER_K * Math.max(LEAST_SCALE, MAD_TO_SD * (quantileOfSorted(sorted, 0.5) ?? 0));
    for (let n = 0; n < sizes.length; n++) weights[n] = Math.min(1, limit / Math.max(sizes[n] as number, LEAST_SCALE));
    polynomial = fitWeighted(powers, y, weights, degree);
  }
  if (!polynomial) return null;
  readResiduals(polynomial, x, y, residuals);
  let [squares, weight] = [0, 0];
  for (let n = 0; n < x.length; n++) {
    squares += (weights[n] as number) * (residuals[n] as number) ** 2;
    weight += weights[n] as number;
  }
  return { polynomial, residual: Math.sqrt(squares / weight) };
}

export function evaluate(polynomial: Polynomial, x: number): number {
  let value = 0;
  for (let power = polynomial.length - 1; power >= 0; power--) value = value * x + (polynomial[power] ?? 0);
  return value;
}

export function slopeAt(polynomial: Polynomial, x: number): number {
  return polynomial.reduce((slope, c, power) => (power === 0 ? slope : slope + power * c * x ** (power - 1)), 0);
}

function readResiduals(polynomial: Polynomial, x: Float64Array, y: Float64Array, into: Float64Array): void {
  for (let n = 0; n < x.length; n++) into[n] = (y[n] as number) - evaluate(polynomial, x[n] as number);
}

/** x to the power 0 … `most`, for every point. */
function powersOf(x: Float64Array, most: number): readonly Float64Array[] {
  const powers = [new Float64Array(x.length).fill(1)];
  for (let power = 1; power <= most; power++) {
    const before = powers[power - 1] as Float64Array;
    powers.push(x.map((value, n) => value * (before[n] as number)));
  }
  return powers;
}

/**
 * Weighted least squares by the normal equations: well enough conditioned for x within 0…1 and degree ≤ 3.
 * @param powers x to the power 0 … 2·degree, for every point: the same in all rounds
 */
function fitWeighted(
  powers: readonly Float64Array[],
  y: Float64Array,
  weights: Float64Array,
  degree: number,
): Polynomial | null {
  const terms = degree + 1;
  const weighted = y.map((value, n) => (weights[n] as number) * value);
  const sums = powers.map((power) => dot(weights, power));
  const rows = Array.from({ length: terms }, (_, row) => {
    const matrix = sums.slice(row, row + terms);
    matrix.push(dot(weighted, powers[row] as Float64Array));
    return matrix;
  });
  return solve(rows);
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let n = 0; n < one.length; n++) total += (one[n] as number) * (other[n] as number);
  return total;
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
