import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { projectFolder } from "../install.mjs";
import { drawingsFile } from "./figures";
import { exercisesIn, registryFiles } from "./registry";

describe("the registry", () => {
  const files = [...registryFiles(exercisesIn(projectFolder)), drawingsFile(EXERCISE_IDS)];

  it.each(files)("$path says what the folders say (else: npm run exercises)", ({ path, text }) => {
    expect(readFileSync(join(projectFolder, path), "utf8")).toBe(text);
  });

  it("puts a new one last, and names it in code as the others", () => {
    const texts = new Map(registryFiles([...EXERCISE_IDS, "new-made-one"]).map(({ path, text }) => [path, text]));
    const ids = texts.get("src/exercises/registry/ids.ts");
    expect(ids).toContain(`"${EXERCISE_IDS.at(-1)}",\n  "new-made-one",\n] as const`);
    expect(texts.get("src/exercises/registry/programmes.ts")).toContain('"new-made-one": newMadeOne,\n};');
  });
});
