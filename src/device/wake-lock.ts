/**
 * Keeps the screen on, where the browser can, until the signal aborts. Browsers let go of the lock whenever the tab is
 * hidden, so it is asked for again on every return.
 */
export function keepScreenOn(signal: AbortSignal): void {
  if (!("wakeLock" in navigator)) return;
  let held: WakeLockSentinel | null = null;

  const ask = async () => {
    if (signal.aborted || document.visibilityState !== "visible") return;
    try {
      held = await navigator.wakeLock.request("screen");
      if (signal.aborted) await held.release();
    } catch {
      // Refused on low battery: the set goes on, the screen may dim.
    }
  };

  document.addEventListener("visibilitychange", ask, { signal });
  signal.addEventListener("abort", () => void held?.release(), { once: true });
  void ask();
}
