import { describe, expect, it } from "vitest";
import { exerciseOf } from "../app/catalogue";
import { addressOfOne, routineOfOne } from "../app/live/one-exercise";
import type { ExerciseId, FaultRule } from "../core/exercise/exercise";
import { programmeOf, programmes } from "../core/exercise/programme";
import { inVariant, metricChecks, rulesOf, STANDARD, silenced } from "../core/exercise/rules";
import { doseOf } from "../core/plan/doses";
import { swapped, withExtra } from "../core/plan/extras";
import { articleRoutine, wholeDose } from "../core/plan/routine";
import { secondsOf } from "../core/plan/routine-time";
import { inVersion } from "../core/plan/versions";
import { choreography, faultsOf } from "../mannequin/choreography";
import { EXERCISES } from "./index";
import { LEAST_FAULTS, leastFaults } from "./lab-facts";
import { EXERCISE_IDS } from "./registry/ids";
import { WORDS_DE } from "./registry/words.de";
import { WORDS_EN } from "./registry/words.en";

const VIEWS = ["side", "oblique", "diagonal", "front", "rear"];
const MOST_CUE_WORDS = 6;
/** Words that frighten, judge or promise too much; design: plain, kind, exact. */
const NEVER_SAID = /danger|damage|bad posture|perfect|wrong|injur/i;

const all = EXERCISE_IDS.map((id) => [id, EXERCISES[id]] as const);
const rules = all.flatMap(([id, { faults }]) => faults.map((rule) => [`${id} ${rule.id}`, rule] as const));
const words = (text: string) => text.split(/\s+/).length;
const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe("doses have one source", () => {
  const versions = all.flatMap(([id, exercise]) => exercise.variants.map((variant) => [id, variant] as const));

  it.each(versions)("%s: its coach, its plan and its page say the same of each version", (id, variant) => {
    const { sets, reps, perSide, restS, holdS } = doseOf(id, variant.id);
    expect(inVariant(EXERCISES[id], variant).rep.holdTargetS).toBe(holdS);
    expect(wholeDose(id, variant.id)).toMatchObject({ sets, reps, perSide, restS });
    // Alone, and come to from the standard one: the same.
    expect(routineOfOne(addressOfOne(id, variant.id))?.items).toEqual([wholeDose(id, variant.id)]);
    expect(inVersion(wholeDose(id, STANDARD), variant.id)).toEqual(wholeDose(id, variant.id));
    expect(inVersion(wholeDose(id, variant.id), STANDARD)).toEqual(wholeDose(id, STANDARD));
    // What is done by leg has to be tellable by leg.
    if (perSide) expect(EXERCISES[id].sides === "alternating" || variant.workingLeg !== undefined).toBe(true);
  });

  it("the extras are no others, and every version that is named is one", () => {
    const routine = articleRoutine();
    const extra = programmes().flatMap(([id, { part }]) =>
      part.kind === "extra"
        ? withExtra(routine, id, STANDARD).items
        : part.kind === "instead"
          ? swapped(routine, part.of, id).items
          : [],
    );
    expect(extra.length).toBeGreaterThan(0);
    for (const item of extra) expect(item).toEqual(wholeDose(item.exercise, item.variant));
    for (const [id, { variants }] of all) {
      expect(variants.map((variant) => variant.id)).toEqual(
        expect.arrayContaining(Object.keys(programmeOf(id).dose.versions)),
      );
    }
  });

  it("a session takes as long as its versions are held", () => {
    const heldS = (id: ExerciseId, variant: string) => {
      const { reps, perSide, holdS } = doseOf(id, variant);
      return reps * (perSide ? 2 : 1) * holdS;
    };
    const setS = (id: ExerciseId, variant: string) => {
      const item = { ...wholeDose(id, variant), sets: 1, restS: 0 };
      return secondsOf({ items: [item] }) - secondsOf({ items: [{ ...item, reps: 0 }] });
    };
    for (const [id, variant] of versions) expect(setS(id, variant.id)).toBeGreaterThan(heldS(id, variant.id));
    // Six of eight seconds a side are a minute and a half of holding, not ten of three.
    expect(setS("bird-dog", "long-hold")).toBeCloseTo(12 * (8 + 4.5), 5);
  });
});

