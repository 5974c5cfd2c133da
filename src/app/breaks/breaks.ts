import { createStore } from "zustand/vanilla";
import { settings } from "../person/settings";
import { sound } from "../sound/sound";

/** Short breaks every half hour, rules §9.2. */
const EVERY_MS = 30 * 60_000;
/** Browsers let a hidden page look at the clock once a minute. */
const LOOK_MS = 60_000;

/** Whether a break is due and has not been taken or put aside. */
export const breakDue = createStore<boolean>(() => false);

/**
 * Minds the half hours while the app is open and the user asked for it.
 * @param isBusy exercising is moving: the half hour begins anew
 * @returns a function that ends it
 */
export function mindBreaks(isBusy: () => boolean, now: () => number = Date.now): () => void {
  let since = now();
  const look = () => {
    if (!settings.getState().breaks || isBusy()) {
      since = now();
      breakDue.setState(false, true);
    } else if (!breakDue.getState() && now() - since >= EVERY_MS) {
      breakDue.setState(true, true);
      sound.announce({ words: [], tone: "ready" });
    }
  };
  const timer = setInterval(look, LOOK_MS);
  const stop = breakDue.subscribe((due, was) => {
    if (was && !due) since = now();
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}
