import type { Input, InputVideoTrack, VideoSample } from "mediabunny";
import { type Abandonable, abandonable, Stalled } from "./abandon";
import type { PoseEstimator } from "./estimator";
import type { BrokenOff, OnFrame, PoseSource, SourceProblem } from "./source";
import { drawUpright } from "./upright";

export interface OpenedVideo {
  /** When its first picture is to be shown, and when its last is over; seconds of the file's own clock. */
  readonly fromS: number;
  readonly toS: number;
  /** As shown: upright, square pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Timestamps of damaged files may stand still; a source's clock must not. Shorter than any frame. */
const LEAST_STEP_S = 0.001;
/** A last picture may stand for this long before the file counts as cut off. Judgement. */
const LONGEST_FRAME_S = 1;
/** A decoder that has given no picture for so long never will: damaged files make some hang. Judgement. */
const STALLED_MS = 60_000;

/**
 * Every picture of a video file that a player would show, with its exact timestamp, upright as the file says it is to be
 * shown, as fast as the estimator goes and never skipping one. One that the estimator failed on is handed over with nobody
 * in it. A file that breaks off or is damaged on the way ends there, and says so; what was seen up to there holds.
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
      const library = await import("mediabunny").catch(messageOf);
      if (typeof library === "string") return { ok: false, problem: { id: "model-missing", detail: library } };
      if (signal.aborted) return { ok: true };
      const { ALL_FORMATS, BlobSource, Input, VideoSampleSink } = library;
      const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
      const hand = abandonable(signal, STALLED_MS);
      try {
        const { track, video } = await reading(() => hand.wait(openTrack(input)), "video-unreadable");
        onOpened(video);
        const film = createFilm(new VideoSampleSink(track).samples(), hand);
        await lookAtEach(film.pictures(), estimator, onFrame, hand);
        return { ok: true, ...brokenOff(video, film.lastS(), film.damaged()) };
      } catch (error) {
        if (signal.aborted) return { ok: true };
        if (error instanceof SourceFailure) return { ok: false, problem: error.problem };
        if (error instanceof Stalled) return { ok: false, problem: { id: "worker-died", detail: error.message } };
        throw error;
      } finally {
        hand.done();
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

async function openTrack(input: Input): Promise<{ readonly track: InputVideoTrack; readonly video: OpenedVideo }> {
  const track = await reading(() => input.getPrimaryVideoTrack(), "video-unreadable");
  if (!track) throw failure("video-without-picture", "The file has no video track.");
  if (!(await reading(() => track.canDecode(), "video-undecodable"))) {
    throw failure(
      "video-undecodable",
      `This browser cannot decode ${(await track.getCodec()) ?? "the video's codec"}.`,
    );
  }
  const [firstS, toS, widthPx, heightPx] = await reading(
    () =>
      Promise.all([
        track.getFirstTimestamp(),
        track.computeDuration(),
        track.getDisplayWidth(),
        track.getDisplayHeight(),
      ]),
    "video-unreadable",
  );
  return { track, video: { fromS: Math.max(0, firstS), toS, widthPx, heightPx } };
}

function brokenOff({ fromS, toS }: OpenedVideo, lastS: number, damaged: boolean): { readonly brokenOff?: BrokenOff } {
  if (!damaged && toS - lastS < LONGEST_FRAME_S) return {};
  return { brokenOff: { how: damaged ? "damaged" : "cut-off", atS: lastS - fromS, ofS: toS - fromS } };
}

interface Picture {
  readonly bitmap: ImageBitmap;
  readonly t: number;
}

/** The pictures of a film up to where it can be read, and how far that was. */
function createFilm(samples: AsyncGenerator<VideoSample, void, unknown>, hand: Abandonable) {
  let last = Number.NEGATIVE_INFINITY;
  let damaged = false;
  async function* pictures(): AsyncGenerator<Picture, void> {
    try {
      for (;;) {
        const next = await hand.wait(samples.next()).catch((error: unknown) => {
          if (hand.abandoned) throw error;
          // The decoder knows the codec: it is the file that is damaged, not the browser that is too old.
          if (last === Number.NEGATIVE_INFINITY) throw failure("video-unreadable", messageOf(error));
          damaged = true;
          return null;
        });
        if (!next || next.done) break;
        last = Math.max(next.value.timestamp, last + LEAST_STEP_S);
        yield { bitmap: picture(next.value), t: last };
      }
    } finally {
      // Not waited for: a decoder that hangs would not answer this either.
      samples.return().catch(() => {});
    }
    if (last === Number.NEGATIVE_INFINITY) throw failure("video-without-picture", "The video holds no frame.");
  }
  return { pictures, lastS: () => last, damaged: () => damaged };
}

function picture(sample: VideoSample): ImageBitmap {
  try {
    return drawUpright(sample);
  } catch (error) {
    throw failure("video-undecodable", messageOf(error));
  }
}

async function lookAtEach(
  pictures: AsyncGenerator<Picture, void>,
  estimator: Pick<PoseEstimator, "detect">,
  onFrame: OnFrame,
  hand: Abandonable,
): Promise<void> {
  // One picture is decoded ahead while the worker looks at the one before.
  let underWay: Promise<void> = Promise.resolve();
  for await (const { bitmap, t } of pictures) {
    await hand.wait(underWay).finally(() => hand.abandoned && bitmap.close());
    underWay = look(bitmap, t, estimator, onFrame, hand);
    // It is awaited in the next round; until then a failure must not count as unhandled.
    underWay.catch(() => {});
  }
  await hand.wait(underWay);
}

async function look(
  bitmap: ImageBitmap,
  t: number,
  estimator: Pick<PoseEstimator, "detect">,
  onFrame: OnFrame,
  hand: Abandonable,
): Promise<void> {
  const aspect = bitmap.width / bitmap.height;
  const answer = await estimator.detect(bitmap, t);
  if (hand.abandoned) return;
  if (!answer.ok && answer.problem.id !== "frame-failed") throw new SourceFailure(answer.problem);
  // A film cut without encoding it anew keeps the pictures since the last key frame, at times before its beginning. No
  // player shows them and nobody judges them; the tracker, which needs a few looks to settle, may as well have seen them.
  if (t < 0) return;
  if (answer.ok) return onFrame(answer.value.frame, answer.value);
  return onFrame({ t, aspect, image: null, world: null, trunk: null }, { inferenceMs: 0, contourMs: 0 });
}

async function reading<T>(read: () => Promise<T>, id: SourceProblem["id"]): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof SourceFailure ? error : failure(id, messageOf(error));
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const failure = (id: SourceProblem["id"], detail: string) => new SourceFailure({ id, detail });
