import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { codeFiles, type SourceFile } from "./source-files";

/** Files that may have a word of their own, each with its reason. */
const MAY: Readonly<Record<string, string>> = {
  "src/core/plan/routine.ts": "a stored routine has a name, and the screens have their own for this one",
  "src/core/programme/break-calendar.ts": "the maker's name in a calendar's file, which nobody is shown",
  "src/core/programme/week-plan.ts": "the maker's name in a calendar's file, which nobody is shown",
};

/** What a rule of the law book is told by in the documents: where it comes from, and when it holds. */
const OF_A_RULE = new Set(["source", "when", "follows"]);
const ITS_SOURCE = /^(?:rules §|judgement\b)/;
/** Two words beside each other, or one that is written like the beginning of a sentence. */
const PROSE = /\p{L}[\p{L}'’]*[,:;]? \p{L}|^\p{Lu}\p{Ll}+[.!?]?$/u;

/** Texts for people in a file. An error that a programmer's mistake throws may say so in words. */
function wordsIn({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  let silent = 0;
  const look = (value: unknown) => {
    if (silent === 0 && typeof value === "string" && PROSE.test(value) && !ITS_SOURCE.test(value)) {
      found.push(`${path}: ${value}`);
    }
  };
  const isOfRule = (key: { readonly type: string; readonly name?: unknown }) =>
    key.type === "Identifier" && typeof key.name === "string" && OF_A_RULE.has(key.name);
  new Visitor({
    ThrowStatement: () => {
      silent += 1;
    },
    "ThrowStatement:exit": () => {
      silent -= 1;
    },
    Property: ({ key }) => {
      if (isOfRule(key)) silent += 1;
    },
    "Property:exit": ({ key }) => {
      if (isOfRule(key)) silent -= 1;
    },
    Literal: ({ value }) => look(value),
    TemplateElement: ({ value }) => look(value.cooked),
  }).visit(parseSync(path, text).program);
  return found;
}

describe("the core hands out codes and numbers", () => {
  const files = codeFiles("src/core").filter(({ path }) => !path.includes(".test."));

  it("and no words for people, which live in src/words and beside the exercises", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter(({ path }) => !(path in MAY)).flatMap(wordsIn)).toEqual([]);
  });

  it("every reason is still needed", () => {
    const idle = Object.keys(MAY).filter(
      (path) => files.filter((file) => file.path === path).flatMap(wordsIn).length === 0,
    );
    expect(idle).toEqual([]);
  });

  it.each([
    'const because = "Steady pace.";',
    "const said = `Held for too few seconds.`;",
    'const done = "Good!";',
    'const part = { say: "your head" };',
  ])("would find %s", (text) => expect(wordsIn({ path: "src/core/planted.ts", text })).not.toEqual([]));

  it.each([
    'throw new RangeError("Frames must come in the order of time.");',
    'const rule = { id: "sign", source: "rules §9.3, last row", when: "a leg sign, or chest pain" };',
    'const code = "held-short";',
  ])("lets %s be", (text) => expect(wordsIn({ path: "src/core/planted.ts", text })).toEqual([]));
});
