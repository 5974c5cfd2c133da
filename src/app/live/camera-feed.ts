import type { PoseFrame } from "../../core/body/pose";
import { tried, within } from "../../device/attempt";
import { cameraAllowed, onCamerasChange, openCamera } from "../../device/camera";
import { cameraSource, type Wanted } from "../../pose/camera";
import { createDarknessMeter } from "../../pose/darkness";
import { dropAhead, keepAhead, type OpenedEstimator, openPoseEstimator } from "../open-estimator";
import { settings } from "../person/settings";
import {
  cameraProblem,
  logProblem,
  MENDABLE,
  type MetProblem,
  type ProblemId,
  problemOfSource,
} from "../problems/problems";
import { watchDarkness } from "./darkness-watch";
import { createFeedClock, type Gap } from "./feed-clock";

export { cameraAllowed, listCameras, onCamerasChange } from "../../device/camera";

/** Between two attempts to get the camera back. */
const RETRY_MS = 3000;
/** A camera that was plugged in tells so before it can be opened. Judgement. */
const PLUGGED_IN_MS = 500;
/** Frames in a row that what follows cannot take: then it is no accident of one frame. About two seconds. Judgement. */
const MOST_FAILING = 40;
/** From a stream to its first picture; usual cameras take one second or two. Judgement. */
const FIRST_PICTURE_MS = 8000;
/** What does not close in this time is left behind: the camera after it is to be let go of in any case. */
const CLOSING_MS = 3000;

/** The camera that is looked through: its own name, the model, and its pictures where they can be filmed. */
export interface CameraInUse {
  readonly label: string;
  readonly model: string;
  readonly stream?: MediaStream | undefined;
  /** Not the camera that was chosen, which did not open. */
  readonly isOther?: boolean;
  /** The page itself looks, and stands still meanwhile: its workers have no WebGL 2. */
  readonly onPage?: boolean;
}

export interface CameraFeedEvents {
  readonly onLoading: () => void;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** Ready to look; frames come once this has resolved. Again after every opening, and when a black picture has passed. */
  readonly onOpened: (camera: CameraInUse) => Promise<void>;
  /** One clock for all openings: `frame.t` only grows. */
  readonly onFrame: (frame: PoseFrame) => void;
  /** Which of the camera's pictures are to be looked at; all are where absent. */
  readonly wanted?: Wanted;
  readonly onGap: (fromT: number, toT: number) => void;
  /** A worker failed and another is taking its place; the frames go on. */
  readonly onReplacing: () => void;
  /** What may mend itself is waited for or tried again, as nobody can reach the laptop: that ends with `onOpened`. */
  readonly onFailed: (met: MetProblem) => void;
}

