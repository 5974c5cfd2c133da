import { quantile as quantileOf } from "../../src/core/body/statistics";

/** One line of the bench: a measured value against the target it was promised to keep. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The largest value that is still good. */
  readonly target: number;
  /** What it was measured on, in a few words. */
  readonly note: string;
}

export const keepsTarget = ({ value, target }: Row) => value <= target;

export function printRow(row: Row): void {
  const value = `${row.value.toPrecision(3)} ${row.unit}`;
  const verdict = keepsTarget(row) ? "ok" : "MISS";
  console.log(
    `${row.name.padEnd(44)}${value.padStart(14)}   ≤ ${`${row.target} ${row.unit}`.padEnd(10)} ${verdict.padEnd(5)} ${row.note}`,
  );
}

/** @throws {RangeError} when there is no value */
export function quantile(values: readonly number[], share: number): number {
  const found = quantileOf(values, share);
  if (found === null) throw new RangeError("No values were measured.");
  return found;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
