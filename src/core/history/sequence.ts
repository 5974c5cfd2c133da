/** What stands where in time. The wall clock says what day it was; it may be set, so it says nothing of what came first. */
export interface Dated {
  /** Milliseconds since 1970 by the wall clock. */
  readonly startedAt: number;
  /** Rises from record to record of one browser; absent in records of before it was kept. */
  readonly order?: number | undefined;
  /** Minutes that the clock on the wall was east of UTC; absent likewise. */
  readonly offsetMin?: number | undefined;
}

/** By it records of one browser stand in the order in which they were made, whatever the clock said. */
export const orderOf = ({ order, startedAt }: Pick<Dated, "startedAt" | "order">): number => order ?? startedAt;

/** Oldest first. */
export function inOrder<T extends Pick<Dated, "startedAt" | "order">>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => orderOf(a) - orderOf(b));
}
