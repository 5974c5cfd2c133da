import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviseOnPain, morningAdvice, PAIN_ACTIONS } from "../../src/core/pain";
import { PAIN_PLACES, type PainEntry } from "../../src/core/session";

function entry(change: Partial<PainEntry> = {}): PainEntry {
  return { at: 0, when: "during", score: 0, places: [], legSymptoms: false, exercise: null, setId: null, ...change };
}

const advice = (score: number, before: number | null, when: PainEntry["when"] = "during") =>
  adviseOnPain(entry({ score, when }), { before });

describe("pain during a session (rules §9.3)", () => {
  it.each([
    [0, null, "continue", "fine"],
    [2, null, "continue", "fine"],
    [2, 1, "continue", "fine"],
    [3, null, "easier", "some"],
    [4, 3, "easier", "some"],
    [5, null, "stop-exercise", "high"],
    [6, 6, "stop-exercise", "high"],
    // Two more than before is too much, wherever it began.
    [2, 0, "stop-exercise", "worse"],
    [4, 2, "stop-exercise", "worse"],
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

  it("leg symptoms and other signs end the session, however little it hurts", () => {
    expect(adviseOnPain(entry({ legSymptoms: true }), { before: 0 })).toEqual({
      action: "stop-session",
      reason: "leg",
    });
    expect(adviseOnPain(entry({ warningSigns: true }), { before: 0 }).reason).toBe("signs");
  });
});

describe("whatever is said", () => {
  const score = fc.integer({ min: 0, max: 10 });
  const anything = fc.record({
    at: fc.integer(),
    when: fc.constantFrom("before", "during", "after-exercise", "after", "next-morning"),
    score,
    places: fc.subarray([...PAIN_PLACES]),
    legSymptoms: fc.boolean(),
    warningSigns: fc.boolean(),
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
        for (const sign of [{ legSymptoms: true }, { warningSigns: true }]) {
          expect(strictness({ ...said, ...sign }, one)).toBeGreaterThanOrEqual(strictness(said, one));
        }
        expect(strictness(said, Math.min(one, two))).toBeGreaterThanOrEqual(strictness(said, Math.max(one, two)));
      }),
    );
  });
});

describe("the morning after (rules §9.3)", () => {
  const session = (before: number | null, morning: number | null, legSymptoms = false) => [
    ...(before === null ? [] : [entry({ when: "before", score: before })]),
    entry({ when: "after", score: 9 }),
    ...(morning === null ? [] : [entry({ when: "next-morning", score: morning, legSymptoms })]),
  ];

  it("back to where it was: settled", () => {
    expect(morningAdvice([session(2, 2)])).toBe("settled");
    expect(morningAdvice([session(2, 3)])).toBe("settled");
    expect(morningAdvice([session(1, 4), session(1, 0)])).toBe("settled");
  });

  it("worse by two: less volume", () => {
    expect(morningAdvice([session(2, 4)])).toBe("less-volume");
    expect(morningAdvice([session(1, 4), session(1, 1), session(0, 2)])).toBe("less-volume");
  });

  it("two flare-ups in a row: a professional, an unanswered morning between them or not", () => {
    expect(morningAdvice([session(1, 4), session(1, 3)])).toBe("see-professional");
    expect(morningAdvice([session(1, 4), session(1, null), session(1, 3)])).toBe("see-professional");
  });

  it("anything in a leg: a professional", () => {
    expect(morningAdvice([session(2, 0, true)])).toBe("see-professional");
    expect(morningAdvice([session(null, 0, true)])).toBe("see-professional");
  });

  it("says nothing where there is nothing to compare", () => {
    expect(morningAdvice([])).toBeNull();
    expect(morningAdvice([session(3, null)])).toBeNull();
    expect(morningAdvice([session(null, 6)])).toBeNull();
  });
});
