import { describe, expect, it } from "vitest";
import { aRep } from "../../../../tests/fixtures/coaching";
import { aFault, aRawRep, aRule, REP_RULE } from "../../../../tests/support/made";
import { EXERCISES } from "../../../exercises";
import { EXERCISE_IDS } from "../../../exercises/registry/ids";
import type { Exercise, FaultRule } from "../../exercise/exercise";
import type { NotAssessed, Rep } from "../coach.types";
import { coverageOf, SCORING, scoreRep, scoreSet } from "./score";

const RULES: readonly FaultRule[] = [
  aRule("key", { key: true }),
  aRule("form"),
  aRule("other"),
  aRule("tempo", { priority: "tempo" }),
];
const EXERCISE: Exercise = {
  ...EXERCISES.deadlift,
  rep: REP_RULE,
  score: { range: 0.25, form: 0.5, tempo: 0.15, stability: 0.1 },
};
const HELD: Exercise = { ...EXERCISE, rep: { ...REP_RULE, holdTargetS: 4 } };

interface Change {
  readonly faults?: Readonly<Record<string, number>>;
  readonly raw?: Parameters<typeof aRawRep>[0];
  readonly notAssessed?: readonly string[];
  readonly spread?: number | null;
  readonly exercise?: Exercise;
}

function scored({ faults = {}, raw = {}, notAssessed = [], spread = 0, exercise = EXERCISE }: Change = {}) {
  const found = Object.entries(faults).map(([id, severity]) => aFault(id, severity));
  const missed = notAssessed.map((id): NotAssessed => ({ id, reason: "view" }));
  return scoreRep(exercise, RULES, aRawRep(raw), found, missed, spread);
}

const part = (id: string, change: Change) => scored(change).parts.find((each) => each.id === id);

