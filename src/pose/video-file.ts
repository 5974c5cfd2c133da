import type { Input, InputVideoTrack, VideoSample } from "mediabunny";
import { fittedSize } from "../core/fitted-size";
import type { PoseEstimator } from "./estimator";
import type { OnFrame, PoseSource, SourceProblem } from "./source";

export interface OpenedVideo {
  readonly seconds: number;
  /** As shown: upright, square pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Timestamps of damaged files may stand still; a source's clock must not. Shorter than any frame. */
const LEAST_STEP_S = 0.001;

/**
 * Every frame of a video file with its exact timestamp, upright as the file says it is to be shown, as fast as the
 * estimator goes and never skipping one. A frame that the estimator failed on is handed over with nobody in it.
 *
 * @param file mp4, mov, webm, mkv or what else the browser can decode.
 * @param onOpened told about the video before its first frame.
 */
export function videoFileSource(
  file: Blob,
  estimator: Pick<PoseEstimator, "detect">,
  onOpened: (video: OpenedVideo) => void = () => {},
): PoseSource {
  return {
    async start(onFrame, signal) {
      // A large library, fetched only by those who check a video.
      const { ALL_FORMATS, BlobSource, Input, VideoSampleSink } = await import("mediabunny");
      const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
      try {
        const track = await openTrack(input, onOpened);
        const pictures = uprightPictures(new VideoSampleSink(track).samples());
        await lookAtEach(pictures, estimator, onFrame, signal);
        return { ok: true };
      } catch (error) {
        if (error instanceof SourceFailure) return { ok: false, problem: error.problem };
        throw error;
      } finally {
        input.dispose();
      }
    },
  };
}

/** Carries a problem out of the depths of this file; never leaves it. */
class SourceFailure extends Error {
  constructor(readonly problem: SourceProblem) {
    super(problem.detail);
  }
}

async function openTrack(input: Input, onOpened: (video: OpenedVideo) => void): Promise<InputVideoTrack> {
  const track = await reading(() => input.getPrimaryVideoTrack(), "video-unreadable");
  if (!track) throw failure("video-without-picture", "The file has no video track.");
  if (!(await reading(() => track.canDecode(), "video-undecodable"))) {
    throw failure(
      "video-undecodable",
      `This browser cannot decode ${(await track.getCodec()) ?? "the video's codec"}.`,
    );
  }
  const [seconds, widthPx, heightPx] = await reading(
    () => Promise.all([track.computeDuration(), track.getDisplayWidth(), track.getDisplayHeight()]),
    "video-unreadable",
  );
  onOpened({ seconds, widthPx, heightPx });
  return track;
}

interface Picture {
  readonly bitmap: ImageBitmap;
  readonly t: number;
}

async function* uprightPictures(samples: AsyncGenerator<VideoSample, void, unknown>): AsyncGenerator<Picture, void> {
  let last = Number.NEGATIVE_INFINITY;
  try {
    for (;;) {
      const { done, value: sample } = await reading(() => samples.next(), "video-undecodable");
      if (done) break;
      last = Math.max(sample.timestamp, last + LEAST_STEP_S);
      yield { bitmap: drawUpright(sample), t: last };
    }
  } finally {
    await samples.return();
  }
  if (last === Number.NEGATIVE_INFINITY) throw failure("video-undecodable", "The video holds no frame.");
}

/** Closes the sample. Drawing (rather than taking its frame) is what honours rotation and pixel aspect. */
function drawUpright(sample: VideoSample): ImageBitmap {
  const { width, height } = fittedSize(sample.displayWidth, sample.displayHeight);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw failure("video-undecodable", "No 2D canvas to draw a frame on.");
  sample.draw(context, 0, 0, width, height);
  sample.close();
  return canvas.transferToImageBitmap();
}

async function lookAtEach(
  pictures: AsyncGenerator<Picture, void>,
  estimator: Pick<PoseEstimator, "detect">,
  onFrame: OnFrame,
  signal: AbortSignal,
): Promise<void> {
  // One picture is decoded ahead while the worker looks at the one before.
  let underWay: Promise<void> = Promise.resolve();
  for await (const { bitmap, t } of pictures) {
    await underWay.finally(() => signal.aborted && bitmap.close());
    if (signal.aborted) return;
    underWay = look(bitmap, t, estimator, onFrame);
    // It is awaited in the next round; until then a failure must not count as unhandled.
    underWay.catch(() => {});
  }
  await underWay;
}

async function look(bitmap: ImageBitmap, t: number, estimator: Pick<PoseEstimator, "detect">, onFrame: OnFrame) {
  const aspect = bitmap.width / bitmap.height;
  const answer = await estimator.detect(bitmap, t);
  if (answer.ok) return onFrame(answer.value.frame, answer.value);
  if (answer.problem.id !== "frame-failed") throw new SourceFailure(answer.problem);
  return onFrame({ t, aspect, image: null, world: null, trunk: null }, { inferenceMs: 0, contourMs: 0 });
}

async function reading<T>(read: () => Promise<T>, id: SourceProblem["id"]): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw failure(id, error instanceof Error ? error.message : String(error));
  }
}

const failure = (id: SourceProblem["id"], detail: string) => new SourceFailure({ id, detail });
