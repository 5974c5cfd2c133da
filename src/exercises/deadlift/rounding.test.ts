import { describe, expect, it } from "vitest";
import { sizesOf } from "../../../tests/lab/sizes";
import { coach, film, laptop, stage } from "../../../tests/support/film";
import { choreography } from "../../mannequin/choreography";

/** Of the drawn body the limits themselves find it from 40° on. */
const SLIGHT_DEG = 30;
const REPS = 5;
const slight = [{ id: "rounding", size: SLIGHT_DEG }];
const squat = [{ id: "squatting", size: sizesOf("deadlift", "squatting").major }];

function rounded(faultsByRep: readonly (typeof slight)[]): readonly boolean[] {
  const act = choreography("deadlift", { reps: REPS, faultsByRep });
  return coach("deadlift", film(stage(act, 10), laptop(0))).summary.reps.map(({ faults }) =>
    faults.some(({ id }) => id === "rounding"),
  );
}

describe("a back that rounds as a set goes on", () => {
  it("is told from the reps before, long before the limits themselves are reached", () => {
    expect(rounded([[], [], [], slight, slight])).toEqual([false, false, false, true, true]);
  });

  it("is not told of a back that is so in all reps: nobody says which of them is the good one", () => {
    expect(rounded(Array.from({ length: REPS }, () => slight))).toEqual(Array.from({ length: REPS }, () => false));
  });

  it("is not told of hinges after squats, whose hips go back much farther", () => {
    expect(rounded([squat, squat, squat, [], []])).toEqual(Array.from({ length: REPS }, () => false));
  });

  it("is not told of reps that get better", () => {
    expect(rounded([slight, slight, slight, [], []])).toEqual(Array.from({ length: REPS }, () => false));
  });
});
