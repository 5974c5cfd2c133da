/** What is advised after a history of four sessions, over what may have been said, left unsaid, or kept oddly. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateFacts, todayFacts } from "../../src/core/care/facts";
import { nextEasier } from "../../src/core/care/ladder";
import { morningAdvice } from "../../src/core/care/morning";
import { planToday } from "../../src/core/care/plan-today";
import { SCREENING_IDS } from "../../src/core/care/screening";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { programmeOf } from "../../src/core/exercise/programme";
import { digestOf } from "../../src/core/history/digest";
import { type Visit, visitsOf } from "../../src/core/history/trends/visit";
import { firstPlan } from "../../src/core/plan/routine";
import type { PainEntry, PlanItem } from "../../src/core/plan/session";
import { type Suggestion, suggest } from "../../src/core/programme/suggest";
import { EXERCISES } from "../../src/exercises";
import { de } from "../../src/words/de";
import { en } from "../../src/words/en";
import { aDay, historyOf, type MadeDay } from "../fixtures/history";

const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 2, 18);
const dayOf = (at: number) => Math.floor(at / DAY_MS);
const IDS: readonly ExerciseId[] = ["glute-bridge", "dead-bug"];

type Said = MadeDay["pain"];
const MOMENTS = ["before", "during", "after", "morning"] as const;
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const said: fc.Arbitrary<Said> = fc.record({ before: score, during: score, after: score, morning: score });
const four = fc.array(fc.record({ pain: said, score: fc.constantFrom(40, 85) }), { minLength: 4, maxLength: 4 });

function visitsWith(days: readonly { readonly pain: Said; readonly score: number }[]): readonly Visit[] {
  const made = days.map(({ pain, score }, n) => aDay({ at: MONDAY + 2 * n * DAY_MS, exercises: IDS, pain, score }));
  const { sets, sessions } = historyOf(made);
  return visitsOf(sets.map(digestOf), sessions, dayOf);
}

const suggested = (days: Parameters<typeof visitsWith>[0]) => suggest(visitsWith(days), Object.values(EXERCISES));
/** From the laxest to the strictest; one that says nothing changes nothing. */
const STRICTNESS: Readonly<Record<Suggestion["kind"] | "nothing", number>> = {
  ...{ harder: 0, nothing: 1, easier: 2, less: 3, ask: 4 },
};
const strictness = (all: readonly Suggestion[], exercise: ExerciseId) =>
  Math.max(
    ...all.flatMap((one) => ("exercise" in one && one.exercise !== exercise ? [] : STRICTNESS[one.kind])),
    all.some((one) => !("exercise" in one) || one.exercise === exercise) ? 0 : STRICTNESS.nothing,
  );

