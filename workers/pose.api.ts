/** What the page may say to the pose worker, and what it hears. Types only: nothing here reaches a bundle. */
import type { PoseFrame } from "../src/core/body/pose";

export type ModelName = "lite" | "full" | "heavy";
export type DelegateName = "CPU" | "GPU";

export interface PoseWorkerOptions {
  readonly model: ModelName;
  readonly delegate: DelegateName;
  /** Absolute, same-origin address of the `.task` bundle. */
  readonly modelUrl: string;
  /** Its size unpacked: a server that sends it compressed says another. */
  readonly modelBytes: number;
  /** Trace the trunk's silhouette (needs the mask; costs a few milliseconds). */
  readonly contour: boolean;
  /**
   * When the first, blank picture is looked at, which compiles and allocates: before `open` answers, or after it and only
   * if no other picture has come until then, where somebody waits and the time it takes is of no interest.
   */
  readonly warmUp: "before" | "after";
}

/** Failures cross the thread as data: Comlink would drop an error's class and fields. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SensorProblem };

export interface SensorProblem {
  readonly id:
    | "no-webgl2"
    | "no-simd"
    | "model-missing"
    | "model-damaged"
    | "delegate-failed"
    | "worker-died"
    | "frame-failed";
  /** For the log, in the machine's words; the user's words come from the table of problems. */
  readonly detail: string;
}

export interface Ready {
  readonly delegate: DelegateName;
  /** null: not known yet. */
  readonly warmUpMs: number | null;
}

export interface Detected {
  readonly frame: PoseFrame;
  /** Time inside `detectForVideo` (and the contour), for the benchmark and the delegate's choice. */
  readonly inferenceMs: number;
  readonly contourMs: number;
}

export interface PoseWorker {
  /** `onProgress` gets the share 0…1 of the model that has been loaded. Once per worker: a second call fails. */
  open(options: PoseWorkerOptions, onProgress: (share: number) => void): Promise<Answer<Ready>>;
  /** `bitmap` is transferred in and closed by the worker. `t` in seconds, strictly increasing. */
  detect(bitmap: ImageBitmap | VideoFrame, t: number): Promise<Answer<Detected>>;
  close(): Promise<void>;
}
