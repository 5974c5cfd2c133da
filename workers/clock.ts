/**
 * MediaPipe takes whole milliseconds that strictly increase; sources tell fractional seconds, and two frames of a
 * fast video may fall into one millisecond.
 */
export function createMillisecondClock(): (seconds: number) => number {
  let last = -1;
  return (seconds) => {
    last = Math.max(last + 1, Math.round(seconds * 1000));
    return last;
  };
}
