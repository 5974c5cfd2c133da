import { describe, expect, it } from "vitest";
import { aRep } from "../../../../tests/fixtures/coaching";
import { EXERCISES } from "../../../exercises";
import type { Rep } from "../../coach/coach.types";
import type { PainEntry } from "../../plan/session";
import { breakOf, thirdsOf, tiringOf } from "./fatigue";
import { painCourse } from "./pain";
import { capsOf, worstMoment, worstRep } from "./points";
import { sideDifferences } from "./sides";

const scored = (scores: readonly (number | null)[], rep: Partial<Rep> = {}) =>
  scores.map((score, i) => aRep({ n: i + 1, score, ...rep }));
const fault = { id: "hips-low", severity: 0.5, at: 2, value: 1 };

describe("the first third of a set against the last", () => {
  it("says nothing of a short set", () => expect(thirdsOf(scored([90, 90, 40, 40]))).toBeNull());

  it("sees scores fall", () => {
    const thirds = thirdsOf(scored([90, 90, 85, 80, 60, 60]));
    expect(thirds).toMatchObject({ each: 2, score: [90, 60] });
    expect(thirds && tiringOf(thirds)).toEqual(["score"]);
  });

  it("takes a fall within the camera's noise for nothing", () => {
    const thirds = thirdsOf(scored([90, 90, 85, 85, 80, 80]));
    expect(thirds && tiringOf(thirds)).toEqual([]);
  });

  it("sees range shrink and faults come", () => {
    const late = { peak: 0.7, faults: [fault] };
    const thirds = thirdsOf([...scored([80, 80, 80, 80]), ...scored([80, 80], late)]);
    expect(thirds && tiringOf(thirds)).toEqual(["faults", "range"]);
  });

  it("leaves out what could not be judged", () => {
    expect(thirdsOf(scored([null, null, 80, 80, 80, 80]))?.score).toBeNull();
  });

  it("compares each side with itself", () => {
    const left = scored([90, 90, 90, 90, 90, 90], { side: "left" });
    const right = scored([60, 60, 60, 60, 60, 60], { side: "right" });
    const thirds = thirdsOf([...left, ...right]);
    expect(thirds && tiringOf(thirds)).toEqual([]);
    expect(breakOf([...left, ...right])).toBeNull();
  });
});

describe("the rep at which form broke", () => {
  it("is the first of those that stay low to the end", () => {
    expect(breakOf(scored([90, 90, 90, 60, 85, 85, 65, 60, 60]))).toBe(6);
  });
  it("is not one bad rep, nor a bad beginning", () => {
    expect(breakOf(scored([90, 90, 90, 90, 90, 90, 90, 90, 50]))).toBeNull();
    expect(breakOf(scored([50, 50, 50, 50, 50, 50]))).toBeNull();
  });
  it("does not lie beyond what was seen", () => {
    expect(breakOf(scored([90, 90, 90, 90, 50, 50, 50, null]))).toBeNull();
  });
});

describe("left against right", () => {
  const sided = (left: Partial<Rep>, right: Partial<Rep>) =>
    Array.from({ length: 6 }, (_, n) => aRep(n % 2 ? { side: "left", ...left } : { side: "right", ...right }));

  it("keeps quiet within the noise of 15 %", () => {
    const found = sideDifferences(sided({ peak: 1, hold: 2 }, { peak: 0.88, hold: 1.6 }), true);
    expect(found.map(({ less }) => less)).toEqual([null, null]);
  });
  it("names the side that did clearly less", () => {
    const found = sideDifferences(sided({ peak: 1, hold: 4 }, { peak: 0.8, hold: 3 }), true);
    expect(found.map(({ less }) => less)).toEqual(["right", "right"]);
  });
  it("compares no hold that is not asked for, and nothing that was hardly done", () => {
    expect(sideDifferences(sided({}, {}), false).map(({ what }) => what)).toEqual(["range"]);
    expect(sideDifferences(sided({}, {}).slice(0, 4), true)).toEqual([]);
  });
});

describe("where to look", () => {
  const exercise = EXERCISES["glute-bridge"];
  const key = exercise.faults.find((rule) => rule.key && rule.priority !== "tempo");

  it("opens the lowest score at its worst fault", () => {
    const reps = [...scored([90, 40]), aRep({ score: 40, faults: [fault, { ...fault, at: 2.5, severity: 0.9 }] })];
    expect(worstRep(reps)).toBe(2);
    expect(reps.map(worstMoment)).toEqual([2, 2, 2.5]);
    expect(worstRep([])).toBeNull();
  });
  it("does not take an unseen rep for the worst", () => expect(worstRep(scored([null, 80]))).toBe(1));

  it("tells why a score was held down", () => {
    const rep = aRep({
      kind: "partial",
      caps: ["key-fault", "partial"],
      faults: [{ ...fault, id: key?.id ?? "", severity: 1 }],
    });
    expect(capsOf(rep, exercise)).toEqual([
      { kind: "key-fault", limit: 65, fault: key?.id },
      { kind: "partial", limit: 60 },
    ]);
    expect(capsOf({ ...rep, caps: [] }, exercise)).toEqual([]);
  });
});

describe("pain around a session", () => {
  const said = (when: PainEntry["when"], score: number, at: number): PainEntry => ({
    ...{ when, score, at, places: [], legSymptoms: null, exercise: null, setId: null },
  });
  it("keeps the latest before and after, and the highest during", () => {
    const course = painCourse([
      said("during", 4, 30),
      said("before", 3, 10),
      said("before", 2, 20),
      said("after-exercise", 3, 40),
      said("after", 1, 50),
    ]);
    expect([course.before?.score, course.during?.score, course.after?.score, course.morning]).toEqual([2, 4, 1, null]);
  });
});
