import { describe, expect, it } from "vitest";
import type { ViewClass } from "../../src/core/body/scene";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { faultsOf } from "../../src/mannequin/choreography";
import { ACTING, act, type FaultName, saidOf, UNHEARD } from "../support/acted";

/** Views that a rule names, but in which it then says "not assessed" of this body, each with the reason. */
const HIDDEN: Readonly<Record<FaultName, { readonly views: readonly ViewClass[]; readonly because: string }>> = {
  "glute-bridge knees-caving": { views: ["front"], because: "the near knee hides the far one" },
  "glute-bridge hips-tilt": { views: ["rear"], because: "with the hips the whole body turns out of the view" },
};

const name = (id: ExerciseId, rule: FaultRule): FaultName => `${id} ${rule.id}`;
const canAct = (id: ExerciseId, rule: FaultRule) => faultsOf(id).some((fault) => fault.id === rule.id);

describe.each(EXERCISE_IDS)("%s: a fault acted clearly is said", (id) => {
  const { faults, sides, signal } = EXERCISES[id];
  // One rep of each side shows the far leg too; a movement through the start pose is judged from the second rep on.
  const reps = signal.adaptive ? 3 : sides === "alternating" ? 2 : 1;
  const spoken = faults.filter((rule) => rule.views.length > 0 && canAct(id, rule) && !(name(id, rule) in UNHEARD));

  it.each(spoken.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const { someReps, habits: __, ...exception } = { someReps: false, ...ACTING[name(id, rule)] };
    const acted = act(id, rule, { reps, ...exception });
    const views = rule.priority === "tempo" ? (["side"] as const) : rule.views;
    for (const view of views) {
      const said = saidOf(acted, view);
      expect(said.view, "the camera stands where it should").toBe(view);
      expect(said.reps, `${view}: reps`).toBeGreaterThan(0);
      if (HIDDEN[name(id, rule)]?.views.includes(view)) expect(said.found, `${view}: hidden`).toEqual([]);
      else expect(said.found.length, `${view}: found`).toBeGreaterThan(0);
      if (someReps) continue;
      // No rep with the fault is passed as good: where it was not found it was not assessed.
      expect(said.found.length + said.notAssessed.length, `${view}: found or not assessed`).toBe(said.reps);
    }
  });
});

describe("the lists of exceptions", () => {
  it.each(Object.entries(UNHEARD))("%s is still unheard: %s", (each) => {
    const [id, fault] = each.split(" ") as [ExerciseId, string];
    const rule = EXERCISES[id].faults.find((one) => one.id === fault);
    if (!rule) throw new Error(`There is no ${each}.`);
    expect(saidOf(act(id, rule, { reps: 2 }), "side").found).toEqual([]);
  });

  const all = EXERCISE_IDS.flatMap((id) => EXERCISES[id].faults.map((rule) => name(id, rule)));
  it("name only rules that there are", () => {
    for (const list of [ACTING, UNHEARD, HIDDEN]) {
      expect(Object.keys(list).filter((each) => !all.includes(each))).toEqual([]);
    }
  });
});
