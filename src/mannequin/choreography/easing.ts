/** Minimum-jerk course from 0 to 1: how a hand or a leg moves between two rests (Flash & Hogan 1985). */
export function ease(f: number): number {
  const x = Math.min(1, Math.max(0, f));
  return x * x * x * (10 + x * (6 * x - 15));
}

/** 0 at both ends, 1 in the middle, smooth. */
export function bump(f: number): number {
  return ease(2 * f) * ease(2 - 2 * f);
}
