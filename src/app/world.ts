/**
 * What a session needs of the computer it runs on. `src/main.tsx` makes the browser's once and hands it down; a test hands
 * down its own. How a frame is opened and seen is fetched only by the screen that shows one: the first screen stays small.
 */
import { browserClock, type Clock } from "../device/clock";
import { onHidden } from "../device/visibility";
import { keepScreenOn } from "../device/wake-lock";
import type { FeedWorld } from "./live/camera-feed";

export interface World {
  readonly clock: Clock;
  readonly screen: {
    /** Keeps it lit until the signal aborts; see `keepScreenOn`. */
    readonly keepOn: typeof keepScreenOn;
    readonly onHidden: typeof onHidden;
  };
  /** The camera and what finds a body in its pictures. */
  readonly feed: () => Promise<FeedWorld>;
}

export const browserWorld: World = {
  clock: browserClock,
  screen: { keepOn: keepScreenOn, onHidden },
  feed: async () => (await import("./live/camera-feed")).browserFeed,
};
