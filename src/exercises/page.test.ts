import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../cli/install.mjs";
import { checkInWords, exercisePage } from "../cli/pages/exercise-page";
import { readMargins } from "../cli/pages/margins";
import { EXERCISES } from "./index";

describe("docs/exercises.md", () => {
  it("says what the registry says (else: npm run docs)", () => {
    const page = readFileSync(join(projectFolder, "docs", "exercises.md"), "utf8");
    expect(page.split("\n")).toEqual(exercisePage(Object.values(EXERCISES), readMargins()).split("\n"));
  });

  it("changes with a threshold, a cue and a gate", () => {
    const bridge = EXERCISES["glute-bridge"];
    const page = exercisePage([bridge]);
    const [first, ...rest] = bridge.faults;
    if (!first) throw new Error("The glute bridge has no faults.");
    expect(exercisePage([{ ...bridge, rep: { ...bridge.rep, top: 0.99 } }])).not.toBe(page);
    expect(exercisePage([{ ...bridge, faults: [{ ...first, cue: "Another cue." }, ...rest] }])).not.toBe(page);
    expect(exercisePage([{ ...bridge, faults: [{ ...first, views: ["rear"] }, ...rest] }])).not.toBe(page);
  });

  it("puts checks into words with unit, stretch and both limits", () => {
    const { faults } = EXERCISES["glute-bridge"];
    const inWords = (id: string) => {
      const rule = faults.find((each) => each.id === id);
      return rule && checkInWords(rule.check);
    };
    expect(inWords("hips-low")).toMatch(
      /^most of `hip-standing` at the top, less `lying-slope` in the start pose \(a typical \d+° where none was seen\) below \d+°, severe \d+°$/,
    );
    expect(inWords("dropping")).toMatch(/^the way back takes less than [\d.]+ s, severe [\d.]+ s$/);
    expect(inWords("over-arching")).toMatch(
      /^2 of 3 agree: .*; change of `front-curve` at the top from the start pose/,
    );
  });
});
