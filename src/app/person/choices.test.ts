import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filePathsUnder } from "../../../tests/architecture/source-files";
import { CHOICES, choicesNow, missingHere, takeChoices } from "./choices";
import { settings } from "./settings";

describe("choices", () => {
  it("all go into a backup: every key that the app keeps something under", () => {
    const keys = filePathsUnder("src/app")
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/"(plumbline\.[a-z-]+)"/g)].map(([, key]) => key));
    expect(keys.length).toBeGreaterThan(1);
    expect(Object.keys(CHOICES).sort()).toEqual([...new Set(keys)].sort());
  });

  it("are read back through their validators", () => {
    const before = choicesNow();
    takeChoices({ ...before, "plumbline.settings": { verbosity: "quiet", tones: "loud" } }, ["plumbline.settings"]);
    expect(settings.getState()).toMatchObject({ verbosity: "quiet", tones: true });
    takeChoices(before, Object.keys(CHOICES));
    expect(choicesNow()).toEqual(before);
  });

  it("that nobody knows are left out", () => {
    expect(missingHere({ "plumbline.from-the-future": 1 })).toEqual([]);
  });
});
