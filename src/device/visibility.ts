/** Calls `listener` whenever the page may be the last that is seen of it: it is hidden, put away or closed. */
export function onLeave(listener: () => void): void {
  globalThis.addEventListener?.("pagehide", listener);
  globalThis.document?.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") listener();
  });
}

/** Calls `listener` with true when the page is hidden and false when it is back, until the signal aborts. */
export function onHidden(listener: (hidden: boolean) => void, signal: AbortSignal): void {
  document.addEventListener(
    "visibilitychange",
    () => listener(document.visibilityState === "hidden"),
    signal && { signal },
  );
}
