/**
 * Keeps the screen on, where the browser can, until the signal aborts. Browsers let go of the lock whenever the tab is
 * hidden, so it is asked for again on every return.
 * @param onRefused once, when the browser will not or cannot: the screen may then go dark in the middle of a set
 */
export function keepScreenOn(signal: AbortSignal, onRefused: () => void): void {
  let held: WakeLockSentinel | null = null;
  let told = false;

  const refused = () => {
    if (told || signal.aborted) return;
    told = true;
    onRefused();
  };
  const ask = async () => {
    if (signal.aborted || document.visibilityState !== "visible") return;
    try {
      held = await navigator.wakeLock.request("screen");
      if (signal.aborted) await held.release();
    } catch {
      // Refused on low battery, or hidden meanwhile, which is no refusal: the next return asks again.
      if (document.visibilityState === "visible") refused();
    }
  };

  if (!("wakeLock" in navigator)) {
    refused();
    return;
  }
  document.addEventListener("visibilitychange", ask, { signal });
  signal.addEventListener("abort", () => void held?.release(), { once: true });
  void ask();
}
