import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../../tests/fixtures/coaching";
import { aSession } from "../../../tests/fixtures/sessions";
import { EXERCISES } from "../../exercises";
import { reviewSession } from "./session-review";

const bridges = EXERCISES["glute-bridge"];
const key = bridges.faults.find((rule) => rule.key && rule.views.length > 0)?.id ?? "";
const bad = Array.from({ length: 5 }, () => aRep({ faults: [{ id: key, severity: 0.8, at: 2, value: 1 }] }));
const good = Array.from({ length: 5 }, () => aRep());
const [planned] = aSession().items;
if (!planned) throw new Error("The session has no items.");

describe("the review of a session", () => {
  it("puts sets beside what was planned, in the order they were done", () => {
    const sets = [aRecord({ id: "b", startedAt: 2 }), aRecord({ id: "a", startedAt: 1 })];
    const { parts, planDone } = reviewSession(aSession(), sets);
    expect(parts.map(({ item, sets: done }) => [item?.sets, done.map(({ id }) => id)])).toEqual([[3, ["a", "b"]]]);
    expect(planDone).toBe(true);
  });

  it("shows what was left out, and what was done besides", () => {
    const items = [{ ...planned, state: "skipped" as const, setsDone: 0, because: "pain" as const }];
    const rows = aRecord({ exercise: { id: "bodyweight-row", revision: 1 } });
    const { parts, planDone } = reviewSession(aSession({ items }), [rows]);
    expect(parts.map(({ exercise, item, sets }) => [exercise.id, item?.because, sets.length])).toEqual([
      ["glute-bridge", "pain", 0],
      ["bodyweight-row", undefined, 1],
    ]);
    expect(planDone).toBe(false);
  });

  it("shares sets out where the plan holds an exercise twice", () => {
    const items = [
      { ...planned, setsDone: 1 },
      { ...planned, setsDone: 2 },
    ];
    const sets = ["a", "b", "c"].map((id, n) => aRecord({ id, startedAt: n }));
    const { parts } = reviewSession(aSession({ items }), sets);
    expect(parts.map((part) => part.sets.map(({ id }) => id))).toEqual([["a"], ["b", "c"]]);
  });

  it("names one thing to work on, of all exercises the one that came most", () => {
    const rows = aRecord({ exercise: { id: "bodyweight-row", revision: 1 }, reps: good });
    const { work, well } = reviewSession(null, [aRecord({ reps: bad }), rows]);
    expect(work).toMatchObject({ exercise: { id: "glute-bridge" }, work: { fault: key, reps: 5, of: 5 } });
    expect(well?.exercise.id).toBe("bodyweight-row");
  });

  it("names nothing of an exercise that was left because it hurt, neither good nor to do better", () => {
    const items = [
      { ...planned, state: "skipped" as const, setsDone: 1, because: "pain" as const },
      { ...planned, exercise: "bodyweight-row" as const },
    ];
    const rows = aRecord({ exercise: { id: "bodyweight-row", revision: 1 }, reps: good });
    const { work, well } = reviewSession(aSession({ items }), [aRecord({ reps: bad }), rows]);
    expect([work, well?.exercise.id]).toEqual([null, "bodyweight-row"]);
    expect(reviewSession(aSession({ items: items.slice(0, 1) }), [aRecord({ reps: good })]).well).toBeNull();
  });

  it("copes with sets that belong to no session", () => {
    const review = reviewSession(null, [aRecord({ startedAt: 5, endedAt: 9 })]);
    expect(review).toMatchObject({ startedAt: 5, endedAt: 9, routine: null, planDone: false });
    expect(review.parts).toHaveLength(1);
  });
});
