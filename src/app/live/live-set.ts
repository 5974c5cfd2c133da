import type { StoreApi } from "zustand/vanilla";
import type { Channel } from "./channel";
import type { LiveState, Seeing } from "./live-state";

/** What a live screen shows of a set and can ask of it: the set at hand of a session, or a demonstration. */
export interface LiveSet {
  readonly state: StoreApi<LiveState>;
  /** Every frame with its step, for painting. */
  readonly seen: Pick<Channel<Seeing>, "subscribe">;
  readonly togglePause: () => void;
  /** Carries on with the same set after what interrupted it. */
  readonly goOn: () => void;
  readonly end: () => void;
  /** The screen is gone: lets go of everything; what was counted stays kept. */
  readonly leave: () => void;
}
