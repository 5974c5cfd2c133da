import type { StoreApi } from "zustand/vanilla";
import type { PainEntry, SessionItem } from "../../core/plan/session";
import type { PauseCause, SessionState } from "../../core/session/state";
import type { Channel } from "./channel";
import type { LiveState, Seeing } from "./live-state";
import type { PainAsker } from "./pain/ask-pain";
import type { SessionPlay } from "./session-play";

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

/** A session before the camera, and everything that can be asked of it from a screen. */
export interface LiveSession extends LiveSet {
  readonly id: string;
  readonly machine: StoreApi<SessionState>;
  /** Whether camera and model were open once: what has begun can go on. */
  readonly hasBegun: () => boolean;
  /** null until it is over; then whether there is anything to look back at. */
  readonly over: StoreApi<{ readonly kept: boolean } | null>;
  readonly happen: SessionPlay["happen"];
  /** What is being asked about pain, and answered with a lifted hand. */
  readonly asking: PainAsker["asking"];
  readonly skip: (because: SessionItem["because"]) => void;
  /** Does not wait for the end of a rest or an announcement. */
  readonly goNext: () => void;
  readonly repeat: () => void;
  readonly vary: (variant: string) => void;
  readonly stopFor: (cause: PauseCause) => void;
  readonly resumeFrom: (cause: PauseCause) => void;
  readonly addPain: (entry: PainEntry) => void;
  /** The set at hand, or the last one; null where nothing was counted yet. */
  readonly setId: () => string | null;
  readonly painBefore: () => number | null;
  /** Says something that nothing may drown. */
  readonly tell: (text: string) => void;
}
