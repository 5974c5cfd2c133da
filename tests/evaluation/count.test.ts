import { describe, expect, it } from "vitest";
import { aRep } from "../fixtures/coaching";
import type { Clip } from "./clips";
import { type Counted, falseReps, type OwnCount, sidesMatch, tally } from "./count";

const clip: Clip = {
  file: "bird-dog/planted.mp4",
  exercise: "bird-dog",
  shows: "bird dog",
  kind: "real",
  reps: 4,
  perSide: null,
  repTimes: null,
  form: "good",
  faults: [],
  seconds: 10,
  countable: true,
  added: null,
};

function counted(full: number, change: Partial<Clip> = {}): Counted {
  const own: OwnCount = {
    summary: { reps: [aRep()] } as unknown as OwnCount["summary"],
    full,
    partial: 0,
    error: full - (change.reps ?? 4),
    sidesRight: null,
    topsMet: null,
  };
  return { clip: { ...clip, ...change }, own, others: [{ exercise: "superman", full: 1, partial: 0 }] };
}

const sides = (left: number, right: number) => ({ counts: { full: left + right, partial: 0, left, right } });

describe("the evaluation itself", () => {
  it("takes left and right as named, and a and b in either order", () => {
    expect(sidesMatch({ left: 2, right: 1 }, sides(2, 1))).toBe(true);
    expect(sidesMatch({ left: 2, right: 1 }, sides(1, 2))).toBe(false);
    expect(sidesMatch({ left_leg: 3, right_leg: 2 }, sides(2, 3))).toBe(false);
    expect(sidesMatch({ a: 4, b: 3 }, sides(3, 4))).toBe(true);
    expect(sidesMatch({ a: 4, b: 3 }, sides(4, 4))).toBe(false);
  });

  it("counts exact, off by one and worse apart, over countable clips only", () => {
    const sum = tally([counted(4), counted(5), counted(1), counted(9, { countable: false })]);
    expect(sum).toMatchObject({ clips: 3, exact: 1, withinOne: 2, meanError: 4 / 3, reps: 10, labelledReps: 12 });
  });

  it("calls every rep of another exercise false", () => {
    expect(falseReps([counted(4)])).toEqual([{ clip, exercise: "superman", full: 1 }]);
  });
});
