import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PainEntry } from "../plan/session";
import { MORNING_ACTIONS, MORNING_REASONS, MORNING_RULES, morningAdvice } from "./morning";

const entry = (when: PainEntry["when"], score: number, signs: Partial<PainEntry> = {}): PainEntry => ({
  ...{ at: 0, when, score, places: [], legSymptoms: null, exercise: null, setId: null },
  ...signs,
});

const session = (before: number | null, morning: number | null, signs: Partial<PainEntry> = {}) => [
  ...(before === null ? [] : [entry("before", before)]),
  entry("after", 9),
  ...(morning === null ? [] : [entry("next-morning", morning, signs)]),
];
const reason = (...history: PainEntry[][]) => morningAdvice(history)?.reason ?? null;

describe("the morning after, judged by itself first", () => {
  it.each([
    [null, 9, "severe"],
    [7, 7, "severe"],
    [6, 7, "severe"],
    [null, 5, "high"],
    [6, 5, "high"],
    [2, 4, "flare-up"],
    [0, 2, "flare-up"],
    [4, 4, "some"],
    [null, 3, "some"],
    // One more than before is not settled, however little it is.
    [3, 4, "above"],
    [1, 2, "above"],
    [2, 2, "settled"],
    [3, 0, "settled"],
    [null, 1, "low"],
  ] as const)("%s before, %i in the morning: %s", (before, morning, expected) => {
    expect(reason(session(before, morning))).toBe(expected);
  });

  it("two bad ones in a row: a professional, an unanswered one between them or not", () => {
    expect(reason(session(1, 4), session(1, 3))).toBe("twice");
    expect(reason(session(1, 4), session(1, null), session(1, 3))).toBe("twice");
    expect(reason(session(null, 5), session(null, 6))).toBe("twice");
    expect(reason(session(1, 4), session(1, 0))).toBe("settled");
    expect(reason(session(1, 4), session(1, 1), session(0, 2))).toBe("flare-up");
  });

  it("a sign in a leg or the chest: a professional, and a leg that was not asked about is no sign", () => {
    expect(reason(session(2, 0, { legSymptoms: true }))).toBe("sign");
    expect(reason(session(null, 0, { chest: true }))).toBe("sign");
    expect(reason(session(2, 0, { legSymptoms: null }))).toBe("settled");
  });

  it("says nothing where nothing was said", () => {
    expect(morningAdvice([])).toBeNull();
    expect(morningAdvice([session(3, null)])).toBeNull();
  });

  it("the rules stand in the order of their strictness, and are all there", () => {
    const strictness = MORNING_RULES.map(({ action }) => MORNING_ACTIONS.indexOf(action));
    expect(strictness).toEqual([...strictness].sort((a, b) => b - a));
    expect(MORNING_RULES.map((rule) => rule.reason)).toEqual([...MORNING_REASONS]);
  });
});

describe("whatever is said in a morning", () => {
  const score = fc.integer({ min: 0, max: 10 });
  const maybe = fc.option(score, { nil: null });
  const past = fc.array(fc.tuple(maybe, maybe), { maxLength: 3 });
  const action = (history: PainEntry[][]) => MORNING_ACTIONS.indexOf(morningAdvice(history)?.action ?? "go-on");

  it("more pain, a lower score before, or a sign never gives laxer advice", () => {
    fc.assert(
      fc.property(past, maybe, score, score, (sessions, before, one, two) => {
        const history = sessions.map(([b, m]) => session(b, m));
        const [less, more] = [Math.min(one, two), Math.max(one, two)];
        const low = action([...history, session(before, less)]);
        expect(action([...history, session(before, more)])).toBeGreaterThanOrEqual(low);
        expect(action([...history, session(less, two)])).toBeGreaterThanOrEqual(
          action([...history, session(more, two)]),
        );
        expect(action([...history, session(before, less, { legSymptoms: true })])).toBe(MORNING_ACTIONS.length - 1);
      }),
    );
  });

  it("is never an invitation above two", () => {
    fc.assert(
      fc.property(past, maybe, fc.integer({ min: 3, max: 10 }), (sessions, before, morning) => {
        expect(action([...sessions.map(([b, m]) => session(b, m)), session(before, morning)])).toBeGreaterThan(0);
      }),
    );
  });
});
