/** A straight line through features, fitted with a penalty on large weights (ridge regression). */

export interface Line {
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

export type Numbers = Readonly<Record<string, number>>;

/**
 * Through the origin: what has not changed has not turned.
 * @param penalty on each weight of a feature of unit size. A feature that was not seen counts as unchanged.
 */
export function fitLine(
  rows: readonly Numbers[],
  truth: readonly number[],
  names: readonly string[],
  penalty: number,
): Line {
  const sizes = names.map((name) => {
    const squares = rows.reduce((sum, row) => sum + seen(row[name]) ** 2, 0);
    return Math.sqrt(squares / rows.length) + 1e-6;
  });
  const count = names.length;
  const matrix = Array.from({ length: count }, (_, index) =>
    Array.from({ length: count + 1 }, (__, other) => (index === other ? penalty : 0)),
  );
  rows.forEach((row, at) => {
    const given = names.map((name, index) => seen(row[name]) / (sizes[index] ?? 1));
    given.forEach((a, index) => {
      const line = matrix[index] ?? [];
      given.forEach((b, other) => {
        line[other] = (line[other] ?? 0) + a * b;
      });
      line[count] = (line[count] ?? 0) + a * (truth[at] ?? 0);
    });
  });
  const solved = solve(matrix);
  return { names, weights: names.map((_, index) => (solved[index] ?? 0) / (sizes[index] ?? 1)) };
}

export function along({ names, weights }: Line, row: Numbers): number {
  return names.reduce((sum, name, index) => sum + (weights[index] ?? 0) * seen(row[name]), 0);
}

const seen = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? 0 : value);

/** Gauss–Jordan with the largest pivot; rows are equations with their right-hand side last. */
function solve(matrix: number[][]): number[] {
  const count = matrix.length;
  for (let column = 0; column < count; column++) {
    let pivot = column;
    for (let row = column + 1; row < count; row++) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot] as number[], matrix[column] as number[]];
    const line = matrix[column] as number[];
    const divisor = line[column] ?? 1;
    for (const other of matrix) {
      if (other === line) continue;
      const factor = (other[column] ?? 0) / divisor;
      for (let at = column; at <= count; at++) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
    }
  }
  return matrix.map((line, index) => (line[count] ?? 0) / (line[index] ?? 1));
}
