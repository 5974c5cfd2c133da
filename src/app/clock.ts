import type { Dated } from "../core/history/sequence";

/** The wall clock, which may be set at any moment, and what can be relied on all the same. */

/** The greatest order given so far, so that a page loaded after the clock was set back goes on from it. */
const KEY = "plumbline.clock.order";

let last = 0;

/** Where nothing is left to come after, nothing is left of it. */
export function forgetOrder(): void {
  last = 0;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: it was not kept.
  }
}

/** When something begins: by the wall clock, with how far that is from UTC, and after everything that began before it. */
export function stamp(now = Date.now()): { readonly [Field in keyof Dated]-?: number } {
  last = Math.max(now, last + 1, (kept() ?? 0) + 1);
  try {
    localStorage.setItem(KEY, String(last));
  } catch {
    // Storage is blocked: within this page it rises all the same.
  }
  return { startedAt: now, order: last, offsetMin: offsetAt(now) };
}

/** Minutes that the clock on the wall is east of UTC at a time, where the computer is. */
export const offsetAt = (at: number): number => -Math.round(new Date(at).getTimezoneOffset());

/** A page that slept with the lid shut is this much behind at most. */
const LONGEST_SLEEP_MS = 12 * 3_600_000;

/**
 * Tells the time since a beginning without the leaps of a clock that is set meanwhile: by the clock while that agrees with
 * how much time has passed (a laptop that slept is behind), else by the time that has passed.
 * @returns what gives milliseconds since 1970, never before `startedAt`
 */
export function wallSince(
  startedAt: number,
  passed: () => number = () => performance.now(),
  clock: () => number = () => Date.now(),
): () => number {
  const from = passed();
  return () => {
    const byTime = startedAt + Math.max(0, passed() - from);
    const ahead = clock() - byTime;
    return Math.round(ahead >= 0 && ahead < LONGEST_SLEEP_MS ? byTime + ahead : byTime);
  };
}

function kept(): number | null {
  try {
    const found = Number(localStorage.getItem(KEY));
    return Number.isFinite(found) ? found : null;
  } catch {
    return null;
  }
}
