import type { PoseFrame } from "../core/pose";
import { type Sight, watchCamera } from "./eyes";
import type { Met } from "./problems";

/** After an interruption the clock jumps by more than the coach bridges, so that it asks for the start pose again. */
const GAP_S = 5;
const INSTANT_S = 0.001;

/** What a camera and an estimator that are kept open report. */
export interface LookoutEvents {
  readonly onLoading: () => void;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** Ready to look; frames come once this has resolved. Again after every opening. */
  readonly onOpened: (source: Sight) => Promise<void>;
  /** One clock for all openings: `frame.t` only grows. */
  readonly onFrame: (frame: PoseFrame) => void;
  /** Nobody looked from the one moment to the other; seconds on the frames' clock. */
  readonly onGap: (fromT: number, toT: number) => void;
  /** A worker failed and another took its place; the frames go on. */
  readonly onReplaced: () => void;
  readonly onFailed: (met: Met) => void;
}

/** A camera and an estimator, opened once and kept open for as long as there is something to watch. */
export interface Lookout {
  /** Opens both; again after a failure, or to change the camera. Failures are reported, never thrown. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** @param watch what opens and watches: another one in tests */
export function createLookout(
  video: HTMLVideoElement,
  events: LookoutEvents,
  watch: typeof watchCamera = watchCamera,
): Lookout {
  let watching = new AbortController();
  let lastT: number | null = null;

  async function open(): Promise<void> {
    watching.abort();
    const mine = new AbortController();
    watching = mine;
    events.onLoading();
    const base = lastT === null ? 0 : lastT + GAP_S;
    if (lastT !== null) {
      events.onGap(lastT + INSTANT_S, base - INSTANT_S);
      lastT = base - INSTANT_S;
    }
    const end = await watch(
      {
        video,
        onProgress: events.onProgress,
        onOpened: async (source) => {
          if (!mine.signal.aborted) await events.onOpened(source);
        },
        onFrame: (frame) => {
          const t = base + frame.t;
          if (mine.signal.aborted || (lastT !== null && t <= lastT)) return;
          lastT = t;
          events.onFrame({ ...frame, t });
        },
        onReplaced: events.onReplaced,
      },
      mine.signal,
    );
    if (!mine.signal.aborted && !end.ok) events.onFailed(end.problem);
  }

  return { open, close: () => watching.abort() };
}
