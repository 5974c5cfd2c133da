/** How hard it was, and how heavy: when the weight goes up, and when it does not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, historyOf } from "../../../tests/fixtures/history";
import { EXERCISES } from "../../exercises";
import { stepped } from "../care/ladder";
import { digestOf } from "../history/digest";
import { type Visit, visitsOf } from "../history/trends/visit";
import { wholeDose } from "../plan/routine";
import { suggest } from "./suggest";

const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 2, 18);

/** Good sessions of it, a day between. */
function visits(n: number): readonly Visit[] {
  const days = Array.from({ length: n }, (_, day) => aDay({ at: MONDAY + 2 * day * DAY_MS, exercises: ["deadlift"] }));
  const { sets, sessions } = historyOf(days);
  return visitsOf(sets.map(digestOf), sessions, (at) => Math.floor(at / DAY_MS));
}

describe("of a weight is suggested", () => {
  /** Two good sessions of it, each with its effort, weight and reps. */
  interface Lift {
    readonly effort?: number;
    readonly weightKg?: number;
    readonly reps?: number;
  }
  const lifted = (...each: readonly Lift[]) =>
    visits(each.length).map((visit, n): Visit => {
      const { effort, ...more } = each[n] ?? {};
      const session = visit.session && {
        ...visit.session,
        ...(effort === undefined ? {} : { effort }),
        items: visit.session.items.map((item) => ({ ...item, ...more })),
      };
      const reps = more.reps ?? 8;
      const sets = visit.sets.map((set) => ({
        ...set,
        reps: set.reps.slice(0, reps),
        counts: { ...set.counts, full: Math.min(set.counts.full, reps) },
      }));
      return { ...visit, session, sets };
    });
  const kinds = (all: readonly Visit[]) =>
    suggest(all, [EXERCISES.deadlift]).flatMap((one) => ("steps" in one ? one.steps.map(({ kind }) => kind) : []));

  it("the next one after two sessions at four or less, good and quiet, with the same one", () => {
    const [one] = suggest(lifted({ effort: 4, weightKg: 6 }, { effort: 3, weightKg: 6 }), [EXERCISES.deadlift]);
    expect(one).toMatchObject({ kind: "harder", weightKg: 6, steps: [{ kind: "load" }, { variant: "floor" }] });
  });

  it.each<[string, readonly Lift[]]>([
    [
      "that were as hard as light training is",
      [
        { effort: 4, weightKg: 6 },
        { effort: 5, weightKg: 6 },
      ],
    ],
    ["of which one was not asked about", [{ effort: 4, weightKg: 6 }, { weightKg: 6 }]],
    [
      "with two weights",
      [
        { effort: 4, weightKg: 5 },
        { effort: 4, weightKg: 6 },
      ],
    ],
  ])("no heavier one after sessions %s", (_, each) => {
    expect(kinds(lifted(...each))).toEqual(["variant"]);
  });

  it("nothing harder at all after one that was very hard", () => {
    expect(kinds(lifted({ effort: 4, weightKg: 6 }, { effort: 8, weightKg: 6 }))).toEqual([]);
  });

  it("begins with two reps fewer, and has them back before the next one", () => {
    const eight = [wholeDose("deadlift", "standard")];
    const six = stepped(eight, "deadlift", { kind: "load" });
    expect(six).toMatchObject([{ reps: 6 }]);
    expect(stepped(six, "deadlift", { kind: "reps" })).toEqual(eight);
    const few = { effort: 4, weightKg: 7, reps: 6 };
    expect(kinds(lifted(few, few))).toEqual(["reps", "variant"]);
    expect(stepped([{ ...wholeDose("deadlift", "floor"), reps: 3 }], "deadlift", { kind: "load" })).toMatchObject([
      { reps: 3 },
    ]);
  });

  it("more effort, or less said, never gives more", () => {
    const said = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
    const count = (a?: number, b?: number) =>
      kinds(
        lifted(
          { weightKg: 6, ...(a !== undefined && { effort: a }) },
          { weightKg: 6, ...(b !== undefined && { effort: b }) },
        ),
      );
    fc.assert(
      fc.property(said, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (first, one, two) => {
        const [less, more] = [Math.min(one, two), Math.max(one, two)];
        expect(count(first, less)).toEqual(expect.arrayContaining(count(first, more)));
        expect(count(first, undefined)).not.toContain("load");
        expect(count(undefined, less)).not.toContain("load");
      }),
      { numRuns: 40 },
    );
  });
});
