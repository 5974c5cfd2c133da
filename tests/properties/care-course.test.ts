/**
 * A whole course at once: four sessions, each with what was said before, during, after and the morning after, with its
 * signs, the first questions as they stand, and a plan of any rungs. What the plan of today and the suggestions make of it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptationsOf } from "../../src/core/care/adaptations";
import { todayFacts } from "../../src/core/care/facts";
import { gateOf } from "../../src/core/care/gates";
import { rungsBelow } from "../../src/core/care/ladder";
import { planToday } from "../../src/core/care/plan-today";
import { CUT_REASONS, CUTS } from "../../src/core/care/return";
import { accessFor, CLEARERS, SCREENING_IDS, type Screening } from "../../src/core/care/screening";
import { digestOf } from "../../src/core/history/digest";
import { type Visit, visitsOf } from "../../src/core/history/trends/visit";
import { wholeDose } from "../../src/core/plan/routine";
import type { PainEntry, PlanItem } from "../../src/core/plan/session";
import { suggest } from "../../src/core/programme/suggest";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { aDay, historyOf } from "../fixtures/history";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MONDAY = Date.UTC(2026, 10, 2, 18);
const dayOf = (at: number) => Math.floor(at / DAY_MS);
const DONE = "glute-bridge" as const;

/** The four sessions, made once: what was said in them is put in afterwards. */
const BARE: readonly Visit[] = (() => {
  const nothing = { before: null, during: null, after: null, morning: null };
  const days = [0, 1, 2, 3].map((n) =>
    aDay({ at: MONDAY + 2 * n * DAY_MS, exercises: [DONE], pain: nothing, score: 85 }),
  );
  const { sets, sessions } = historyOf(days);
  return visitsOf(sets.map(digestOf), sessions, dayOf);
})();
/** When the answers were given, hours after the session began, and of what. */
const MOMENTS = [
  { when: "before", afterH: 0, exercise: null },
  { when: "during", afterH: 0.2, exercise: DONE },
  { when: "after", afterH: 0.6, exercise: null },
  { when: "next-morning", afterH: 13, exercise: null },
] as const;

interface Said {
  /** null: not answered. */
  readonly score: number | null;
  readonly legSymptoms: boolean | null;
  readonly chest: boolean | null;
}

const sign = fc.constantFrom(true, false, null, null, false, false);
const answer: fc.Arbitrary<Said> = fc.record({
  score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 4 }),
  legSymptoms: sign,
  chest: sign,
});
const session = fc.tuple(answer, answer, answer, answer);
const history = fc.tuple(session, session, session, session);
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const rung: fc.Arbitrary<PlanItem> = fc
  .constantFrom(...EXERCISE_IDS.flatMap((id) => EXERCISES[id].variants.map((variant) => [id, variant.id] as const)))
  .map(([id, variant]) => wholeDose(id, variant));
