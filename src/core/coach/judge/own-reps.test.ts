import { describe, expect, it } from "vitest";
import { aCheck, aFault, aMetric, aRule, evidence, readings } from "../../../../tests/support/made";
import { judgeRep } from "./judge";
import { createOwnReps } from "./own-reps";

const metric = aMetric();
const other = aMetric("other");
const absolute = [metric, other].map((each) => aCheck(each, { limit: 100, severe: 120 }));
const among = [metric, other].map((each) => aCheck(each, { against: "reps", limit: 10, severe: null }));
const rule = aRule("planted", {
  check: { kind: "witnesses", unit: "deg", witnesses: absolute, amongReps: among, needed: 2, neededSevere: 2 },
});

/** Faults of each rep of a set; a rep is what the two metrics read all through it. */
function set(reps: readonly (readonly [number, number])[]) {
  const own = createOwnReps([rule]);
  return reps.map((values) => {
    const log = readings(() => 0).map((entry) => ({ ...entry, values }));
    const seen = evidence(metric, log, { metrics: [metric, other], inOtherReps: own.value });
    const verdict = judgeRep([rule], seen);
    own.add(verdict, seen);
    return verdict.faults.map(({ severity }) => severity);
  });
}

describe("a rep against the set's own others", () => {
  it("is told where enough of the witnesses have moved, and is never severe", () => {
    expect(
      set([
        [50, 50],
        [50, 50],
        [65, 65],
      ]),
    ).toEqual([[], [], [0.5]]);
  });

  it("is not told by one of them, nor of a body that reads as much in all of its reps", () => {
    const wide = [70, 70] as const;
    expect(set([[50, 50], [50, 50], [65, 50], ...Array.from({ length: 3 }, () => [50, 50] as const)]).flat()).toEqual(
      [],
    );
    expect(set([wide, wide, wide, wide]).flat()).toEqual([]);
  });

  it("wants two others: one is no habit", () => {
    expect(
      set([
        [50, 50],
        [65, 65],
      ]).flat(),
    ).toEqual([]);
  });

  it("does not take a rep that had the fault for how the body is: the next one is told as well", () => {
    const worse = [65, 65] as const;
    expect(set([[50, 50], [50, 50], worse, worse, worse]).slice(2)).toEqual([[0.5], [0.5], [0.5]]);
  });

  it("takes no rep with another key fault for how the body is", () => {
    const own = createOwnReps([rule, aRule("key", { key: true })]);
    const seen = evidence(
      metric,
      readings(() => 50).map((entry) => ({ ...entry, values: [50, 50] })),
      { metrics: [metric, other] },
    );
    for (let n = 0; n < 3; n++) own.add({ faults: [aFault("key", 0.5)], notAssessed: [], clear: [] }, seen);
    const [first] = among;
    expect(first && own.value(first)).toBeNull();
  });

  it("leaves what is beyond the limits themselves as it was", () => {
    expect(set([[130, 130]])).toEqual([[1]]);
  });

  it("begins anew with a set", () => {
    const own = createOwnReps([rule]);
    const seen = evidence(
      metric,
      readings(() => 50).map((entry) => ({ ...entry, values: [50, 50] })),
      { metrics: [metric, other] },
    );
    for (let n = 0; n < 2; n++) own.add({ faults: [], notAssessed: [], clear: [] }, seen);
    const [first] = among;
    expect(first && own.value(first)).toBe(50);
    own.clear();
    expect(first && own.value(first)).toBeNull();
  });
});
