import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import type { ExerciseId } from "../exercise/exercise";
import { programmeOf } from "../exercise/programme";
import type { PlanItem } from "../plan/session";
import { inVersion } from "../plan/versions";
import { GATE_REASONS, gateOf } from "./gates";
import { nextEasier } from "./ladder";
import { planToday, type TodayFacts } from "./plan-today";
import { CUT_REASONS, CUTS, cutDown, stepOf } from "./return";
import { SCREENING_IDS } from "./screening";

const variantsOf = (id: ExerciseId) => EXERCISES[id].variants.map((variant) => variant.id);
/** How many rungs stand below a variant. */
const height = (exercise: ExerciseId, variant: string): number => {
  const below = nextEasier(exercise, variant);
  return below === null ? 0 : 1 + height(exercise, below);
};
const dose = (items: readonly PlanItem[]) =>
  items.reduce((sum, { sets, reps, perSide }) => sum + sets * reps * (perSide ? 2 : 1), 0);
const byLeg = ["march", "single-leg"];

const versions = EXERCISE_IDS.flatMap((exercise) => variantsOf(exercise).map((variant) => ({ exercise, variant })));
const item: fc.Arbitrary<PlanItem> = fc.constantFrom(...versions).chain(({ exercise, variant }) =>
  fc.record({
    exercise: fc.constant(exercise),
    variant: fc.constant(variant),
    sets: fc.integer({ min: 1, max: 5 }),
    reps: fc.integer({ min: 1, max: 20 }),
    perSide: byLeg.includes(variant) ? fc.constant(true) : fc.boolean(),
    holdS: fc.constant(null),
    restS: fc.constant(60),
  }),
);
const plan = fc.array(item, { minLength: 1, maxLength: EXERCISE_IDS.length });
const score = fc.integer({ min: 0, max: 10 });
const facts: fc.Arbitrary<TodayFacts> = fc.record({
  access: fc.constantFrom("all", "gentle"),
  painToday: fc.option(score, { nil: null }),
  alarmToday: fc.boolean(),
  catchToday: fc.boolean(),
  archingHurts: fc.constantFrom(true, false, null),
  form: fc.constantFrom(null, 60, 75, 90).map((said) => () => said),
  ticked: fc.subarray([...SCREENING_IDS]),
  week: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
  cut: fc.option(fc.record({ because: fc.constantFrom(...CUT_REASONS), at: fc.constant(0) }), { nil: null }),
  sessionsSinceCut: fc.integer({ min: 0, max: 4 }),
});

