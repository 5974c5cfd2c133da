import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "./source-files";

/** Below the project, so that the compiler finds the same packages; ignored by git. */
const cache = join(projectFolder, ".cache");
let folder = "";

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "core-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what the compiler says of one file under the core's own settings; empty when it compiles */
function compileAsCore(text: string): string {
  writeFileSync(join(folder, "planted.ts"), text);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.core.json",
      compilerOptions: { incremental: false, tsBuildInfoFile: null },
      include: ["planted.ts"],
      exclude: [],
    }),
  );
  const compiler = join(projectFolder, "node_modules", "typescript", "bin", "tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe("the core's compiler settings", () => {
  it("compile a file of the core", () => {
    expect(
      compileAsCore(`import type { PoseFrame } from "../../src/core/body/pose";\nexport type Planted = PoseFrame;`),
    ).toBe("");
  });

  it.each([
    ["the page", "export const width = document.body.clientWidth;", "document"],
    ["the window", "export const width = window.innerWidth;", "window"],
    ["the network", "export const answer = fetch;", "fetch"],
    ["a clock", "export const now = performance.now();", "performance"],
    ["Node", "export const name = process.title;", "process"],
  ])("know nothing of %s", (_, text, name) => {
    expect(compileAsCore(text)).toMatch(new RegExp(`planted\\.ts.*Cannot find name '${name}'`));
  });
});
