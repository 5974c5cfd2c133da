import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../../exercises";
import type { Rep } from "../coach.types";
import { createSieve, type Hands } from "./fetching";

const RULE = EXERCISES.deadlift.fetches;
const HANGING: Hands = { height: 0.95, ahead: -10 };
const FLOOR: Hands = { height: 0.4, ahead: -10 };

/** Movements of two seconds each, so many seconds apart, by where the hands went; how many counted with each. */
function counts(hands: readonly Hands[], restS = 1): readonly number[] {
  const sieve = createSieve(RULE, true);
  const set: Rep[] = [];
  return hands.map((at, n) => {
    const start = n * (2 + restS);
    const rep = { kind: "full", n: 0, start, end: start + 2 } as Rep;
    sieve.saw({ rep, hands: at, whole: true });
    const { counted } = sieve.sift([rep], set);
    set.push(...counted);
    return counted.length;
  });
}

describe("hands that go to the floor after others that did not", () => {
  it("put the weight away", () => {
    expect(counts([HANGING, HANGING, HANGING, FLOOR])).toEqual([1, 1, 1, 0]);
  });

  it("were a lower rep where somebody goes on without picking it up again, and both count", () => {
    expect(counts([HANGING, HANGING, FLOOR, HANGING])).toEqual([1, 1, 0, 2]);
  });

  it("put it away for good where nobody goes on for a while, or where it is picked up again", () => {
    expect(counts([HANGING, HANGING, FLOOR, HANGING], 9)).toEqual([1, 1, 0, 1]);
    expect(counts([HANGING, HANGING, FLOOR, FLOOR, HANGING])).toEqual([1, 1, 0, 0, 1]);
  });
});
