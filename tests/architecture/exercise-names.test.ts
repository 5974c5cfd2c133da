import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { codeFiles, type SourceFile } from "./source-files";

/** An exercise's own places, and what is written from them. */
const OWN = [
  ...EXERCISE_IDS.map((id) => `src/exercises/${id}/`),
  "src/exercises/registry/",
  "src/mannequin/choreography/",
  "src/mannequin/small-drawings.ts",
];

/** Files that may name one all the same, each with its reason. */
const MAY: Readonly<Record<string, string>> = {
  "src/app/demo/script.ts": "one exercise is the demonstration, with a mistake that it can show",
};

/** Names of exercises in a file, as texts or as keys. */
function namesIn({ path, text }: SourceFile): string[] {
  const ids: readonly string[] = EXERCISE_IDS;
  const found: string[] = [];
  const { program } = parseSync(path, text);
  const look = (value: unknown) => {
    if (typeof value === "string" && value.split(" ").some((word) => ids.includes(word)) && value.split(" ").length < 3)
      found.push(`${path}: ${value}`);
  };
  new Visitor({
    Literal: ({ value }) => look(value),
    Property: ({ key }) => {
      if (key.type === "Identifier") look(key.name);
    },
  }).visit(program);
  return found;
}

describe("an exercise is its folder", () => {
  const files = codeFiles("src", "workers").filter(
    ({ path }) => !path.includes(".test.") && !OWN.some((own) => path.startsWith(own)),
  );

  it("no other file of the app names one, the core least of all", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter(({ path }) => !(path in MAY)).flatMap(namesIn)).toEqual([]);
  });

  it("every reason is still needed", () => {
    for (const path of Object.keys(MAY)) {
      expect(files.filter((file) => file.path === path).flatMap(namesIn), path).not.toEqual([]);
    }
  });

  it.each(['const tempo = { "bird-dog": 2 };', "const of = { superman: 1 };", 'if (id === "deadlift") stop();'])(
    "finds %s",
    (text) => expect(namesIn({ path: "src/core/planted.ts", text })).toHaveLength(1),
  );
});
