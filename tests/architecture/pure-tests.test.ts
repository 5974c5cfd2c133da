import { describe, expect, it } from "vitest";
import { PURE } from "../../vitest.config";
import { codeFiles, type SourceFile } from "./source-files";

/** What one file would leave behind for the next one in the same set of modules. */
const LEFT_BEHIND = /\bvi\.(mock|doMock|unmock|stubGlobal|stubEnv|useFakeTimers|resetModules|setSystemTime)\b/;

const replaces = ({ text }: SourceFile) => LEFT_BEHIND.test(text);

describe("tests that share their modules", () => {
  const folders = PURE.map((glob) => glob.split("/**")[0] as string);
  // This file names what it looks for.
  const files = codeFiles(...folders).filter(
    ({ path }) => path.endsWith(".test.ts") && path !== "tests/architecture/pure-tests.test.ts",
  );

  it("replace no module, clock or global", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(replaces).map(({ path }) => path)).toEqual([]);
  });

  it.each(['vi.mock("./x")', "vi.useFakeTimers()"])("finds %s", (text) => {
    expect(replaces({ path: "src/core/planted.test.ts", text })).toBe(true);
  });
});