describe("the plan of today, over the whole state space", () => {
  it("is never more than the plan, never a harder rung, never an exercise that is not in it", () => {
    fc.assert(
      fc.property(plan, facts, (planned, known) => {
        const today = planToday(planned, known);
        expect(dose(today.items)).toBeLessThanOrEqual(dose(planned));
        for (const { exercise, variant, sets } of today.items) {
          const from = planned.filter((each) => each.exercise === exercise);
          expect(sets).toBeGreaterThan(0);
          expect(Math.max(...from.map((each) => height(exercise, each.variant)))).toBeGreaterThanOrEqual(
            height(exercise, variant),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("holds nothing that a gate keeps closed", () => {
    fc.assert(
      fc.property(plan, facts, (planned, known) => {
        for (const { exercise, variant } of planToday(planned, known).items) {
          expect(gateOf(exercise, variant, known)).toEqual({ open: true });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("more pain, a sign, or something not said never gives more, nor a harder rung", () => {
    const stricter = fc.constantFrom<Partial<TodayFacts>>(
      { alarmToday: true },
      { catchToday: true },
      { access: "gentle" },
      { archingHurts: null },
      { archingHurts: true },
      { form: () => null },
      { sessionsSinceCut: 0 },
      { week: 0 },
    );
    fc.assert(
      fc.property(plan, facts, score, score, stricter, (planned, known, one, two, change) => {
        const at = (change: Partial<TodayFacts>) => planToday(planned, { ...known, ...change }).items;
        const pairs = [
          [at({ painToday: Math.min(one, two) }), at({ painToday: Math.max(one, two) })],
          [at({}), at(change)],
        ] as const;
        for (const [lax, strict] of pairs) {
          expect(dose(strict)).toBeLessThanOrEqual(dose(lax));
          for (const each of strict) {
            const same = lax.filter(({ exercise }) => exercise === each.exercise);
            expect(same.length).toBeGreaterThan(0);
            expect(height(each.exercise, each.variant)).toBeLessThanOrEqual(
              Math.max(...same.map(({ exercise, variant }) => height(exercise, variant))),
            );
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("with 5 and more, or before somebody has said yes, only the gentle movements are left, one set each", () => {
    fc.assert(
      fc.property(plan, facts, fc.integer({ min: 5, max: 10 }), fc.boolean(), (planned, known, pain, byPain) => {
        const limited: Partial<TodayFacts> = byPain ? { painToday: pain } : { access: "gentle" };
        for (const { exercise, variant, sets } of planToday(planned, { ...known, ...limited }).items) {
          expect(programmeOf(exercise).gentle).toContain(variant);
          expect(sets).toBe(1);
        }
      }),
    );
  });

  it("an alarm or severe pain leaves nothing at all", () => {
    fc.assert(
      fc.property(plan, facts, (planned, known) => {
        expect(planToday(planned, { ...known, alarmToday: true }).items).toEqual([]);
        expect(planToday(planned, { ...known, painToday: 7 }).items).toEqual([]);
      }),
    );
  });
});

describe("gates", () => {
  it("every reason is reachable", () => {
    const seen = new Set<string>();
    const base: TodayFacts = {
      ...{ access: "all", painToday: 1, alarmToday: false, catchToday: false, archingHurts: false, form: () => null },
      ...{ ticked: [], week: null, cut: null, sessionsSinceCut: 0 },
    };
    const say = (exercise: ExerciseId, variant: string, change: Partial<TodayFacts>) => {
      const gate = gateOf(exercise, variant, { ...base, ...change });
      if (!gate.open) seen.add(gate.because);
      return gate;
    };
    say("bird-dog", "standard", { access: "gentle" });
    say("bird-dog", "standard", { alarmToday: true });
    say("superman", "standard", { ticked: ["pregnancy"] });
    say("bird-dog", "standard", { painToday: 7 });
    say("deadlift", "standard", { painToday: 3 });
    say("superman", "standard", { painToday: null });
    say("superman", "standard", { archingHurts: true });
    say("superman", "standard", { archingHurts: null });
    expect(say("deadlift", "standard", {})).toEqual({ open: false, because: "practice", instead: "no-weight" });
    expect([...seen].sort()).toEqual([...GATE_REASONS].sort());
    expect(say("deadlift", "standard", { form: (_, variant) => (variant === "no-weight" ? 85 : null) }).open).toBe(
      true,
    );
    expect(say("bodyweight-row", "feet-raised", {})).toMatchObject({ instead: "standard" });
    expect(say("glute-bridge", "single-leg", { form: () => 90 }).open).toBe(true);
  });
});

describe("ladders and cuts", () => {
  it("every rung can be left in both directions but the ends, and every variant is a rung", () => {
    for (const id of EXERCISE_IDS) {
      const { rungs } = programmeOf(id).ladder;
      expect(Object.keys(rungs).sort()).toEqual(variantsOf(id).sort());
      for (const [variant, { harder, easier }] of Object.entries(rungs)) {
        expect(easier.length, `${id} ${variant} down`).toBeGreaterThan(0);
        for (const step of [...harder, ...easier]) {
          if (step.kind === "variant") expect(Object.keys(rungs)).toContain(step.variant);
        }
        for (const step of harder) {
          // The band and the single leg stand side by side above both legs.
          if (step.kind === "variant") expect(height(id, step.variant)).toBeGreaterThanOrEqual(height(id, variant));
        }
      }
    }
  });

  it("every rung can be got to and, but for the hardest, left upwards", () => {
    // Mobility is done for its own sake: nobody is sent up to a slower breath, and it is chosen on its page.
    const chosen = new Set(["cat-cow slow"]);
    const ends = new Set(["cat-cow standard"]);
    const apart = EXERCISE_IDS.flatMap((id) => {
      const { ladder, part, withoutEquipment, adaptations } = programmeOf(id);
      const steps = (variant: string) => {
        const rung = ladder.rungs[variant];
        return [...(rung?.harder ?? []), ...(rung?.easier ?? [])].flatMap((step) =>
          step.kind === "variant" ? step.variant : [],
        );
      };
      const ways = adaptations.flatMap(({ change }) => (change.kind === "variant" ? change.variant : []));
      const known = new Set([
        ...("first" in part ? [part.first] : []),
        ...(withoutEquipment ? [withoutEquipment] : []),
        ...ways,
        "standard",
      ]);
      for (const variant of known) for (const next of steps(variant)) known.add(next);
      const unreached = variantsOf(id).filter((variant) => !known.has(variant) && !chosen.has(`${id} ${variant}`));
      const top = Math.max(...variantsOf(id).map((variant) => height(id, variant)));
      const stuck = variantsOf(id).filter(
        (variant) =>
          height(id, variant) < top &&
          !ends.has(`${id} ${variant}`) &&
          (ladder.rungs[variant]?.harder.length ?? 0) === 0,
      );
      return [
        ...unreached.map((variant) => `${id} ${variant}: no way to it`),
        ...stuck.map((v) => `${id} ${v}: no way up`),
      ];
    });
    expect(apart).toEqual([]);
  });

  it("easier is always the next rung down, and the lowest one has none", () => {
    expect(nextEasier("dead-bug", "standard")).toBe("heel-tap");
    expect(nextEasier("dead-bug", "heel-tap")).toBe("legs-only");
    expect(nextEasier("dead-bug", "legs-only")).toBeNull();
    expect(nextEasier("cat-cow", "standard")).toBe("small");
  });

  it("a single leg has its reps by leg, and two legs have theirs again", () => {
    const two: PlanItem = {
      ...{ exercise: "glute-bridge", variant: "standard", sets: 3, reps: 12, perSide: false, holdS: null, restS: 60 },
    };
    const one = inVersion(two, "single-leg");
    expect(one).toMatchObject({ perSide: true, reps: 8 });
    expect(inVersion(one, "standard")).toEqual(two);
    const dog = { ...two, exercise: "bird-dog" as const, reps: 10, perSide: true };
    expect(inVersion(inVersion(dog, "long-hold"), "standard")).toEqual(dog);
  });

  it("an easier version has no more reps than the harder one had, and is counted as it can be", () => {
    const held: PlanItem = {
      ...{ exercise: "bird-dog", variant: "long-hold", sets: 3, reps: 6, perSide: true, holdS: null, restS: 60 },
    };
    expect(cutDown([held], { share: 1, rung: "first" })).toMatchObject([{ variant: "leg-only", reps: 6 }]);
    // Two legs have no sides: a set of them that waits for each leg would never come to its end.
    const single: PlanItem = { ...held, exercise: "glute-bridge", variant: "single-leg", reps: 8 };
    const asked: TodayFacts = {
      ...{ access: "all", painToday: null, alarmToday: false, catchToday: false, archingHurts: null, form: () => null },
      ...{ ticked: [], week: null, cut: null, sessionsSinceCut: 0 },
    };
    expect(planToday([single], asked).items).toMatchObject([{ variant: "standard", perSide: false, reps: 8 }]);
    expect(planToday([single], { ...asked, ticked: ["pregnancy"] }).items).toMatchObject([{ perSide: false }]);
  });

  it("every cut ends by itself, and grows on the way", () => {
    for (const because of CUT_REASONS) {
      const cut = { because, at: 0 };
      expect(stepOf(cut, CUTS[because].length)).toBeNull();
      const items: PlanItem[] = [
        { exercise: "bird-dog", variant: "standard", sets: 3, reps: 10, perSide: true, holdS: null, restS: 60 },
      ];
      const doses = CUTS[because].map((step) => dose(cutDown(items, step)));
      expect(doses).toEqual([...doses].sort((a, b) => a - b));
      expect(doses.at(-1)).toBe(60);
      // Of one set the reps go down, and never to nothing.
      const one = [{ ...(items[0] as PlanItem), sets: 1, reps: 1 }];
      expect(dose(cutDown(one, CUTS[because][0] as (typeof CUTS)["pain"][number]))).toBe(2);
    }
  });
});
