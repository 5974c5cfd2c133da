import { describe, expect, it } from "vitest";
import { aStep } from "../../../tests/fixtures/coaching";
import { changeOf, FIRST_STATE, isDone } from "./live-state";

const checks = new Map([["knees-in", "knees caving in"]]);

describe("what a step changes on the screen", () => {
  it("is nothing when only the movement goes on", () => {
    const state = { ...FIRST_STATE, phase: "out" as const };
    const step = aStep({ phase: "out", progress: 0.4, lines: [{ points: [[0, 0]], severity: 0 }] });
    expect(changeOf(state, step, null, checks)).toBeNull();
  });

  it("is the count and the phase when a rep ends", () => {
    const counts = { full: 1, partial: 0, left: 0, right: 0 };
    expect(changeOf({ ...FIRST_STATE, phase: "back" }, aStep({ counts }), null, checks)).toEqual({
      phase: "ready",
      counts,
    });
  });

  it("names the checks that this side hides, and only those worth a line", () => {
    const notAssessed = [
      { id: "knees-in", reason: "view" as const },
      { id: "neck", reason: "view" as const },
      { id: "knees-in", reason: "visibility" as const },
    ];
    expect(changeOf(FIRST_STATE, aStep({ phase: "setup", notAssessed }), null, checks)).toEqual({
      notVisible: ["knees caving in"],
    });
  });

  it("leaves set-up cues to the hint, which stays until it is put right", () => {
    const cue = { t: 0, id: "feet", text: "Step back.", kind: "setup", priority: "safety" } as const;
    expect(changeOf(FIRST_STATE, aStep({ phase: "setup", cue }), null, checks)).toBeNull();
  });
});

describe("the end of a set", () => {
  const counts = (left: number, right: number) => ({ full: left + right, partial: 3, left, right });

  it("comes with the last rep", () => {
    expect(isDone({ full: 11, partial: 4, left: 0, right: 0 }, { reps: 12, perSide: false })).toBe(false);
    expect(isDone({ full: 12, partial: 0, left: 0, right: 0 }, { reps: 12, perSide: false })).toBe(true);
  });

  it("waits for both sides where each has its own count", () => {
    expect(isDone(counts(12, 9), { reps: 10, perSide: true })).toBe(false);
    expect(isDone(counts(10, 10), { reps: 10, perSide: true })).toBe(true);
  });
});
