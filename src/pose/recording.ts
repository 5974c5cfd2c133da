import { type Recording, unpackFrame } from "../core/movement/recording";
import type { PoseSource } from "./source";

/**
 * Replays stored frames.
 *
 * @param pace how many times faster than it was recorded; "at-once" waits for nothing but `onFrame`.
 */
export function recordingSource(recording: Recording, pace: number | "at-once" = "at-once"): PoseSource {
  return {
    async start(onFrame, signal) {
      const started = performance.now();
      const first = recording.frames[0]?.t ?? 0;
      for (let index = 0; index < recording.frames.length && !signal.aborted; index++) {
        const frame = unpackFrame(recording, index);
        if (pace !== "at-once") await until(started + ((frame.t - first) * 1000) / pace, signal);
        if (signal.aborted) break;
        await onFrame(frame, { inferenceMs: 0, contourMs: 0 });
      }
      return { ok: true };
    },
  };
}

/** Resolves at a time on the page's clock, milliseconds, or when the signal aborts. */
function until(due: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(0, due - performance.now()));
    signal.addEventListener("abort", done);
  });
}
