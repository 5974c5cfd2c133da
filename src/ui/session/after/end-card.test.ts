import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../../../tests/fixtures/coaching";
import { exerciseOf } from "../../../app/catalogue";
import { reviewSession } from "../../../app/look-back/session-review";
import { cueOf } from "../../review/sentences";
import { linesOf } from "./EndCard";

const fault = exerciseOf("glute-bridge")?.faults.find(({ key }) => key)?.id ?? "";

describe("the end, read from the mat", () => {
  it("says what was done, and the one next thing that the review says", () => {
    const reps = Array.from({ length: 6 }, (_, n) =>
      aRep({ n: n + 1, faults: n < 5 ? [{ id: fault, severity: 1, at: 2, value: 1 }] : [] }),
    );
    const set = aRecord({ id: "one", reps, counts: { full: 6, partial: 0, left: 0, right: 0 } });
    const review = reviewSession(null, [set]);
    const { done, next } = linesOf(review);
    expect(done).toMatch(/1 set.*6 reps/);
    const { work } = review;
    expect(work).not.toBeNull();
    expect(next).toContain(work && cueOf(work.work.fault, work.exercise));
  });

  it("praises nothing and asks nothing where nothing was seen", () => {
    const { done, good, next } = linesOf(reviewSession(null, []));
    expect([done, good, next]).toEqual([null, null, null]);
  });
});
