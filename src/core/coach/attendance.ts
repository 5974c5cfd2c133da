import type { ViewClass } from "../body/scene";

/** How much of somebody was seen of a set, and from where. Times in seconds. */
export interface Attendance {
  /** Every frame. @param whole all that is needed for counting was seen */
  push(t: number, whole: boolean, view: ViewClass | null): void;
  /** Since when nobody was seen wholly, seconds up to the last frame. */
  readonly unseenS: number;
  readonly summary: {
    readonly seconds: number;
    readonly frames: number;
    /** Share 0…1 of the frames. */
    readonly seen: number;
    readonly views: readonly ViewClass[];
  };
}

export function createAttendance(): Attendance {
  const views: ViewClass[] = [];
  let firstT: number | null = null;
  let lastT = 0;
  let seenAt: number | null = null;
  let frames = 0;
  let framesSeen = 0;
  return {
    push(t, whole, view) {
      firstT ??= t;
      lastT = t;
      frames += 1;
      if (!whole) return;
      framesSeen += 1;
      seenAt = t;
      if (view) views.push(view);
    },
    get unseenS() {
      return lastT - (seenAt ?? firstT ?? lastT);
    },
    get summary() {
      return { seconds: lastT - (firstT ?? lastT), frames, seen: frames === 0 ? 0 : framesSeen / frames, views };
    },
  };
}
