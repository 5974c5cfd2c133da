/** After an interruption the clock jumps by more than the coach bridges, so that it asks for the start pose again. */
const GAP_S = 5;
const INSTANT_S = 0.001;

/** Nobody looked from the one moment to the other; seconds on the feed's clock. */
export interface Gap {
  readonly fromT: number;
  readonly toT: number;
}

/**
 * The one clock of a camera feed: seconds since the first picture of the first opening, over all that are opened after
 * it, and only growing. Whatever a camera counts from, and another one after it, ends here.
 */
export interface FeedClock {
  /** Another camera, or the same one again. @returns the time that is passed over; null: nothing was seen before */
  reopen(): Gap | null;
  /** @param pictureT when it was taken, seconds on any clock of this opening. Every picture is asked for, in order. */
  at(pictureT: number): number;
  /** Moves on to a time that `at` gave. @returns false: not after the one before */
  moveTo(t: number): boolean;
  /** A moment without pictures within one opening. */
  blink(): Gap | null;
}

export function createFeedClock(): FeedClock {
  let base = 0;
  let firstT: number | null = null;
  let lastT: number | null = null;
  return {
    reopen() {
      firstT = null;
      if (lastT === null) return null;
      base = lastT + GAP_S;
      const gap = { fromT: lastT + INSTANT_S, toT: base - INSTANT_S };
      lastT = gap.toT;
      return gap;
    },
    at(pictureT) {
      firstT ??= pictureT;
      return base + (pictureT - firstT);
    },
    moveTo(t) {
      if (lastT !== null && t <= lastT) return false;
      lastT = t;
      return true;
    },
    blink: () => (lastT === null ? null : { fromT: lastT + INSTANT_S, toT: lastT + 2 * INSTANT_S }),
  };
}
