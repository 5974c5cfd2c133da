import type { DelegateName, ModelName } from "../../workers/pose.api";
import { type PackedFrame, packFrame } from "../core/movement/recording";
import { openEstimator } from "./estimator";
import { photoSource } from "./photo";
import type { SourceEnd } from "./source";
import { videoFileSource } from "./video-file";

/** The page without a face that `analyze` drives: a video or a photograph in, packed frames out. */
export interface EstimateOptions {
  readonly model: ModelName;
  readonly delegate: DelegateName;
  readonly contour: boolean;
}

export interface FrameBatch {
  readonly aspect: number;
  readonly frames: readonly PackedFrame[];
  /** One number a frame. */
  readonly inferenceMs: readonly number[];
  readonly contourMs: readonly number[];
}

export type EstimateEnd = SourceEnd & {
  /** Length of the video, from its first picture on. */
  readonly seconds: number;
  /** Time spent on its frames, decoding included, loading the model not. */
  readonly estimationMs: number;
};

declare global {
  interface Window {
    /** Given by the driver: takes the frames over, in order. */
    takeFrames(batch: FrameBatch): Promise<void>;
    /** Estimates the poses of the file chosen in the page's one input. */
    estimate(options: EstimateOptions): Promise<EstimateEnd>;
  }
}

/** Large enough that crossing to the driver costs nothing per frame, small enough to show progress. */
const FRAMES_A_BATCH = 30;

window.estimate = async (options) => {
  const file = document.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
  if (!file)
    return {
      ok: false,
      problem: { id: "video-unreadable", detail: "No file was given." },
      seconds: 0,
      estimationMs: 0,
    };
  const opened = await openEstimator({ ...options, onProgress: () => {} });
  if (!opened.ok) return { ...opened, seconds: 0, estimationMs: 0 };
  const estimator = opened.value;

  let seconds = 0;
  let aspect = 1;
  let frames: PackedFrame[] = [];
  let inferenceMs: number[] = [];
  let contourMs: number[] = [];
  const handOver = async () => {
    if (frames.length > 0) await window.takeFrames({ aspect, frames, inferenceMs, contourMs });
    frames = [];
    inferenceMs = [];
    contourMs = [];
  };

  const started = performance.now();
  const source = file.type.startsWith("image/")
    ? photoSource(file, estimator)
    : videoFileSource(file, estimator, (video) => {
        seconds = video.toS - video.fromS;
      });
  const end = await source.start(async (frame, cost) => {
    aspect = frame.aspect;
    frames.push(packFrame(frame));
    inferenceMs.push(cost.inferenceMs);
    contourMs.push(cost.contourMs);
    if (frames.length >= FRAMES_A_BATCH) await handOver();
  }, new AbortController().signal);
  const estimationMs = performance.now() - started;
  await handOver();
  await estimator.close();
  return { ...end, seconds, estimationMs };
};