describe("the registry", () => {
  it("has every one under its own id", () => {
    expect(Object.keys(EXERCISES).sort()).toEqual([...EXERCISE_IDS].sort());
    for (const [id, exercise] of all) expect(exercise.id).toBe(id);
  });

  describe.each(all)("%s", (id, exercise) => {
    it("has a start pose, a signal with ordered gates, and times that make sense", () => {
      const { start, signal } = exercise;
      expect(start.postures.length).toBeGreaterThan(0);
      expect(start.holdS).toBeGreaterThan(0);
      expect(exercise.postures).toEqual(expect.arrayContaining([...start.postures]));
      expect(signal.metrics.length).toBeGreaterThan(0);
      for (const { rep } of exercise.variants.map((variant) => inVariant(exercise, variant))) {
        expect(rep.leave).toBeLessThan(rep.top);
        expect(rep.back).toBeLessThan(rep.topExit);
        expect(rep.topExit).toBeLessThan(rep.top);
        expect(rep.partial).toBeLessThan(rep.top);
        expect(rep.partial).toBeGreaterThan(rep.back);
        expect(rep.again).toBeLessThan(rep.top);
        expect(rep.minS).toBeLessThan(rep.maxS);
        expect(rep.source).not.toBe("");
      }
      expect(exercise.needs.length).toBeGreaterThan(0);
    });

    const least = leastFaults(exercise);
    it(`has at least ${least} faults that some view shows`, () => {
      expect(exercise.faults.filter((rule) => rule.views.length > 0).length).toBeGreaterThanOrEqual(least);
      expect(exercise.faults.some((rule) => rule.key)).toBe(exercise.wave === undefined);
    });

    it("names every fault, variant, line and requirement once, and only such as there are", () => {
      const ids = exercise.faults.map((rule) => rule.id);
      expect(twice(ids)).toEqual([]);
      expect(twice(exercise.faults.map((rule) => rule.name))).toEqual([]);
      expect(twice(exercise.variants.map((variant) => variant.id))).toEqual([]);
      expect(twice(exercise.requires.map((requirement) => requirement.id))).toEqual([]);
      for (const line of exercise.lines) expect(ids).toEqual(expect.arrayContaining([...line.faults]));
      for (const variant of exercise.variants) {
        expect(ids).toEqual(expect.arrayContaining([...variant.without, ...Object.keys(variant.limits)]));
      }
      const variants = exercise.variants.map((variant) => variant.id);
      for (const { without } of exercise.requires) expect(variants).toEqual(expect.arrayContaining([...without]));
    });

    it("has the standard variant, an easier and a harder one, each with words", () => {
      expect(exercise.variants.find((variant) => variant.id === STANDARD)?.level).toBe("standard");
      const levels = exercise.variants.map((variant) => variant.level);
      expect(levels).toEqual(expect.arrayContaining(["easier", "standard", "harder"]));
      for (const { name, description, suggestWhen } of exercise.variants) {
        for (const text of [name, description, suggestWhen]) expect(text).not.toBe("");
      }
    });

    it("puts the limits of every variant into effect", () => {
      for (const variant of exercise.variants) {
        const applied = rulesOf(exercise, variant);
        expect(applied.map((rule) => rule.id)).not.toEqual(expect.arrayContaining([...variant.without, "–"]));
        for (const [fault, numbers] of Object.entries(variant.limits)) {
          expect(applied.find((rule) => rule.id === fault)?.check, `${variant.id} ${fault}`).toMatchObject(numbers);
        }
      }
    });

    it("says what it cannot see, what is never a rep, where the laptop stands and how much to do", () => {
      for (const list of [exercise.cannotSee, exercise.notARep, exercise.steps]) expect(list.length).toBeGreaterThan(1);
      expect(exercise.placement.text).not.toBe("");
      expect(exercise.dose.reps * exercise.dose.sets).toBeGreaterThan(0);
      expect(exercise.dose.source).not.toBe("");
      expect(exercise.purpose).not.toBe("");
      expect(words(exercise.partialCue)).toBeLessThanOrEqual(9);
    });

    it("shares out the whole score", () => {
      const { range, form, tempo, stability, even = 0, smooth = 0 } = exercise.score;
      expect(range + form + tempo + stability + even + smooth).toBeCloseTo(1);
      if (stability > 0) expect(exercise.steadiness).not.toBeNull();
      // Scored by its own waves, or by a range to reach: never by both.
      expect(exercise.wave !== undefined).toBe(even + smooth > 0);
      expect(exercise.wave !== undefined).toBe(range === 0);
    });

    it("can be performed by the drawn body", () => {
      expect(choreography(id, { reps: 1 }).reps).toHaveLength(1);
      expect(faultsOf(id).length).toBeGreaterThanOrEqual(LEAST_FAULTS);
    });
  });

  describe.each(rules)("%s", (_, rule: FaultRule) => {
    it("has words, a source and views", () => {
      for (const text of [rule.name, rule.cue, rule.praise, rule.why, rule.source]) expect(text).not.toBe("");
      expect(words(rule.cue), rule.cue).toBeLessThanOrEqual(MOST_CUE_WORDS);
      expect(VIEWS).toEqual(expect.arrayContaining([...rule.views]));
      expect(twice(rule.views)).toEqual([]);
    });

    it("becomes severe only beyond its limit", () => {
      const parts = rule.check.kind === "tempo" ? [rule.check] : metricChecks(rule.check);
      expect(parts.length).toBeGreaterThan(0);
      for (const { beyond, limit, severe } of parts) {
        if (severe === null) continue;
        if (beyond === "below") expect(severe).toBeLessThan(limit);
        else expect(severe).toBeGreaterThan(limit);
      }
      if (rule.check.kind === "witnesses") {
        expect(rule.check.needed).toBeLessThanOrEqual(rule.check.neededSevere);
        // One more than there are says "never severe".
        expect(rule.check.neededSevere).toBeLessThanOrEqual(rule.check.witnesses.length + 1);
      }
    });
  });

  it("says nothing that frightens or promises too much", () => {
    const said = JSON.stringify(all, (_, value) => (typeof value === "function" ? undefined : value));
    const texts = [...said.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? "");
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => NEVER_SAID.test(text))).toEqual([]);
  });

  it("has the app judge nothing of what is provisional, and changes nothing else of it", () => {
    const [[, exercise] = []] = all;
    if (!exercise) throw new Error("There are no exercises.");
    const { faults, ...rest } = silenced({ ...exercise, provisional: true });
    expect(faults.flatMap(({ views }) => views)).toEqual([]);
    expect(faults.map(({ id }) => id)).toEqual(exercise.faults.map(({ id }) => id));
    expect(rest).toEqual({ ...exercise, provisional: true, faults: undefined });
    for (const [, each] of all) expect(exerciseOf(each.id)?.faults).toEqual(silenced(each).faults);
  });

  it("says nothing of one exercise in the very words of another", () => {
    // Two may begin in one position.
    const texts = all.flatMap(([id, { name, purpose, steps }]) =>
      [name, purpose, ...steps.slice(1)].map((text) => [id, text]),
    );
    const short = EXERCISE_IDS.flatMap((id) => {
      const own = [WORDS_EN[id], WORDS_DE[id].short];
      return own.flatMap(({ name, line, trains, helps }) => [name, line, trains, helps].map((text) => [id, text]));
    });
    const said = [...texts, ...short];
    const borrowed = said.filter(([id, text]) => said.some(([other, same]) => other !== id && same === text));
    expect(borrowed).toEqual([]);
  });

  it("never gives two metrics of one exercise the same name", () => {
    for (const [id, exercise] of all) {
      const metrics = [
        ...exercise.faults.flatMap((rule) => metricChecks(rule.check).map((check) => check.metric)),
        ...exercise.requires.flatMap(({ check }) =>
          check.kind === "travel" ? [...check.of, ...check.than] : check.metric,
        ),
        ...exercise.signal.metrics,
      ];
      for (const [name, same] of groups(metrics)) expect(new Set(same).size, `${id} ${name}`).toBe(1);
    }
  });
});

function groups<T extends { readonly id: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(item.id, [...(found.get(item.id) ?? []), item]);
  return found;
}
