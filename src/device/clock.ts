/** The computer's clock and its alarms. */
export interface Clock {
  /** Milliseconds since 1970, by a clock that may be set at any moment. */
  readonly wall: () => number;
  /** Milliseconds since the page began; only grows. */
  readonly passed: () => number;
  /** @returns what calls it off */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Again and again. @returns what ends it */
  readonly every: (ms: number, act: () => void) => () => void;
}

export const browserClock: Clock = {
  wall: () => Date.now(),
  passed: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  every(ms, act) {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
};
