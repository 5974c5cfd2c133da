import type { SensorProblem } from "../../workers/pose.api";
import type { PoseFrame } from "../core/body/pose";

/** Why a source could not begin or go on; the user's words come from the table of problems. */
export interface SourceProblem {
  readonly id:
    | SensorProblem["id"]
    | "video-unreadable"
    | "video-without-picture"
    | "video-undecodable"
    | "camera-ended"
    | "camera-silent";
  /** For the log, in the machine's words. */
  readonly detail: string;
}

/** A film that ends before its time; seconds since its first picture. */
export interface BrokenOff {
  /** "cut-off": the rest is not in the file; "damaged": what comes then cannot be read. */
  readonly how: "cut-off" | "damaged";
  readonly atS: number;
  /** How long it says it is. */
  readonly ofS: number;
}

export type SourceEnd =
  | { readonly ok: true; readonly brokenOff?: BrokenOff }
  | { readonly ok: false; readonly problem: SourceProblem };

/** What it cost to see a frame. */
export interface SeenIn {
  readonly inferenceMs: number;
  readonly contourMs: number;
}

export type OnFrame = (frame: PoseFrame, cost: SeenIn) => void | Promise<void>;

/**
 * Where frames come from: a camera, a video file, a recording.
 *
 * `start` hands over frames in order of time, one at a time (it waits for the promise that `onFrame` may return), and
 * resolves when there are no more, when `signal` is aborted, or when the source fails. Failures are data, never thrown;
 * what `onFrame` throws is passed on. A source can be started once.
 */
export interface PoseSource {
  start(onFrame: OnFrame, signal: AbortSignal): Promise<SourceEnd>;
}
