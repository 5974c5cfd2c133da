import type { PoseFrame } from "../../core/body/pose";
import { logProblem, MENDABLE, type Met, type ProblemId } from "../problems/problems";
import { cameraAllowed, onCamerasChange, type Sight, type Watched, watchCamera } from "./eyes";
import { dropAhead } from "./sensor";

/** After an interruption the clock jumps by more than the coach bridges, so that it asks for the start pose again. */
const GAP_S = 5;
const INSTANT_S = 0.001;
/** Between two attempts to get the camera back. */
const RETRY_MS = 3000;
/** A camera that was plugged in tells so before it can be opened. Judgement. */
const PLUGGED_IN_MS = 500;
/** Frames in a row that what follows cannot take: then it is no accident of one frame. About two seconds. Judgement. */
const MOST_FAILING = 40;

/** What a camera and an estimator that are kept open report. */
export interface LookoutEvents {
  readonly onLoading: () => void;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** Ready to look; frames come once this has resolved. Again after every opening, and when a black picture has passed. */
  readonly onOpened: (source: Sight) => Promise<void>;
  /** One clock for all openings: `frame.t` only grows. */
  readonly onFrame: (frame: PoseFrame) => void;
  /** Whether the camera's next picture, taken at `t` seconds on the page's clock, is to be looked at; all are where absent. */
  readonly isWanted?: (t: number) => boolean;
  /** Nobody looked from the one moment to the other; seconds on the frames' clock. */
  readonly onGap: (fromT: number, toT: number) => void;
  /** A worker failed and another is taking its place; the frames go on. */
  readonly onReplacing: () => void;
  /** What may mend itself is waited for or tried again, as nobody can reach the laptop: that ends with `onOpened`. */
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
  const closing = new AbortController();
  let lastT: number | null = null;
  let failed: ProblemId | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  onCamerasChange(() => {
    if (failed && MENDABLE.includes(failed)) tryAgainIn(PLUGGED_IN_MS, failed);
  }, closing.signal);

  function tryAgainIn(ms: number, id: ProblemId): void {
    clearTimeout(retry);
    retry = setTimeout(async () => {
      const mine = watching;
      // Asking again for what was refused would ask the user again and again: it is waited for.
      const isWanted = id !== "camera-refused" || (await cameraAllowed());
      if (mine !== watching || closing.signal.aborted) return;
      if (isWanted) await open();
      else tryAgainIn(RETRY_MS, id);
    }, ms);
  }

  async function open(): Promise<void> {
    watching.abort();
    clearTimeout(retry);
    if (closing.signal.aborted) return;
    failed = null;
    const mine = new AbortController();
    watching = mine;
    events.onLoading();
    const base = lastT === null ? 0 : lastT + GAP_S;
    if (lastT !== null) {
      events.onGap(lastT + INSTANT_S, base - INSTANT_S);
      lastT = base - INSTANT_S;
    }
    let sight: Sight | null = null;
    let failing = 0;
    let end: Watched;
    try {
      end = await watch(
        {
          video,
          onAsking: () => {
            if (!mine.signal.aborted)
              events.onFailed({ id: "camera-asking", detail: "The browser waits for an answer." });
          },
          onProgress: events.onProgress,
          isWanted: events.isWanted,
          onOpened: async (source) => {
            sight = source;
            if (!mine.signal.aborted) await events.onOpened(source);
          },
          onFrame: (frame) => {
            const t = base + frame.t;
            if (mine.signal.aborted || (lastT !== null && t <= lastT)) return;
            lastT = t;
            try {
              events.onFrame({ ...frame, t });
              failing = 0;
            } catch (error) {
              // One frame is less than the whole set.
              if (++failing >= MOST_FAILING) throw error;
              if (failing === 1) logProblem({ id: "unexpected", detail: `a frame: ${String(error)}` });
            }
          },
          onDark: (dark) => {
            if (mine.signal.aborted) return;
            if (dark) return events.onFailed({ id: "camera-dark", detail: "Black pictures." });
            if (lastT !== null) events.onGap(lastT + INSTANT_S, lastT + 2 * INSTANT_S);
            if (sight) void events.onOpened(sight);
          },
          onReplacing: () => !mine.signal.aborted && events.onReplacing(),
        },
        mine.signal,
      );
    } catch (error) {
      end = { ok: false, problem: { id: "unexpected", detail: String(error) } };
    }
    if (mine.signal.aborted || end.ok) return;
    failed = end.problem.id;
    events.onFailed(end.problem);
    if (MENDABLE.includes(failed)) tryAgainIn(RETRY_MS, failed);
  }

  return {
    open,
    close() {
      closing.abort();
      watching.abort();
      clearTimeout(retry);
      dropAhead();
    },
  };
}
