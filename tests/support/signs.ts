import { createGestureWatcher } from "../../src/core/gesture";
import type { PoseFrame } from "../../src/core/pose";

/** Seconds at which the sign for a pause was seen. */
export function pauseSigns(frames: readonly PoseFrame[]): number[] {
  const watcher = createGestureWatcher();
  return frames.filter((frame) => watcher.push(frame)).map(({ t }) => t);
}
