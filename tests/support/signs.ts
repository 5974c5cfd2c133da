import type { PoseFrame } from "../../src/core/body/pose";
import { createGestureWatcher, type Sign } from "../../src/core/session/gesture";

/** All that was seen of the sign, with its time in seconds. */
export function signs(frames: readonly PoseFrame[]): readonly { readonly sign: Sign; readonly t: number }[] {
  const watcher = createGestureWatcher();
  return frames.flatMap((frame) => {
    const sign = watcher.push(frame);
    return sign ? [{ sign, t: frame.t }] : [];
  });
}

/** Seconds at which a pause was asked for. */
export function pauseSigns(frames: readonly PoseFrame[]): number[] {
  return signs(frames).flatMap(({ sign, t }) => (sign === "raised" ? [t] : []));
}
