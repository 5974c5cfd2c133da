import { median } from "../../body/statistics";
import type { Rep } from "../../coach/coach.types";
import { bySide, endThirds, FEWEST_OF_SIDE, faultShare, middleScore, third } from "../compare";

/** First third of a set against its last; rules §8.4. */
export interface Thirds {
  /** Reps in each third. */
  readonly each: number;
  /** Middle scores 0…100; null: too little was scored. */
  readonly score: readonly [first: number, last: number] | null;
  /** Middle range, share of the aim. */
  readonly range: readonly [first: number, last: number];
  /** Share of reps with a fault, of those that could be judged. */
  readonly faults: readonly [first: number, last: number] | null;
}

/** What is worth a word: below it, the last third did as the first. */
export type Tiring = "score" | "range" | "faults";

/** Two reps against two at the least, and a side with fewer than three has no thirds. Judgement. */
const FEWEST_OF_THIRD = 2;
/** ±6° of landmark error are 5–8 points, rules §7; twice that is more than noise. */
const SCORE_DROP = 15;
/** The noise of range between two groups of reps, rules §8.5. */
const RANGE_DROP = 0.15;
/** Two reps more with a fault: one is chance. Judgement. */
const FAULT_RISE_REPS = 2;
/** Form broke where this many reps in a row stay that far below the first third. One bad rep is chance. Judgement. */
const BROKEN = { reps: 2, drop: 20 } as const;

/**
 * Compares the beginning with the end, each side with itself, so that a set with all its left reps first does not read
 * as tiring. null: too few reps.
 */
export function thirdsOf(reps: readonly Rep[]): Thirds | null {
  const long = bySide(reps).filter((own) => own.length >= FEWEST_OF_SIDE);
  const each = long.reduce((sum, own) => sum + third(own), 0);
  if (each < FEWEST_OF_THIRD) return null;
  const first = long.flatMap((own) => endThirds(own)[0]);
  const last = long.flatMap((own) => endThirds(own)[1]);
  const both = <T>(of: (some: readonly Rep[]) => T) => [of(first), of(last)] as const;
  return {
    each,
    score: whole(both(middleScore)),
    range: both((some) => median(some.map(({ peak }) => Math.min(1, peak))) ?? 0),
    faults: whole(both(faultShare)),
  };
}

/** What got clearly worse from the first third to the last, most telling first. */
export function tiringOf({ each, score, range, faults }: Thirds): readonly Tiring[] {
  const worse: Tiring[] = [];
  if (score && score[0] - score[1] >= SCORE_DROP) worse.push("score");
  if (faults && Math.round((faults[1] - faults[0]) * each) >= FAULT_RISE_REPS) worse.push("faults");
  if (range[0] - range[1] >= RANGE_DROP) worse.push("range");
  return worse;
}

/**
 * Where form broke: the first rep from which all scores to the end of the set stay clearly below the first third's.
 * A useful place to stop next time, rules §8.4. null: it did not.
 * @returns position in `reps`
 */
export function breakOf(reps: readonly Rep[]): number | null {
  const thirds = thirdsOf(reps);
  if (!thirds?.score) return null;
  const low = thirds.score[0] - BROKEN.drop;
  let from = reps.length;
  for (; from > thirds.each; from--) {
    const score = reps[from - 1]?.score ?? null;
    if (score === null || score > low) break;
  }
  const broken = reps.slice(from);
  // One side doing all the late reps, and doing them less well, is a difference of sides.
  const sides = (some: readonly Rep[]) => new Set(some.map(({ side }) => side)).size;
  return broken.length >= BROKEN.reps && sides(broken) === sides(reps) ? from : null;
}

function whole(pair: readonly [number | null, number | null]): readonly [number, number] | null {
  const [first, last] = pair;
  return first === null || last === null ? null : [first, last];
}
