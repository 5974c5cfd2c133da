/** What is compared within a set, or left against right, wherever it is looked back on: reps as judged or as kept in a digest. */

import { median } from "../body/statistics";
import type { RepSide } from "../exercise/exercise";

/** As much of a rep as a comparison wants. */
export interface ComparedRep {
  readonly side: RepSide;
  /** 0…100; null: too little was seen to judge it. */
  readonly score: number | null;
  readonly faults: readonly unknown[];
}

/** Rules §8.5: a smaller difference of sides, as a share of the larger, is noise. */
export const NOTABLE_SHARE = 0.15;
/** Fewer reps of a side say nothing about it. Judgement. */
export const FEWEST_OF_SIDE = 3;

/** One list a side, in the order in which the sides came. */
export function bySide<R extends ComparedRep>(reps: readonly R[]): readonly (readonly R[])[] {
  return [...new Set(reps.map(({ side }) => side))].map((side) => reps.filter((rep) => rep.side === side));
}

/** How many reps a third of them is, whole reps only. */
export const third = (reps: readonly unknown[]): number => Math.floor(reps.length / 3);

/** First and last third of one side's reps; both empty of fewer than three. */
export function endThirds<R>(reps: readonly R[]): readonly [first: readonly R[], last: readonly R[]] {
  const each = third(reps);
  return [reps.slice(0, each), reps.slice(reps.length - each)];
}

/** Middle of the scores that could be given; null of none. */
export function middleScore(reps: readonly ComparedRep[]): number | null {
  return median(reps.flatMap(({ score }) => (score === null ? [] : [score])));
}

/** The share of reps with at least one fault, of those in which enough could be seen to say; null when that is none. */
export function faultShare(reps: readonly ComparedRep[]): number | null {
  const judged = reps.filter(({ score }) => score !== null);
  return judged.length === 0 ? null : judged.filter(({ faults }) => faults.length > 0).length / judged.length;
}