const screening: fc.Arbitrary<Screening> = fc.record({
  answeredAt: fc.option(
    fc.integer({ min: 1, max: 60 }).map((days) => MONDAY - days * DAY_MS),
    { nil: null },
  ),
  ticked: fc.subarray([...SCREENING_IDS], { maxLength: 3 }),
  cleared: fc.option(
    fc.record({
      at: fc.integer({ min: 0, max: 60 }).map((days) => MONDAY - days * DAY_MS),
      by: fc.constantFrom(...CLEARERS),
    }),
    { nil: null },
  ),
});
const course = fc.record({
  history,
  screening,
  plan: fc.array(rung, { minLength: 1, maxLength: 5 }),
  archingHurts: fc.constantFrom(true, false, null),
  growing: fc.boolean(),
  cut: fc.option(
    fc.record({
      because: fc.constantFrom(...CUT_REASONS),
      at: fc.integer({ min: 0, max: 6 }).map((d) => MONDAY + d * DAY_MS),
    }),
    { nil: null },
  ),
  /** Hours after the last session began: some of its answers are of today, or none is. */
  nowH: fc.constantFrom(1, 14, 30, 48, 24 * 12, 24 * 40),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

function visitsWith(all: History): readonly Visit[] {
  return BARE.map((visit, n) => {
    const pain = MOMENTS.flatMap(({ when, afterH, exercise }, m): PainEntry[] => {
      const said = all[n]?.[m];
      if (!said || said.score === null) return [];
      const { score, legSymptoms, chest } = said;
      return [
        { at: visit.startedAt + afterH * HOUR_MS, when, score, places: [], legSymptoms, chest, exercise, setId: null },
      ];
    });
    return { ...visit, session: visit.session && { ...visit.session, pain } };
  });
}

function factsOf({ history: all, screening: asked, archingHurts, growing, cut, nowH }: Course) {
  const visits = visitsWith(all);
  const at = MONDAY + 6 * DAY_MS + nowH * HOUR_MS;
  return todayFacts(
    {
      pain: visits.flatMap((visit) => visit.session?.pain ?? []).filter((entry) => entry.at <= at),
      sets: visits.flatMap(({ sets }) => sets),
      ...{ screening: asked, archingHurts, sessions: visits, growing, cut },
    },
    { day: dayOf(at), at },
  );
}

const today = (one: Course) => planToday(one.plan, factsOf(one));
const dose = (items: readonly PlanItem[]) =>
  items.reduce((sum, { sets, reps, perSide }) => sum + sets * reps * (perSide ? 2 : 1), 0);
const height = ({ exercise, variant }: PlanItem) => rungsBelow(exercise, variant).length;

/** Never more, never a rung higher, never an exercise more. */
function isNoMore(strict: readonly PlanItem[], lax: readonly PlanItem[]): void {
  expect(dose(strict)).toBeLessThanOrEqual(dose(lax));
  for (const item of strict) {
    const same = lax.filter(({ exercise }) => exercise === item.exercise);
    expect(same.length).toBeGreaterThan(0);
    expect(height(item)).toBeLessThanOrEqual(Math.max(...same.map(height)));
  }
}

/** From nothing that stops anybody to the strictest; `harder` is the laxest. */
const strictness = (one: Course) => {
  const kinds = suggest(visitsWith(one.history), [EXERCISES[DONE]]).map(({ kind }) => kind);
  return kinds.includes("ask")
    ? 4
    : kinds.includes("less")
      ? 3
      : kinds.includes("easier")
        ? 2
        : kinds.includes("harder")
          ? 0
          : 1;
};

function withAnswer(one: Course, n: number, m: number, change: (said: Said) => Said): Course {
  const changed = one.history.map((all, i) => (i === n ? all.map((said, j) => (j === m ? change(said) : said)) : all));
  return { ...one, history: changed as unknown as History };
}

const nth = fc.integer({ min: 0, max: 3 });

describe("whatever was said in four sessions, asked first, and planned", () => {
  it("more pain or a sign more in the last one gives no more, no harder rung and no laxer advice", () => {
    const worse = fc.constantFrom<(said: Said) => Said>(
      (said) => ({ ...said, score: said.score === null ? null : Math.min(10, said.score + 1) }),
      (said) => ({ ...said, score: said.score === null ? null : Math.min(10, said.score + 4) }),
      (said) => ({ ...said, legSymptoms: true }),
      (said) => ({ ...said, chest: true }),
    );
    fc.assert(
      fc.property(course, fc.integer({ min: 1, max: 3 }), worse, (one, m, change) => {
        const other = withAnswer(one, 3, m, change);
        isNoMore(today(other).items, today(one).items);
        expect(strictness(other)).toBeGreaterThanOrEqual(strictness(one));
      }),
      { numRuns: 1500 },
    );
  });

  it("a sign said within a day leaves nothing at all, and one said in a session is never followed by more", () => {
    const which = fc.constantFrom<Partial<Said>>({ legSymptoms: true }, { chest: true });
    fc.assert(
      fc.property(course, nth, which, fc.integer({ min: 0, max: 2 }), (one, m, sign, score) => {
        const other = withAnswer(one, 3, m, (said) => ({ ...said, ...sign, score }));
        const ageH = one.nowH - (MOMENTS[m]?.afterH ?? 0);
        if (ageH >= 0 && ageH < 24) expect(today(other).items).toEqual([]);
        if (m > 0) expect(strictness(other)).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it("more said before the last session gives no more today either", () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 1, max: 10 }), (one, more) => {
        const other = withAnswer(one, 3, 0, (said) => ({
          ...said,
          score: said.score === null ? null : Math.min(10, said.score + more),
        }));
        isNoMore(today(other).items, today(one).items);
      }),
      { numRuns: 1000 },
    );
  });

  it("a sign that was not asked about opens no more than a no, and a no said changes nothing that is closed", () => {
    fc.assert(
      fc.property(course, nth, nth, (one, n, m) => {
        const asked = withAnswer(one, n, m, (said) => ({ ...said, legSymptoms: false, chest: false }));
        const unasked = withAnswer(one, n, m, (said) => ({ ...said, legSymptoms: null, chest: null }));
        isNoMore(today(unasked).items, today(asked).items);
        expect(strictness(unasked)).toBeGreaterThanOrEqual(strictness(asked));
      }),
      { numRuns: 600 },
    );
  });

  it("unasked is no zero: nothing harder is suggested and no gate opens on it", () => {
    fc.assert(
      fc.property(course, (one) => {
        const silent = [0, 1, 2, 3].reduce((all, m) => withAnswer(withAnswer(all, 3, m, unsaid), 2, m, unsaid), one);
        expect(suggest(visitsWith(silent.history), [EXERCISES[DONE]]).map(({ kind }) => kind)).not.toContain("harder");
        const facts = factsOf(silent);
        if (facts.painToday !== null) return;
        for (const { exercise, variant } of today(silent).items) {
          expect(gateOf(exercise, variant, { ...facts, painToday: 2 }).open).toBe(true);
          expect(["deadlift", "superman"]).not.toContain(exercise);
        }
      }),
      { numRuns: 600 },
    );

    function unsaid(said: Said): Said {
      return { ...said, score: null };
    }
  });

  it("first questions not answered, or not cleared, leave what is gentle; a tick never adds anything", () => {
    fc.assert(
      fc.property(course, fc.constantFrom(...SCREENING_IDS), (one, id) => {
        const ticked = { ...one, screening: { ...one.screening, ticked: [...new Set([...one.screening.ticked, id])] } };
        isNoMore(today(ticked).items, today(one).items);
        const never = { ...one, screening: { ...one.screening, answeredAt: null } };
        expect(accessFor(never.screening, MONDAY)).toBe("gentle");
        for (const { exercise, variant, sets } of today(never).items) {
          expect(sets).toBe(1);
          expect(gateOf(exercise, variant, { ...factsOf(never), painToday: 6 }).open).toBe(true);
          expect(
            adaptationsOf(exercise, never.screening.ticked, variant).some(({ change }) => change.kind === "leave-out"),
          ).toBe(false);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("every cut is over after as many sessions as it has, whatever else holds", () => {
    fc.assert(
      fc.property(course, fc.constantFrom(...CUT_REASONS), (one, because) => {
        const facts = factsOf({ ...one, cut: { because, at: MONDAY - DAY_MS } });
        const after = { ...facts, cut: { because, at: 0 }, sessionsSinceCut: CUTS[because].length };
        expect(planToday(one.plan, after)).toEqual(planToday(one.plan, { ...after, cut: null }));
      }),
      { numRuns: 400 },
    );
  });
});
