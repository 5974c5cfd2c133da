/** What a headset's, a keyboard's or a remote's media keys can ask for. */
export interface MediaOrders {
  readonly play: () => void;
  readonly pause: () => void;
  readonly nexttrack: () => void;
}

/** Listens to the media keys until the signal aborts, where the browser has them. */
export function onMediaKeys(orders: MediaOrders, signal: AbortSignal): void {
  if (!("mediaSession" in navigator)) return;
  const { mediaSession } = navigator;
  const set = (name: keyof MediaOrders, handler: (() => void) | null) => {
    try {
      mediaSession.setActionHandler(name, handler);
    } catch {
      // A browser that knows the interface need not know every key.
    }
  };
  for (const name of ["play", "pause", "nexttrack"] as const) set(name, orders[name]);
  signal.addEventListener("abort", () => {
    for (const name of ["play", "pause", "nexttrack"] as const) set(name, null);
  });
}
