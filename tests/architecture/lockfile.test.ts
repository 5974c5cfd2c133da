import { describe, expect, it } from "vitest";
import { readSource } from "./source-files";

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages with a binary for each system name all of them as optional. When some cannot be found while locking, npm leaves
 * them out without a word, and then `npm ci` refuses the lockfile, on every system.
 */
function unlocked(packages: Readonly<Record<string, Locked>>): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} wants ${name}`),
  );
}

describe("the lockfile", () => {
  it("locks the packages of every system, so that npm ci works on all of them", () => {
    const { packages } = JSON.parse(readSource("package-lock.json").text);
    expect(Object.keys(packages).length).toBeGreaterThan(50);
    expect(unlocked(packages)).toEqual([]);
  });

  it("is found wanting when one is missing", () => {
    const packages = {
      "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-linux": "1.0.0", "a-mac": "1.0.0" } },
    };
    expect(unlocked({ ...packages, "node_modules/a-linux": { version: "1.0.0" } })).toEqual([
      "node_modules/a wants a-mac",
    ]);
  });
});
