import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { evidenceOf, speaking } from "./observability";
import { readAccuracy } from "./report";
import { share } from "./statistics";
import { broken } from "./targets";

/** What is provisional speaks nowhere in the app until it has films. */
const FILMED = EXERCISE_IDS.filter((id) => !EXERCISES[id].provisional);

describe("a check speaks only where the lab's numbers let it", () => {
  const { lab } = readAccuracy();
  if (!lab) throw new Error("docs/accuracy.json has no numbers of the lab.");

  it("has numbers of the rules as they are, or the page says of which they are (npm run lab -- --full --kept --write)", () => {
    const page = readFileSync(join(projectFolder, "docs", "accuracy.md"), "utf8");
    const unsaid = FILMED.flatMap((id) => {
      const [then, now] = [lab.revisions[id], EXERCISES[id].revision];
      const said = `${EXERCISES[id].name}: films judged by revision ${then}, rules at ${now}`;
      return then === now || page.includes(said) ? [] : [said];
    });
    expect(unsaid).toEqual([]);
  });

  it("speaks nowhere without evidence", () => {
    const unshown = speaking(EXERCISES, lab.checks).filter(
      ({ exercise, evidence }) => FILMED.includes(exercise) && evidence !== "shown",
    );
    expect(unshown.map(({ exercise, rule, view, evidence }) => `${exercise} ${rule.id} ${view}: ${evidence}`)).toEqual(
      [],
    );
  });

  it("speaks against no evidence of the bodies that no rule was made with", () => {
    const against = speaking(EXERCISES, lab.fresh.checks).filter(({ evidence }) => evidence === "against");
    expect(against.map(({ exercise, rule, view }) => `${exercise} ${rule.id} ${view}`)).toEqual([]);
  });

  it("keeps on them what was promised", () => {
    expect(broken(lab)).toEqual([]);
    const [back] = lab.fresh.checks.filter(({ fault, view }) => fault === "back-arching" && view === "side");
    if (!back) throw new Error("Nobody fresh arches the back.");
    const missed = { ...lab, fresh: { ...lab.fresh, checks: [{ ...back, major: share(5, 20) }] } };
    expect(broken(missed).join()).toContain("back-arching");
  });

  it("would tell a check that misses its fault, or blames good reps", () => {
    const row = (major: [number, number], alarms: [number, number]) =>
      evidenceOf({ major: share(...major), alarms: share(...alarms) });
    expect(row([20, 20], [0, 60])).toBe("shown");
    expect(row([5, 20], [0, 60])).toBe("against");
    expect(row([20, 20], [12, 60])).toBe("against");
    expect(row([3, 4], [0, 60])).toBe("not yet");
    expect(row([20, 20], [1, 8])).toBe("not yet");
    expect(row([0, 0], [0, 0])).toBe("not yet");
    const [check] = lab.checks.filter(({ speaks }) => speaks);
    if (!check) throw new Error("No check speaks.");
    const planted = { ...check, major: share(0, 20) };
    expect(speaking(EXERCISES, [planted]).filter(({ evidence }) => evidence === "against")).toHaveLength(1);
  });
});
