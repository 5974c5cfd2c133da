import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAIN_PLACES, type PainEntry } from "../plan/session";
import { adviseOnPain, PAIN_ACTIONS, PAIN_REASONS, PAIN_RULES } from "./pain";

function entry(change: Partial<PainEntry> = {}): PainEntry {
  return { at: 0, when: "during", score: 0, places: [], legSymptoms: null, exercise: null, setId: null, ...change };
}

const advice = (score: number, before: number | null, when: PainEntry["when"] = "during") =>
  adviseOnPain(entry({ score, when }), { before });

describe("pain during a session (rules §9.3)", () => {
  it.each([
    [0, null, "continue", "fine"],
    [2, null, "continue", "fine"],
    // Up to two is fine, whatever it was before: every screen says so.
    [2, 0, "continue", "fine"],
    [3, null, "easier", "some"],
    [3, 2, "easier", "some"],
    [4, 3, "easier", "some"],
    [3, 1, "stop-exercise", "worse"],
    [4, 2, "stop-exercise", "worse"],
    [5, null, "stop-exercise", "high"],
    [6, 6, "stop-exercise", "high"],
    [7, 7, "stop-session", "severe"],
    [10, null, "stop-session", "severe"],
  ] as const)("%i after %s before: %s", (score, before, action, reason) => {
    expect(advice(score, before)).toEqual({ action, reason });
  });

  it.each([
    [2, "continue", "fine"],
    [3, "easier", "some"],
    [5, "stop-session", "before"],
    [8, "stop-session", "severe"],
  ] as const)("%i before a session: %s", (score, action, reason) => {
    expect(advice(score, null, "before")).toEqual({ action, reason });
  });

  it("a sign in a leg or the chest ends the session, however little it hurts", () => {
    const said = (sign: Partial<PainEntry>) => adviseOnPain(entry(sign), { before: 0 });
    expect(said({ legSymptoms: true })).toEqual({ action: "stop-session", reason: "leg" });
    expect(said({ chest: true })).toEqual({ action: "stop-session", reason: "chest" });
    // The one box of older records may have meant the chest.
    expect(said({ warningSigns: true }).reason).toBe("chest");
  });

  it("a catch is no chest pain: it ends the exercise, and before a session it makes it gentler", () => {
    expect(adviseOnPain(entry({ catching: true }), { before: 0 })).toEqual({
      action: "stop-exercise",
      reason: "catch",
    });
    expect(adviseOnPain(entry({ catching: true, when: "before" }), { before: null })).toEqual({
      action: "easier",
      reason: "catch-before",
    });
    expect(PAIN_RULES.filter(({ emergency }) => emergency).map(({ reason }) => reason)).not.toContain("catch");
  });
});

describe("whatever is said", () => {
  const score = fc.integer({ min: 0, max: 10 });
  const tick = fc.constantFrom(true, false, null);
  const anything = fc.record({
    at: fc.integer(),
    when: fc.constantFrom("before", "during", "after-exercise", "after", "next-morning"),
    score,
    places: fc.subarray([...PAIN_PLACES]),
    legSymptoms: tick,
    catching: tick,
    chest: tick,
    exercise: fc.constant(null),
    setId: fc.constant(null),
  }) satisfies fc.Arbitrary<PainEntry>;
  const before = fc.option(score, { nil: null });
  const strictness = (said: PainEntry, baseline: number | null) =>
    PAIN_ACTIONS.indexOf(adviseOnPain(said, { before: baseline }).action);

  it("more pain never gives a laxer action", () => {
    fc.assert(
      fc.property(anything, score, before, (said, other, baseline) => {
        const [less, more] = [Math.min(said.score, other), Math.max(said.score, other)];
        expect(strictness({ ...said, score: more }, baseline)).toBeGreaterThanOrEqual(
          strictness({ ...said, score: less }, baseline),
        );
      }),
    );
  });

  it("symptoms never give a laxer action, nor does having begun with less pain", () => {
    fc.assert(
      fc.property(anything, score, score, (said, one, two) => {
        for (const sign of [{ legSymptoms: true }, { catching: true }, { chest: true }]) {
          expect(strictness({ ...said, ...sign }, one)).toBeGreaterThanOrEqual(strictness(said, one));
        }
        expect(strictness(said, Math.min(one, two))).toBeGreaterThanOrEqual(strictness(said, Math.max(one, two)));
      }),
    );
  });

  it("the whole table is reachable, and every reason is a rule", () => {
    const reached = new Set<string>();
    for (const when of ["before", "during"] as const)
      for (let said = 0; said <= 10; said++)
        for (const from of [null, 0, 3])
          for (const sign of [{}, { legSymptoms: true }, { catching: true }, { chest: true }])
            reached.add(adviseOnPain(entry({ when, score: said, ...sign }), { before: from }).reason);
    expect([...reached].sort()).toEqual([...PAIN_REASONS].sort());
    expect(PAIN_RULES.map(({ reason }) => reason)).toEqual([...PAIN_REASONS]);
  });
});
