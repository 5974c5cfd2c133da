import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { faultsOf, variantsOf } from "../../src/mannequin/choreography";

/** Faults of the registry that the drawn body cannot act, each with its reason. */
const CANNOT_ACT: Readonly<Record<string, string>> = Object.fromEntries(
  EXERCISE_IDS.flatMap((id) => Object.entries(LABS[id].cannotAct ?? {}).map(([fault, why]) => [`${id} ${fault}`, why])),
);

describe("the mannequin can perform what the registry names", () => {
  it.each(EXERCISE_IDS)("%s: every variant", (id) => {
    expect(EXERCISES[id].variants.map((variant) => variant.id).filter((one) => !variantsOf(id).includes(one))).toEqual(
      [],
    );
  });

  it.each(EXERCISE_IDS)("%s: every fault", (id) => {
    const acted = new Set(faultsOf(id).map((fault) => fault.id));
    const missing = EXERCISES[id].faults.map((fault) => fault.id).filter((fault) => !acted.has(fault));
    expect(missing.filter((fault) => !(`${id} ${fault}` in CANNOT_ACT))).toEqual([]);
  });

  it("keeps no reason for a fault that it can act or that is gone", () => {
    for (const name of Object.keys(CANNOT_ACT)) {
      const [id, fault] = name.split(" ") as [(typeof EXERCISE_IDS)[number], string];
      expect(EXERCISES[id].faults.map((one) => one.id)).toContain(fault);
      expect(faultsOf(id).map((one) => one.id)).not.toContain(fault);
    }
  });
});
