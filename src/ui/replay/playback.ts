import { createStore, type StoreApi } from "zustand/vanilla";

export const SPEEDS = [0.25, 0.5, 1, 1.5, 2] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Playing {
  /** Position of the frame that is shown. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

/** A rep being played: which frame is shown, and how time moves it. */
export interface Playback {
  readonly state: StoreApi<Playing>;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Shows a frame and stops there. */
  readonly goTo: (at: number) => void;
  /** Shows the frame nearest to a time, seconds on the source's clock, and stops there. */
  readonly seek: (t: number) => void;
  /** So many frames on, or back. */
  readonly step: (frames: number) => void;
  /** Real time has passed, seconds: begins anew after the end. */
  readonly tick: (passedS: number) => void;
}

/** A breath at the end before it begins anew. */
const PAUSE_S = 0.6;

/** @param times the frames' times in seconds, rising; at least one */
export function createPlayback(times: readonly number[], start: number): Playback {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  const inside = (at: number) => Math.min(times.length - 1, Math.max(0, Math.round(at)));
  const state = createStore<Playing>(() => ({ at: nearestTime(times, start), playing: false, speed: 1 }));
  let t = times[state.getState().at] ?? first;

  const goTo = (at: number) => {
    t = times[inside(at)] ?? first;
    state.setState({ at: inside(at), playing: false });
  };
  return {
    state,
    toggle: () => state.setState({ playing: !state.getState().playing }),
    setSpeed: (speed) => state.setState({ speed }),
    goTo,
    seek: (to) => goTo(nearestTime(times, to)),
    step: (frames) => goTo(state.getState().at + frames),
    tick(passedS) {
      const { playing, speed } = state.getState();
      if (!playing) return;
      t += passedS * speed;
      if (t > last + PAUSE_S * speed) t = first;
      state.setState({ at: nearestTime(times, t) });
    },
  };
}

function nearestTime(times: readonly number[], t: number): number {
  let best = 0;
  times.forEach((time, at) => {
    if (Math.abs(time - t) < Math.abs((times[best] ?? 0) - t)) best = at;
  });
  return best;
}
