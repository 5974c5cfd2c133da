/** Calls `listener` with true when the page is hidden and false when it is back, until the signal aborts. */
export function onHidden(listener: (hidden: boolean) => void, signal: AbortSignal): void {
  document.addEventListener("visibilitychange", () => listener(document.visibilityState === "hidden"), { signal });
}