/** A camera and an estimator, kept open for as long as there is something to watch. */
export interface CameraFeed {
  /** Opens both; again after a failure, or to change the camera. Failures are reported, never thrown. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** What the feed needs of the browser; handed down with the rest of the world (`app/world.ts`). */
export interface FeedWorld {
  readonly openCamera: typeof openCamera;
  readonly openEstimator: typeof openPoseEstimator;
  readonly cameraSource: typeof cameraSource;
  readonly darknessMeter: typeof createDarknessMeter;
  readonly cameraAllowed: typeof cameraAllowed;
  readonly onCamerasChange: typeof onCamerasChange;
}

export const browserFeed: FeedWorld = {
  openCamera,
  openEstimator: openPoseEstimator,
  cameraSource,
  darknessMeter: createDarknessMeter,
  cameraAllowed,
  onCamerasChange,
};

export function createCameraFeed(video: HTMLVideoElement, events: CameraFeedEvents, world: FeedWorld): CameraFeed {
  const clock = createFeedClock();
  const closing = new AbortController();
  let opening = new AbortController();
  let failed: ProblemId | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  world.onCamerasChange(() => {
    if (failed && MENDABLE.includes(failed)) tryAgainIn(PLUGGED_IN_MS, failed);
  }, closing.signal);

  function tryAgainIn(ms: number, id: ProblemId): void {
    clearTimeout(retry);
    retry = setTimeout(async () => {
      const mine = opening;
      // Asking again for what was refused would ask the user again and again: it is waited for.
      const isWanted = id !== "camera-refused" || (await world.cameraAllowed());
      if (mine !== opening || closing.signal.aborted) return;
      if (isWanted) await open();
      else tryAgainIn(RETRY_MS, id);
    }, ms);
  }

  async function open(): Promise<void> {
    opening.abort();
    clearTimeout(retry);
    if (closing.signal.aborted) return;
    failed = null;
    opening = new AbortController();
    const { signal } = opening;
    events.onLoading();
    tellGap(clock.reopen());
    const problem = await watch(signal);
    if (signal.aborted || !problem) return;
    failed = problem.id;
    events.onFailed(problem);
    if (MENDABLE.includes(failed)) tryAgainIn(RETRY_MS, failed);
  }

  /** Opens both, watches until the signal aborts or something fails, and closes both again. null: nobody asks any more. */
  async function watch(signal: AbortSignal): Promise<MetProblem | null> {
    const toClose: (() => unknown)[] = [];
    let shown: MediaStream | null = null;
    // Beside the camera: neither waits for the other.
    const estimating = world.openEstimator({
      onProgress: (share) => signal.aborted || events.onProgress(share),
      onReplacing: () => signal.aborted || events.onReplacing(),
      signal,
    });
    let isTaken = false;
    const onAsking = () =>
      signal.aborted || events.onFailed({ id: "camera-asking", detail: "The browser waits for an answer." });
    try {
      const camera = await world.openCamera(settings.getState().cameraId, onAsking, signal);
      if (camera.ok) toClose.push(camera.value.close);
      if (signal.aborted) return null;
      if (!camera.ok) return cameraProblem(camera.error);
      const { stream, label, isOther } = camera.value;
      shown = stream;
      video.srcObject = stream;
      // Muted video plays without a tap; a refusal would show as a still picture, so it is not passed over. A camera that
      // gives no picture leaves it without an answer. Its first picture is there when the estimator is.
      const starting = within(FIRST_PICTURE_MS, () => video.play(), { signal });

      const opened = await estimating;
      isTaken = true;
      if (opened.ok) toClose.push(opened.estimator.close);
      if (signal.aborted) return null;
      if (!opened.ok) return opened.problem;
      const playing = await starting;
      if (signal.aborted) return null;
      if (!playing.ok) return { id: playing.late ? "camera-silent" : "camera-failed", detail: String(playing.error) };

      const inUse = { label, model: opened.model, stream, isOther, onPage: opened.estimator.onPage };
      await events.onOpened(inUse);
      const end = await world
        .cameraSource(video, opened.estimator, events.wanted)
        .start(frameTaker(inUse, signal), signal);
      return end.ok ? null : problemOfSource(end.problem);
    } catch (error) {
      // Leaving while the picture starts makes `play` reject; that is no failure, and nobody hears of it.
      return { id: "unexpected", detail: String(error) };
    } finally {
      if (!isTaken) void estimating.then((opened) => opened.ok && keepForLater(opened, signal.aborted));
      for (const close of toClose.reverse()) await within(CLOSING_MS, async () => close());
      // By now another camera may have taken the place.
      if (signal.aborted && video.srcObject === shown) tried(() => Object.assign(video, { srcObject: null }));
    }
  }

  /** Puts the pictures of one opening on the feed's clock, and hands on what is not black. */
  function frameTaker(inUse: CameraInUse, signal: AbortSignal): (frame: PoseFrame) => void {
    let failing = 0;
    const isDark = watchDarkness(world.darknessMeter(video), (dark) => {
      if (signal.aborted) return;
      if (dark) return events.onFailed({ id: "camera-dark", detail: "Black pictures." });
      tellGap(clock.blink());
      void events.onOpened(inUse);
    });
    return (frame) => {
      const t = clock.at(frame.t);
      if (isDark(frame) || signal.aborted || !clock.moveTo(t)) return;
      try {
        events.onFrame({ ...frame, t });
        failing = 0;
      } catch (error) {
        // One frame is less than the whole set.
        if (++failing >= MOST_FAILING) throw error;
        if (failing === 1) logProblem({ id: "unexpected", detail: `a frame: ${String(error)}` });
      }
    };
  }

  function tellGap(gap: Gap | null): void {
    if (gap) events.onGap(gap.fromT, gap.toT);
  }

  return {
    open,
    close() {
      closing.abort();
      opening.abort();
      clearTimeout(retry);
      dropAhead();
    },
  };
}

/** An estimator whose camera did not open: that is tried again every few seconds, and needs no other one for it. */
function keepForLater({ estimator, model }: OpenedEstimator & { readonly ok: true }, isOver: boolean): void {
  if (isOver) void estimator.close();
  else keepAhead(model, estimator);
}
