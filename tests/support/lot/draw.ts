/** Drawing by lot: the same lot for the same number, every time. */
import { gaussian, seeded } from "../../../src/mannequin/random";

export interface Lot {
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  chance(share: number): boolean;
  /** Normally distributed, mean 0, standard deviation 1. */
  readonly normal: () => number;
}

/** A text's own number, so that each kind of film has lots of its own. */
function numberOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return hash >>> 0;
}

export function lotOf(name: string, n: number): Lot {
  const random = seeded((numberOf(name) ^ Math.imul(n, 2654435761)) >>> 0);
  const between = (low: number, high: number) => low + (high - low) * random();
  return {
    random,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
    chance: (share) => random() < share,
    normal: gaussian(random),
  };
}

/** Some spans of so many seconds each within a film, in the order of time; they may touch. */
export function spans(
  lot: Lot,
  [from, to]: readonly [number, number],
  count: number,
  [least, most]: readonly [number, number],
) {
  return Array.from({ length: count }, () => {
    const start = lot.between(from, to);
    return [start, start + lot.between(least, most)] as const;
  }).sort(([a], [b]) => a - b);
}

export function within(t: number, all: readonly (readonly [number, number])[]): boolean {
  return all.some(([from, to]) => t >= from && t <= to);
}

/** A value that wanders about 0 with a standard deviation of 1 and forgets in `forgetS` where it was; asked in the order of time. */
export function wandering(lot: Lot, forgetS: number): (t: number) => number {
  let value = lot.normal();
  let last: number | null = null;
  return (t) => {
    const keep = last === null ? 1 : Math.exp(-(t - last) / forgetS);
    last = t;
    value = keep * value + Math.sqrt(1 - keep ** 2) * lot.normal();
    return value;
  };
}
