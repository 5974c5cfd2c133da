import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { codeFiles, type SourceFile } from "./source-files";

/**
 * The one clock is the frame's `t`: the same frames in, the same steps out, live, in a replay and in a test.
 * What the compiler cannot refuse, because the language itself has it, is refused here.
 */
function impurities({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  new Visitor({
    MemberExpression: ({ object, property }) => {
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      const name = `${object.name}.${property.name}`;
      if (name === "Date.now" || name === "Math.random") found.push(`${path}: ${name}`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      const isNow = callee.type === "Identifier" && callee.name === "Date" && given.length === 0;
      if (isNow) found.push(`${path}: new Date()`);
    },
  }).visit(program);
  return found;
}

describe("the core reads no clock and draws no lots", () => {
  it("holds in every file", () => {
    const files = codeFiles("src/core", "src/exercises").filter(({ path }) => !path.endsWith(".test.ts"));
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(impurities)).toEqual([]);
  });

  it.each(["Date.now()", "Math.random()", "new Date()"])("finds %s", (expression) => {
    expect(impurities({ path: "src/core/planted.ts", text: `export const planted = ${expression};` })).toHaveLength(1);
  });

  it("lets a given time be written as a date", () => {
    expect(impurities({ path: "src/core/planted.ts", text: "export const day = new Date(0);" })).toEqual([]);
  });
});
