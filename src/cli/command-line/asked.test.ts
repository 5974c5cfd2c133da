import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scripts } from "../../../package.json" with { type: "json" };
import { projectFolder } from "../install.mjs";
import { NotUnderstood, readArgs, usageIn } from "./asked.mjs";

/** Commands of the project's own: those of other makers have their own help, and npm itself runs `prepack`. */
const OWN = Object.entries(scripts).flatMap(([name, line]) => {
  const [runner, file] = line.split(" ");
  return file && name !== "prepack" && (runner === "node" || runner === "tsx") ? [{ name, runner, file }] : [];
});

/** These read their command line by themselves: one for the package, which has its own words, one for its tests. */
const BY_THEMSELVES = ["src/cli/start.mjs", "src/cli/analyze.mjs"];

const CONFIG = {
  options: { write: { type: "boolean", default: false }, only: { type: "string" }, help: { type: "boolean" } },
} as const;

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function run(file: string, ...args: readonly string[]): Promise<Ended> {
  const loader = file.endsWith(".ts") ? ["--import", "tsx"] : [];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...loader, join(projectFolder, file), ...args],
      { cwd: projectFolder },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

it("reads what there is, and refuses the rest in one sentence that says what there is", () => {
  expect(readArgs(["--write", "--only", "a"], CONFIG).values).toMatchObject({ write: true, only: "a" });
  for (const [args, sentence] of [
    [["--wriet"], '"--wriet" is no option of this command. There are --write, --only, --help.'],
    [["a"], '"a" is nothing that this command takes. There are --write, --only, --help.'],
    [["--only"], "After --only comes a value."],
    [["--only", "--write"], "After --only comes a value."],
    [["--write=yes"], "--write stands alone, without a value."],
  ] as const) {
    expect(() => readArgs(args, CONFIG), args.join(" ")).toThrow(new NotUnderstood(sentence));
  }
  expect(() => readArgs(["-x"], {})).toThrow('"-x" is no option of this command. There is --help.');
});

it("takes the usage from the top of a command", () => {
  expect(usageIn("/** `npm run a`: does. */\nimport 'b';")).toBe("`npm run a`: does.");
  expect(usageIn("import 'b';\n/**\n * `npm run a`:\n * does.\n */")).toBe("`npm run a`:\ndoes.");
  expect(() => usageIn("import 'b';")).toThrow("Nothing at the top");
});

describe("every command of the project's own", () => {
  it("asks the same way, and says at its top how it is run", () => {
    expect(OWN.length).toBeGreaterThan(20);
    const other = OWN.filter(({ file }) => !BY_THEMSELVES.includes(file)).filter(({ name, file }) => {
      const source = readFileSync(join(projectFolder, file), "utf8");
      const run = name === "test" ? "npm test" : `npm run ${name}`;
      return !/\basked\(\s*import\.meta\.url/.test(source) || !source.includes(run);
    });
    expect(other).toEqual([]);
  });

  // The quickest of each kind: plain, by tsx, with words of its own, and those that read by themselves.
  it.each([
    "src/cli/build.mjs",
    "src/cli/start.mjs",
    "tests/fuzz/fuzz.ts",
    "src/cli/exercise/new.ts",
    "src/cli/analyze.mjs",
  ])(
    "%s: usage for --help, status 2 and a sentence for what there is not",
    async (file) => {
      const [help, wrong] = await Promise.all([run(file, "--help"), run(file, "--thing")]);
      expect(help).toMatchObject({ status: 0, err: "" });
      expect(help.out.length).toBeGreaterThan(60);
      expect(wrong).toMatchObject({ status: 2, out: "" });
      expect(wrong.err).toMatch(/^"--thing" is no option of this command\..*\n$/);
    },
    60_000,
  );
});
