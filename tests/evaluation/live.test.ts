import { describe, expect, it } from "vitest";
import { coached } from "../../src/cli/analyze/coached";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import type { Clip } from "./clips";
import { type BothWays, countLive, liveFalseRows, liveFalseSummaryRows, liveSummaryRows } from "./live";

const clip: Clip = {
  file: "glute-bridge/planted.mp4",
  exercise: "glute-bridge",
  shows: "bridge",
  kind: "real",
  reps: 3,
  perSide: null,
  repTimes: null,
  form: "good",
  faults: [],
  seconds: 10,
  countable: true,
  added: null,
};
const inClip: BothWays["inClip"] = {
  clip,
  own: {
    summary: {} as never,
    full: 2,
    partial: 0,
    error: -1,
    sidesRight: null,
    topsMet: null,
  },
  others: [{ exercise: "dead-bug", full: 2, partial: 0 }],
};

function both(began: number | null, full: number, change: Partial<Clip> = {}): BothWays {
  const changed = { ...clip, ...change };
  const others = [{ exercise: "dead-bug" as const, began: 1, full: 1, partial: 0 }];
  return { clip: changed, inClip, live: { clip: changed, own: { began, full, partial: 0 }, others } };
}

describe("the live way of the evaluation", () => {
  it("says when a drawn body's set began, which is when its start pose has been held", () => {
    const act = choreography("glute-bridge", { reps: 2, stillS: 3 });
    const frames = film(stage(act, 10), laptop(0), { outline: false });
    const { began, summary } = coached("glute-bridge", frames, "live");
    expect(began).toBeGreaterThan(0.9);
    expect(began).toBeLessThan(act.reps[0]?.startS ?? 0);
    expect(summary.counts.full).toBe(2);
    const counted = countLive(clip, frames);
    expect(counted.own).toMatchObject({ began: expect.closeTo(began ?? 0, 3), full: 2 });
    expect(counted.others).toHaveLength(EXERCISE_IDS.length - 1);
  });

  it("has no beginning where nobody is seen", () => {
    const nobody = [0, 1, 2].map((t) => ({ t, aspect: 1, image: null, world: null, trunk: null }));
    expect(coached("deadlift", nobody, "live").began).toBeNull();
  });

  it("tells begun, exact and within one apart, and sets from single reps", () => {
    const rows = liveSummaryRows([both(1, 3), both(1, 2), both(null, 0), both(1, 1, { reps: 1, added: "today" })]);
    expect(rows[1]).toEqual(["of 3 reps and more", 3, "2 (67 %)", "1 (33 %)", "2 (67 %)", "0 (0 %)", "3 (100 %)"]);
    expect(rows.find(([name]) => name === "all")).toMatchObject({ 1: 4, 3: "2 (50 %)" });
  });

  it("counts false reps a film and coach", () => {
    const films = [both(1, 3), both(1, 2, { exercise: null })];
    expect(liveFalseRows(films)).toHaveLength(3);
    expect(liveFalseSummaryRows(films).at(-1)).toEqual([
      "of all kinds, another exercise's coach",
      2,
      2,
      2,
      2,
      "1.0000",
      4,
      "2.0000",
    ]);
  });
});
