import { describe, expect, it } from "vitest";
import { rulesOf } from "../../core/exercise/rules";
import { EXERCISES } from "../../exercises";
import { knobsOf, tuned } from "./tuning";

const all = Object.values(EXERCISES);

describe.each(all)("knobs of $id", (exercise) => {
  it("are named apart, lie within their range, and leave the exercise as it is until moved", () => {
    const knobs = knobsOf(exercise);
    expect(new Set(knobs.map(({ id }) => id)).size).toBe(knobs.length);
    for (const { value, min, max } of knobs) expect([min <= value, value <= max]).toEqual([true, true]);
    expect(tuned(exercise, {}).faults.every((rule, n) => rule === exercise.faults[n])).toBe(true);
  });

  it("each move exactly the number they name", () => {
    for (const knob of knobsOf(exercise)) {
      const after = knobsOf(tuned(exercise, { [knob.id]: knob.value + 1 }));
      const moved = after.filter(({ value }, n) => value !== knobsOf(exercise)[n]?.value);
      expect(moved.map(({ id, value }) => [id, value])).toEqual([[knob.id, knob.value + 1]]);
    }
  });

  it("hold in every variant", () => {
    for (const variant of exercise.variants) {
      for (const [id, { limit }] of Object.entries(variant.limits)) {
        const changed = tuned(exercise, { [`limit:${id}`]: limit + 7 });
        const same = changed.variants.find((each) => each.id === variant.id);
        const rule = same && rulesOf(changed, same).find((each) => each.id === id);
        expect(rule?.check).toMatchObject({ limit: limit + 7 });
      }
    }
  });
});