describe("the score of a rep", () => {
  it("is 100 when nothing is amiss, and says so part by part", () => {
    const { score, parts, caps } = scored();
    expect(score).toBe(100);
    expect(caps).toEqual([]);
    expect(parts.map(({ id, value }) => [id, value])).toEqual([
      ["range", 1],
      ["form", 1],
      ["tempo", 1],
      ["stability", 1],
    ]);
    expect(parts.map(({ because }) => because)).toEqual(["full-range", "no-fault", "steady-pace", "steady"]);
  });

  it("leaves the pace out where nobody could tell it", () => {
    expect(part("tempo", { notAssessed: ["tempo"] })).toBeUndefined();
    const held = part("tempo", { notAssessed: ["tempo"], exercise: HELD, raw: { topIn: 2, topOut: 4 } });
    expect(held).toMatchObject({ value: 0.5, because: "held-short" });
    const whole = part("tempo", { notAssessed: ["tempo"], exercise: HELD, raw: { topIn: 2, topOut: 6 } });
    expect(whole).toMatchObject({ value: 1, because: "held" });
  });

  it("comes in steps of five", () => {
    for (const severity of [0, 0.13, 0.37, 0.5, 0.71, 0.99]) {
      expect((scored({ faults: { form: severity } }).score ?? 1) % 5).toBe(0);
    }
  });

  it("falls with severity, more for a key fault, and names the fault", () => {
    const form = (id: string, severity: number) => part("form", { faults: { [id]: severity } })?.value ?? 1;
    expect(form("form", 0)).toBeCloseTo(0.88);
    expect(form("form", 1)).toBeCloseTo(0.65);
    expect(form("key", 0.5)).toBeLessThan(form("form", 0.5));
    expect(part("form", { faults: { form: 0.5 } })?.because).toBe("faults");
  });

  it("is capped at 65 by one severe key fault, and not by a severe other one", () => {
    expect(scored({ faults: { key: 1 } })).toMatchObject({ score: 65 });
    expect(scored({ faults: { key: 1 } }).caps).toEqual(["key-fault"]);
    expect(scored({ faults: { form: 1 } }).caps).toEqual([]);
    expect(scored({ faults: { key: 0.99 } }).score).toBeGreaterThan(65);
  });

  it("is capped at 50 by two severe faults, and at 60 for a partial rep", () => {
    expect(scored({ faults: { form: 1, other: 1 } }).score).toBeLessThanOrEqual(50);
    expect(scored({ raw: { kind: "partial" } })).toMatchObject({ score: 60 });
  });

  it("takes hurry out of the tempo, never out of the form, and caps nothing for it", () => {
    const hurried = { faults: { tempo: 1, form: 0 } };
    expect(part("tempo", hurried)?.value).toBe(0);
    expect(part("form", hurried)?.value).toBeCloseTo(0.88);
    expect(scored({ faults: { tempo: 1, key: 0.5 } }).caps).toEqual([]);
  });

  it("takes off for a hold shorter than its aim, in proportion", () => {
    const hold = (seconds: number) => part("tempo", { exercise: HELD, raw: { topIn: 2, topOut: 2 + seconds } })?.value;
    expect(hold(4)).toBe(1);
    expect(hold(2)).toBeCloseTo(0.75);
    expect(hold(9)).toBe(1);
  });

  it("takes off for a range that stopped short, none for one that went further", () => {
    expect(part("range", { raw: { peak: 0.45 } })?.value).toBe(0);
    expect(part("range", { raw: { peak: 0.8 } })?.value).toBeCloseTo(1);
    expect(part("range", { raw: { peak: 1.3 } })?.value).toBe(1);
  });

  it("leaves steadiness out where it was not measured, and shares its weight among the rest", () => {
    const { score, parts } = scored({ spread: null });
    expect(parts.map(({ id }) => id)).toEqual(["range", "form", "tempo"]);
    expect(score).toBe(100);
    expect(part("stability", { spread: 0.05 })?.value).toBe(0);
  });

  it("is not given at all when less than 60 % of what can be seen was seen, key checks weighing more", () => {
    expect(scored({ notAssessed: ["form"] }).score).toBe(100);
    // One of four, but the key one: 3 of 4.3.
    expect(scored({ notAssessed: ["key"] }).score).toBe(100);
    const { score, parts } = scored({ notAssessed: ["form", "other"] });
    expect(score).toBeNull();
    expect(parts.length).toBeGreaterThan(0);
  });

  it("is never full marks where much of the exercise is judged from no side", () => {
    const blind = RULES.map((rule) => (rule.id === "tempo" || rule.key ? rule : { ...rule, views: [] }));
    const missed = ["form", "other"].map((id): NotAssessed => ({ id, reason: "nowhere" }));
    const { score, caps } = scoreRep(EXERCISE, blind, aRawRep(), [], missed, 0);
    expect(score).toBe(SCORING.capUnseen);
    expect(caps).toEqual(["unseen"]);
  });

  it.each(EXERCISE_IDS)("%s: no full marks with nine checks unseen, whichever", (id) => {
    const { faults } = EXERCISES[id];
    for (let from = 0; from < faults.length; from++) {
      const missed = [...faults, ...faults]
        .slice(from, from + 9)
        .map(({ id }): NotAssessed => ({ id, reason: "view" }));
      expect(scoreRep(EXERCISES[id], faults, aRawRep(), [], missed, 0).score ?? 0).toBeLessThan(100);
    }
  });

  it("says how much it covers", () => {
    expect(coverageOf(RULES, [{ id: "key", reason: "view" }])).toMatchObject({ made: 3, all: 4 });
    expect(coverageOf(RULES, []).ofAll).toBe(1);
  });
});

describe("the score of a set", () => {
  const rep = (score: number | null, kind: Rep["kind"] = "full") => aRep({ score, kind });
  it("is the middle of the full reps that have one, in steps of five", () => {
    expect(scoreSet([rep(90), rep(50), rep(80)])).toBe(80);
    expect(scoreSet([rep(90), rep(85)])).toBe(90);
    expect(scoreSet([rep(90), rep(90), rep(null), rep(20, "partial")])).toBe(90);
    expect(scoreSet([rep(null), rep(60, "partial")])).toBeNull();
    expect(scoreSet([])).toBeNull();
  });
  it("is none where too few of the full reps have one", () => {
    expect(scoreSet([rep(100), rep(null)])).toBeNull();
    expect(scoreSet([rep(100), rep(100), rep(100), rep(null), rep(null)])).toBe(100);
  });
});
