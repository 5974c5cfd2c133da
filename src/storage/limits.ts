/** How long the browser's storage may take over something. Past it the page goes on without, says so, and tries again. */
export interface Limits {
  readonly openMs: number;
  readonly writeMs: number;
  readonly readMs: number;
  /** Between two attempts to write what could not be written. */
  readonly retryMs: number;
}

/** Far longer than a slow disk takes (two years of sets are read in 3 s), short enough for somebody who waits. Judgement. */
export const LIMITS: Limits = { openMs: 5_000, writeMs: 10_000, readMs: 30_000, retryMs: 15_000 };

/** @throws DOMException "TimeoutError" when `work` has not ended after `ms` milliseconds; it may still end later */
export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new DOMException(`no answer in ${ms} ms`, "TimeoutError")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
