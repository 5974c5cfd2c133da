import { describe, expect, it } from "vitest";
import { codeFiles, type SourceFile } from "./source-files";

const maxLines = 250;
/** Tests are read a case at a time, from the one that failed; a long table of them is still short. */
const maxTestLines = 350;

/** Longer ones, each with the reason why cutting it would make it harder to read. */
const allowed: Readonly<Record<string, string>> = {};

const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
const limit = ({ path }: SourceFile) => (/\.(test|spec)\.ts$/.test(path) ? maxTestLines : maxLines);
const isLong = (file: SourceFile) => lines(file) > limit(file);
const tooLong = (file: SourceFile) => isLong(file) && !(file.path in allowed);

describe("file length", () => {
  const files = codeFiles("src", "workers", "models", "tests");

  it(`is at most ${maxLines} lines, or has a reason`, () => {
    expect(files.filter(tooLong).map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([]);
  });

  it("notices one line too many", () => {
    expect(tooLong({ path: "src/core/planted.ts", text: "a;\n".repeat(maxLines) })).toBe(false);
    expect(tooLong({ path: "src/core/planted.ts", text: "a;\n".repeat(maxLines + 1) })).toBe(true);
  });

  it("keeps no reason for a file that is short or gone", () => {
    const long = new Set(files.filter(isLong).map(({ path }) => path));
    expect(Object.keys(allowed).filter((path) => !long.has(path))).toEqual([]);
  });
});