describe("after four sessions", () => {
  it("more pain said at any moment of the last one never gives laxer advice", () => {
    fc.assert(
      fc.property(
        four,
        fc.constantFrom("during", "after", "morning" as const),
        fc.integer({ min: 1, max: 10 }),
        (days, moment, more) => {
          const last = days.at(-1);
          const now = last?.pain[moment] ?? null;
          if (!last || now === null) return;
          const worse = { ...last, pain: { ...last.pain, [moment]: Math.min(10, now + more) } };
          const [lax, strict] = [suggested(days), suggested([...days.slice(0, -1), worse])];
          for (const id of IDS) expect(strictness(strict, id)).toBeGreaterThanOrEqual(strictness(lax, id));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("what was not said never opens a step up, and a harder step never follows three or more", () => {
    fc.assert(
      fc.property(four, fc.constantFrom(...MOMENTS), (days, moment) => {
        const unsaid = days.map(({ pain, score }) => ({ score, pain: { ...pain, [moment]: null } }));
        const harder = (all: readonly Suggestion[]) => all.filter(({ kind }) => kind === "harder");
        // Leaving out what went well takes away; leaving out a bad answer leaves the others to speak, never a yes.
        const silent = days.map(({ score }) => ({
          score,
          pain: { before: null, during: null, after: null, morning: null },
        }));
        expect(harder(suggested(silent))).toEqual([]);
        for (const one of harder(suggested(unsaid))) {
          expect(one.kind).toBe("harder");
          const spoken = unsaid.slice(-2).flatMap(({ pain }) => [pain.during, pain.after]);
          expect(spoken.every((each) => each === null || each <= 2)).toBe(true);
          expect(spoken.some((each) => each !== null)).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("the morning's advice and what is suggested agree, and both languages have its words", () => {
    fc.assert(
      fc.property(four, (days) => {
        const visits = visitsWith(days);
        const answered = visits.at(-1)?.session?.pain.some(({ when }) => when === "next-morning");
        const advice = answered ? morningAdvice(visits.map(({ session }) => session?.pain ?? [])) : null;
        const kinds = suggested(days).map(({ kind }) => kind);
        if (!advice) return;
        expect(kinds.includes("ask")).toBe(advice.action === "see-professional");
        const isLess = advice.action === "less-volume" || advice.action === "see-professional";
        if (isLess) expect(kinds).toContain("less");
        if (isLess) expect(kinds).not.toContain("harder");
        for (const words of [en, de]) expect(words.pain.morning[advice.reason].text).not.toBe("");
      }),
      { numRuns: 120 },
    );
  });

  it("every step that is suggested is a rung, down is a lower one, and no step leads where nothing leads back from", () => {
    fc.assert(
      fc.property(four, (days) => {
        for (const one of suggested(days)) {
          if (one.kind !== "harder" && one.kind !== "easier") continue;
          const { rungs } = programmeOf(one.exercise).ladder;
          for (const step of one.steps) {
            if (step.kind !== "variant") continue;
            expect(Object.keys(rungs)).toContain(step.variant);
            if (one.kind === "harder") expect(nextEasier(one.exercise, step.variant)).not.toBeNull();
            else expect(rungs[step.variant]?.harder.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("kept oddly", () => {
  const NOW = MONDAY + 30 * DAY_MS;
  const answered = { answeredAt: NOW - DAY_MS, ticked: [], cleared: null };
  const entry = (at: number, score: number, more: Partial<PainEntry> = {}): PainEntry => ({
    ...{ at, when: "before", score, places: [], legSymptoms: null, exercise: null, setId: null },
    ...more,
  });
  const known = { sets: [], screening: answered, archingHurts: null };
  const course = { ...known, sessions: [], growing: false, cut: null };
  const today = { day: dayOf(NOW), at: NOW };

  it("no answer for weeks is no answer of today, and opens no gate", () => {
    const facts = todayFacts({ ...course, pain: [entry(NOW - 20 * DAY_MS, 0)] }, today);
    expect(facts.painToday).toBeNull();
    const gated: PlanItem = { ...(firstPlan().items[0] as PlanItem), exercise: "deadlift", variant: "no-weight" };
    expect(planToday([gated], facts).items).toEqual([]);
  });

  it("the order in which answers are kept, as after two devices were merged, changes nothing", () => {
    const entries = fc.array(
      fc.record({ ago: fc.integer({ min: 0, max: 40 }), score: fc.integer({ min: 0, max: 10 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const distinct = [...new Map(all.map((one) => [one.ago, one])).values()];
        const pain = distinct.map(({ ago, score }) => entry(NOW - ago * 3_600_000, score));
        const facts = (order: readonly PainEntry[]) => JSON.stringify(todayFacts({ ...course, pain: order }, today));
        expect(facts([...pain].reverse())).toBe(facts(pain));
        expect(facts([...pain, ...pain])).toBe(facts(pain));
      }),
    );
  });

  it("a clock that was set back forgets no bad answer, and takes no good one from a time ahead", () => {
    const at = (score: number, aheadH: number) =>
      gateFacts({ ...known, pain: [entry(NOW + aheadH * 3_600_000, score)] }, NOW).painToday;
    expect(at(8, 2)).toBe(8);
    expect(at(0, 2)).toBeNull();
    expect(gateFacts({ ...known, pain: [entry(NOW - 1, 1), entry(NOW + 3_600_000, 6)] }, NOW).painToday).toBe(6);
    expect(gateFacts({ ...known, pain: [entry(NOW + 3_600_000, 1, { legSymptoms: true })] }, NOW).alarmToday).toBe(
      true,
    );
    // A year ahead is a clock that was wrong then, not today.
    expect(at(8, 24 * 365)).toBeNull();
  });

  it("an old record, with its one box for every sign and without the new fields, is read on the careful side", () => {
    const old = { ...entry(NOW - 1, 1), warningSigns: true };
    expect(gateFacts({ ...known, pain: [old] }, NOW).alarmToday).toBe(true);
    expect(planToday(firstPlan().items, todayFacts({ ...course, pain: [old] }, today)).items).toEqual([]);
  });

  it("a plan of one set and one rep stays one, whatever takes off; a plan of what nobody may do is empty and no crash", () => {
    const one = firstPlan().items.map((item) => ({ ...item, sets: 1, reps: 1 }));
    const pain = [entry(NOW - 1, 3)];
    const cut = { because: "flare-up", at: NOW - DAY_MS } as const;
    for (const { sets, reps } of planToday(one, todayFacts({ ...course, pain, cut }, today)).items) {
      expect([sets, reps]).toEqual([1, 1]);
    }
    const everything = { answeredAt: NOW - 1, ticked: SCREENING_IDS, cleared: null };
    const strictest = todayFacts({ ...course, screening: everything, pain: [entry(NOW - 1, 9)] }, today);
    expect(planToday(firstPlan().items, strictest).items).toEqual([]);
    expect(planToday([], strictest).items).toEqual([]);
  });

  it("what is said of every version is there in both languages, whichever it is switched to in between", () => {
    for (const [exercise, { variants }] of Object.entries(EXERCISES)) {
      for (const { id } of variants) {
        const item = { exercise: exercise as ExerciseId, variant: id };
        const [one, other] = [en.session.fetchOf(item), de.session.fetchOf(item)];
        expect(one.length).toBeGreaterThan(10);
        expect(other).not.toBe(one);
      }
    }
  });
});
