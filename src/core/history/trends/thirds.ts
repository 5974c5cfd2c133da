import type { RepSide } from "../../exercise/exercise";
import type { DigestRep, SetDigest } from "../digest";
import { median } from "./numbers";

/** Fatigue within a set: how the last third of a side's reps differs from its first third, rules §8.4. */
export interface Thirds {
  /** Change of the middle score, points 0…100; negative: worse towards the end. null: too little was scored. */
  readonly score: number | null;
  /** Change of the middle range, share of the aim. */
  readonly range: number | null;
  /** Change of the share of reps with a fault. */
  readonly faults: number | null;
}

/** Fewer reps of a side have no thirds worth comparing: two against two at the least. Judgement. */
const FEWEST = 6;
const NOTHING: Thirds = { score: null, range: null, faults: null };

/**
 * Compares a side with itself, so that a set with all its left reps first does not read as fatigue.
 * @param side "both" of an exercise without sides; null: the middle of all sides that were done
 */
export function thirdsOf(set: SetDigest, side: RepSide | null = null): Thirds {
  const sides = side ? [side] : [...new Set(set.reps.map((rep) => rep.side))];
  const found = sides.map((one) => compare(set.reps.filter((rep) => rep.side === one)));
  const middle = (of: (one: Thirds) => number | null) => median(found.map(of).filter((value) => value !== null));
  return { score: middle((one) => one.score), range: middle((one) => one.range), faults: middle((one) => one.faults) };
}

function compare(reps: readonly DigestRep[]): Thirds {
  if (reps.length < FEWEST) return NOTHING;
  const third = Math.floor(reps.length / 3);
  const [first, last] = [reps.slice(0, third), reps.slice(-third)];
  const change = (of: (reps: readonly DigestRep[]) => number | null) => {
    const [before, after] = [of(first), of(last)];
    return before === null || after === null ? null : after - before;
  };
  return {
    score: change((some) => median(some.flatMap(({ score }) => (score === null ? [] : [score])))),
    range: change((some) => median(some.map(({ peak }) => peak))),
    faults: change(faultShare),
  };
}

/** The share of reps with at least one fault, of those in which enough could be seen to say; null when that is none. */
export function faultShare(reps: readonly DigestRep[]): number | null {
  const judged = reps.filter(({ score }) => score !== null);
  if (judged.length === 0) return null;
  return judged.filter(({ faults }) => faults.length > 0).length / judged.length;
}
