import { fittedSize } from "../core/body/fitted-size";
import type { PoseEstimator } from "./estimator";
import type { PoseSource, SourceEnd } from "./source";

/** Two pictures taken within one tick of a coarse clock; a source's time must still move on. Seconds. */
const LEAST_STEP_S = 0.001;

/**
 * A camera that shows no new picture for so long is gone, though nothing says that it ended: another program took it, a
 * cover was shut, the laptop slept. Milliseconds in which the page could be seen; judgement.
 */
const STALLED_MS = 6000;
const LOOK_AFTER_IT_MS = 1000;

/**
 * Asking to be told of the camera's pictures keeps a browser at sixty screens a second, though nothing on them changes, so
 * it is asked anew when one will be wanted. No longer than the slowest rate waits, whatever a camera's clock says. Milliseconds.
 */
const LONGEST_PAUSE_MS = 250;

/** Which of a camera's pictures are to be looked at. Times in seconds, when they were taken, on the page's clock. */
export interface Wanted {
  /** Asked of each picture that there is to see, in their order. */
  takes(t: number): boolean;
  /** None that was taken earlier will be looked at, going on as now. */
  due(): number;
}
const ALL: Wanted = { takes: () => true, due: () => Number.NEGATIVE_INFINITY };

/**
 * What a playing `<video>` with a camera's stream shows. The newest picture wins: one is looked at at a time, pictures
 * that come meanwhile replace each other. Those that nobody wants are passed over. `frame.t` is when the camera took the picture, seconds on the page's clock
 * (`performance.now() / 1000`). A picture that the estimator failed on is left out.
 *
 * Ends with "camera-ended" when the stream's track ends (unplugged, taken away), or when it shows nothing any more; with
 * "camera-silent" when it never showed anything.
 */
export function cameraSource(
  video: HTMLVideoElement,
  estimator: Pick<PoseEstimator, "detect">,
  wanted: Wanted = ALL,
): PoseSource {
  return {
    async start(onFrame, signal): Promise<SourceEnd> {
      const pictures = watchPictures(video, signal);
      let last = Number.NEGATIVE_INFINITY;
      try {
        for (;;) {
          const takenAt = await pictures.next();
          if (takenAt === "aborted") return { ok: true };
          if (typeof takenAt === "string") {
            const never = takenAt === "stalled" && last === Number.NEGATIVE_INFINITY;
            return { ok: false, problem: { id: never ? "camera-silent" : "camera-ended", detail: ENDS[takenAt] } };
          }
          const isWanted = wanted.takes(takenAt / 1000);
          pictures.waitUntil(1000 * wanted.due());
          if (!isWanted) continue;
          // A stream that is being replaced shows nothing for a moment.
          const picture = await grab(video).catch(() => null);
          if (!picture) continue;
          last = Math.max(takenAt / 1000, last + LEAST_STEP_S);
          const answer = await estimator.detect(picture, last);
          if (signal.aborted) return { ok: true };
          if (answer.ok) await onFrame(answer.value.frame, answer.value);
          else if (answer.problem.id !== "frame-failed") return { ok: false, problem: answer.problem };
        }
      } finally {
        pictures.stop();
      }
    },
  };
}

const ENDS = {
  ended: "The track ended.",
  stalled: `No picture for ${STALLED_MS / 1000} s.`,
} as const;
type Next = number | "aborted" | keyof typeof ENDS;

/**
 * `next` resolves with the time, in milliseconds, of a picture that has not been taken yet: at once if one waits. After
 * `waitUntil` none is told of before that time.
 */
function watchPictures(video: HTMLVideoElement, signal: AbortSignal) {
  let waiting: Next | null = signal.aborted ? "aborted" : null;
  let wake: (next: Next) => void = () => {};
  let handle = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    handle = video.requestVideoFrameCallback(onPicture);
  };
  const tell = (next: Next) => {
    if (typeof waiting !== "string") waiting = next;
    wake(waiting);
  };
  let stillMs = 0;
  const onPicture = (now: number, { captureTime }: VideoFrameCallbackMetadata) => {
    stillMs = 0;
    listen();
    tell(captureTime ?? now);
  };
  const onAbort = () => tell("aborted");
  const onEnded = () => tell("ended");
  const tracks = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks() : [];
  signal.addEventListener("abort", onAbort);
  video.addEventListener("ended", onEnded);
  for (const track of tracks) track.addEventListener("ended", onEnded);
  if (tracks.some(({ readyState }) => readyState === "ended")) tell("ended");
  listen();
  const looking = setInterval(() => {
    // A page that is not seen is not shown pictures either.
    if (document.visibilityState !== "visible") return;
    stillMs += LOOK_AFTER_IT_MS;
    if (stillMs >= STALLED_MS) tell("stalled");
  }, LOOK_AFTER_IT_MS);

  return {
    async next(): Promise<Next> {
      const next = waiting ?? (await new Promise<Next>((resolve) => (wake = resolve)));
      if (typeof next === "number") waiting = null;
      return next;
    },
    waitUntil(t: number) {
      const ms = Math.min(LONGEST_PAUSE_MS, t - performance.now());
      if (ms <= 0) return;
      video.cancelVideoFrameCallback(handle);
      clearTimeout(pause);
      pause = setTimeout(listen, ms);
    },
    stop() {
      clearTimeout(pause);
      clearInterval(looking);
      video.cancelVideoFrameCallback(handle);
      signal.removeEventListener("abort", onAbort);
      video.removeEventListener("ended", onEnded);
      for (const track of tracks) track.removeEventListener("ended", onEnded);
    },
  };
}

/** The picture on show. A VideoFrame is handed to the worker without a copy, and scaled there. */
async function grab(video: HTMLVideoElement): Promise<ImageBitmap | VideoFrame> {
  if ("VideoFrame" in window) return new VideoFrame(video);
  const { width, height } = fittedSize(video.videoWidth, video.videoHeight);
  return createImageBitmap(video, { resizeWidth: width, resizeHeight: height });
}
