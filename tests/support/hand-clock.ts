import type { Clock } from "../../src/device/clock";

/** A clock that stands where the test says, in seconds; nothing goes off by itself. The wall's is the computer's. */
export const handClock = (seconds: () => number): Clock => ({
  wall: () => Date.now(),
  passed: () => seconds() * 1000,
  after: () => () => {},
  every: () => () => {},
});
