import { within } from "./attempt";

/** Longer than any browser takes to say yes or no. Judgement. */
const ANSWERS_MS = 5000;
/** Taken away again so soon, it was not worth having: asking goes on no faster than this. Judgement. */
const AGAIN_MS = 2000;

/**
 * Keeps the screen on, where the browser can, until the signal aborts. Browsers let go of the lock when the tab is hidden,
 * and may do so at any other time: it is asked for again on every return, and soon after it was taken away.
 * @param onKept false when the browser will not or cannot, or has taken it away: the screen may then go dark in the middle
 *   of a set; true when it is kept on again after that
 */
export function keepScreenOn(signal: AbortSignal, onKept: (kept: boolean) => void): void {
  let held: WakeLockSentinel | null = null;
  let isTold = false;
  let isAsking = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const isSeen = () => document.visibilityState === "visible";
  const tell = (kept: boolean) => {
    if (signal.aborted || isTold !== kept) return;
    isTold = !kept;
    onKept(kept);
  };
  const letGo = (lock: WakeLockSentinel) => void within(ANSWERS_MS, () => lock.release());

  async function ask(): Promise<void> {
    clearTimeout(again);
    if (signal.aborted || isAsking || held || !isSeen()) return;
    isAsking = true;
    const answer = await within(ANSWERS_MS, () => navigator.wakeLock.request("screen"), { onLate: letGo });
    isAsking = false;
    if (!answer.ok) {
      // Refused on low battery, or hidden meanwhile, which is no refusal: the next return asks again.
      if (isSeen()) tell(false);
      return;
    }
    if (signal.aborted) return letGo(answer.value);
    const lock = answer.value;
    held = lock;
    lock.addEventListener?.("release", () => {
      if (held === lock) held = null;
      if (signal.aborted || !isSeen()) return;
      tell(false);
      again = setTimeout(() => void ask(), AGAIN_MS);
    });
    tell(true);
  }

  if (!("wakeLock" in navigator)) {
    tell(false);
    return;
  }
  const comeBack = () => {
    // Gone with the page's being hidden, also where the browser does not say so.
    if (held?.released) held = null;
    void ask();
  };
  document.addEventListener("visibilitychange", comeBack, { signal });
  signal.addEventListener(
    "abort",
    () => {
      clearTimeout(again);
      if (held) letGo(held);
    },
    { once: true },
  );
  void ask();
}
