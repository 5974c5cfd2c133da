/**
 * The edge between the app and the browser: a call that may throw, and one that may never answer. What lies behind it
 * gets a value in every case, and goes on.
 */

/** What the call gives, or `otherwise` where it throws. */
export function attempt<T>(call: () => T, otherwise: T): T {
  try {
    return call();
  } catch {
    return otherwise;
  }
}

/** Runs what may throw, for what it does. @returns whether it was done */
export function tried(call: () => unknown): boolean {
  return attempt(() => {
    // A promise that nobody waits for may still be refused.
    void Promise.resolve(call()).catch(() => {});
    return true;
  }, false);
}

export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  /** `late`: no answer in time. */
  | { readonly ok: false; readonly late: boolean; readonly error: unknown };

/**
 * The call's answer, or that it was refused, or that none came in time.
 * @param ms how long to wait, milliseconds
 * @param onLate gets what still comes after that, so that it can be closed
 * @param signal nobody waits any more once it aborts
 */
export async function within<T>(
  ms: number,
  call: () => Promise<T>,
  { onLate = () => {}, signal }: { readonly onLate?: (late: T) => void; readonly signal?: AbortSignal } = {},
): Promise<Answered<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave = () => {};
  let isLate = false;
  const answer = (async (): Promise<Answered<T>> => {
    try {
      const value = await call();
      if (isLate) onLate(value);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, late: false, error };
    }
  })();
  const patience = new Promise<Answered<T>>((resolve) => {
    const giveUp = () => {
      isLate = true;
      resolve({ ok: false, late: true, error: new DOMException(`No answer for ${ms / 1000} s.`, "TimeoutError") });
    };
    timer = setTimeout(giveUp, ms);
    signal?.addEventListener("abort", giveUp, { once: true });
    leave = () => signal?.removeEventListener("abort", giveUp);
  });
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  leave();
  return first;
}
