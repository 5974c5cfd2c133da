import { median } from "../../body/statistics";
import type { RepSide } from "../../exercise/exercise";
import { bySide, endThirds, faultShare, middleScore } from "../compare";
import type { DigestRep, SetDigest } from "../digest";

/** Fatigue within a set: how the last third of a side's reps differs from its first third, rules §8.4. */
export interface Tiring {
  /** Change of the middle score, points 0…100; negative: worse towards the end. null: too little was scored. */
  readonly score: number | null;
  /** Change of the middle range, share of the aim. */
  readonly range: number | null;
  /** Change of the share of reps with a fault. */
  readonly faults: number | null;
}

/** Fewer reps of a side have no thirds worth comparing: two against two at the least. Judgement. */
const FEWEST = 6;
const NOTHING: Tiring = { score: null, range: null, faults: null };

/**
 * Compares a side with itself, so that a set with all its left reps first does not read as fatigue.
 * @param side "both" of an exercise without sides; null: the middle of all sides that were done
 */
export function changeInThirds(set: SetDigest, side: RepSide | null = null): Tiring {
  const found = (side ? [set.reps.filter((rep) => rep.side === side)] : bySide(set.reps)).map(compare);
  const middle = (of: (one: Tiring) => number | null) => median(found.map(of).filter((value) => value !== null));
  return { score: middle((one) => one.score), range: middle((one) => one.range), faults: middle((one) => one.faults) };
}

function compare(reps: readonly DigestRep[]): Tiring {
  if (reps.length < FEWEST) return NOTHING;
  const [first, last] = endThirds(reps);
  const change = (of: (reps: readonly DigestRep[]) => number | null) => {
    const [before, after] = [of(first), of(last)];
    return before === null || after === null ? null : after - before;
  };
  return {
    score: change(middleScore),
    range: change((some) => median(some.map(({ peak }) => peak))),
    faults: change(faultShare),
  };
}
