import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { swapped, withExtra } from "./extras";
import { firstPlan, type Routine } from "./routine";
import { fitInto, minutesOf, secondsOf } from "./routine-time";
import {
  changeItem,
  inFloorOrder,
  leaveOut,
  MOST_REPS,
  MOST_SETS,
  moveItem,
  repeatItem,
  withEquipment,
} from "./routines";
import type { PlanItem } from "./session";

const names = ({ items }: Routine) => items.map(({ exercise }) => exercise);
const sets = ({ items }: Routine) => items.map((item) => item.sets);
const deepFrozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
};
const routine = deepFrozen(structuredClone(firstPlan()));

describe("editing a routine", () => {
  it("changes, repeats, leaves out and moves", () => {
    expect(changeItem(routine, 1, { reps: 9 }).items[1]).toMatchObject({ exercise: "glute-bridge", reps: 9 });
    expect(sets(repeatItem(routine, 4))).toEqual([3, 3, 3, 3, 3]);
    expect(names(leaveOut(routine, "bird-dog"))).not.toContain("bird-dog");
    expect(names(moveItem(routine, 0, 1)).slice(0, 2)).toEqual(["glute-bridge", "bird-dog"]);
    expect(moveItem(routine, 0, -1)).toEqual(routine);
    expect(names(moveItem(routine, 4, 3))).toEqual(names(routine));
  });

  it("keeps sets and reps sensible, and one exercise at least", () => {
    expect(changeItem(routine, 0, { sets: 0, reps: -3 }).items[0]).toMatchObject({ sets: 1, reps: 1 });
    expect(changeItem(routine, 0, { sets: 99, reps: 99 }).items[0]).toMatchObject({ sets: MOST_SETS, reps: MOST_REPS });
    const one = EXERCISE_IDS.reduce(leaveOut, routine);
    expect(one.items).toHaveLength(1);
  });

  it("goes through the positions on the floor before standing up (rules §9.2)", () => {
    expect(names(inFloorOrder(routine))).toEqual(["bird-dog", "glute-bridge", "dead-bug", "bodyweight-row", "cat-cow"]);
  });

  it("rows where there is something to row on, and lies down for the upper back where there is not", () => {
    const none = withEquipment(firstPlan(), false);
    expect(names(none)).toEqual(names(firstPlan()));
    expect(none.items[2]).toMatchObject({ exercise: "bodyweight-row", variant: "prone-w" });
    expect(withEquipment(none, false)).toEqual(none);
    expect(withEquipment(none, true)).toEqual(firstPlan());
    expect(names(withEquipment(leaveOut(routine, "bodyweight-row"), true))).toEqual(names(routine));
    expect(withEquipment(routine, true)).toEqual(routine);
  });
});

describe("extras (rules §9.2)", () => {
  it("the deadlift comes after the bridge, as its gate lets it in", () => {
    const { items } = withExtra(routine, "deadlift", "no-weight");
    const index = items.findIndex(({ exercise }) => exercise === "deadlift");
    expect(items[index - 1]?.exercise).toBe("glute-bridge");
    expect(items[index]?.variant).toBe("no-weight");
  });

  it("the superman only instead of the bird dog", () => {
    const other = swapped(routine, "bird-dog", "superman");
    expect(names(other)).toEqual(["superman", "glute-bridge", "bodyweight-row", "dead-bug", "cat-cow"]);
    expect(swapped(other, "superman", "bird-dog")).toEqual(routine);
  });
});

describe("time", () => {
  it("the whole routine takes 28 to 35 minutes (rules §9.2)", () => {
    expect(minutesOf(routine)).toBeGreaterThanOrEqual(28);
    expect(minutesOf(routine)).toBeLessThanOrEqual(35);
  });

  it("ten minutes: one set of all five, a little shorter", () => {
    const { routine: short, leftOut, fits } = fitInto(routine, 10);
    expect(fits).toBe(true);
    expect(leftOut).toEqual([]);
    expect(sets(short)).toEqual([1, 1, 1, 1, 1]);
  });

  it("five minutes: what matters most stays", () => {
    const { routine: short, leftOut } = fitInto(routine, 5);
    expect(names(short)[0]).toBe("bird-dog");
    expect(leftOut).toContain("cat-cow");
  });

  const item = fc.record({
    variant: fc.constant("standard"),
    sets: fc.integer({ min: 1, max: MOST_SETS }),
    reps: fc.integer({ min: 1, max: MOST_REPS }),
    perSide: fc.boolean(),
    holdS: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    restS: fc.integer({ min: 0, max: 180 }),
  });
  const anyRoutine = fc
    .record({
      exercises: fc.subarray([...EXERCISE_IDS], { minLength: 1 }),
      items: fc.array(item, { minLength: EXERCISE_IDS.length, maxLength: EXERCISE_IDS.length }),
    })
    .map(
      ({ exercises, items }): Routine => ({
        id: "any",
        name: "Any",
        items: exercises.map((exercise, index): PlanItem => ({ ...(items[index] as PlanItem), exercise })),
      }),
    );

  it("fitting in never adds, never empties, and fits whenever it says so", () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 1, max: 60 }), (any, minutes) => {
        const { routine: short, leftOut, fits } = fitInto(deepFrozen(any), minutes);
        expect(short.items.length).toBeGreaterThan(0);
        expect(short.items.length + leftOut.length).toBe(any.items.length);
        expect(secondsOf(short) <= minutes * 60).toBe(fits);
        for (const kept of short.items) {
          const before = any.items.find(({ exercise }) => exercise === kept.exercise);
          expect(kept.sets).toBeLessThanOrEqual(before?.sets ?? 0);
          expect(kept.reps).toBeLessThanOrEqual(before?.reps ?? 0);
          expect(kept.restS).toBeLessThanOrEqual(before?.restS ?? 0);
        }
      }),
    );
  });

  it("more time never leaves less to do", () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 1, max: 60 }), (any, minutes) => {
        const reps = (each: Routine) => each.items.reduce((sum, one) => sum + one.sets * one.reps, 0);
        expect(reps(fitInto(any, minutes + 5).routine)).toBeGreaterThanOrEqual(reps(fitInto(any, minutes).routine));
      }),
    );
  });
});
