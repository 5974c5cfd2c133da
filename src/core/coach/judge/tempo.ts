/** How long the ways out and back of a rep took, from the middle of the movement. */

/**
 * The gates cut off the slow beginnings and ends of a movement, so its time is taken between these shares of the way
 * and scaled up. People move close to minimum jerk (Flash & Hogan 1985): x = 10τ³ − 15τ⁴ + 6τ⁵ passes 0.35 at
 * τ = 0.404 and 0.9 at τ = 0.753, so the part between is 0.349 of the whole.
 */
const FROM = 0.35;
const TO = 0.9;
const SHARE_OF_TIME = 0.349;

type Curve = readonly (readonly [seconds: number, progress: number])[];

/** Seconds of the whole way out to the top; null when the curve does not show its middle. */
export function outSeconds(curve: Curve, topIn: number, topOut: number): number | null {
  return crossing(
    curve.filter(([t]) => t <= topOut),
    topIn,
    curve,
    1,
  );
}

/** Seconds of the whole way back from the top; null when the curve does not show its middle. */
export function backSeconds(curve: Curve, topIn: number, topOut: number): number | null {
  return crossing(curve.filter(([t]) => t >= topIn).reverse(), topOut, curve, -1);
}

/** Walks from the start pose's end of `part` to the top and scales the time between the two shares. */
function crossing(part: Curve, top: number, whole: Curve, direction: 1 | -1): number | null {
  const peak = Math.max(...part.map(([, p]) => p));
  const low = Math.max(0, Math.min(...whole.map(([, p]) => p)));
  if (!Number.isFinite(peak) || peak - low < 0.2) return null;
  const level = (share: number) => low + share * (peak - low);
  const high = part.find(([, p]) => p >= level(TO));
  if (!high) return null;
  const before = part.filter(([t]) => direction * (high[0] - t) > 0);
  const lowest = before.findLast(([, p]) => p <= level(FROM));
  if (!lowest || direction * (top - lowest[0]) < 0) return null;
  return Math.abs(high[0] - lowest[0]) / SHARE_OF_TIME;
}
