import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { projectFolder } from "../install.mjs";
import { newFiles, whyNot } from "./new-files";
import { exercisesIn, registryFiles } from "./registry";

/** A name that no exercise has. */
const ID = "new-made-one";
const copy = mkdtempSync(join(tmpdir(), "plumbline-exercise-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

describe("a new exercise", () => {
  it.each(EXERCISE_IDS)("made after %s is its folder and its choreography, under its own name", (like) => {
    const files = newFiles(projectFolder, ID, like);
    expect(files.map(({ path }) => path).sort()).toEqual(
      expect.arrayContaining([
        "src/exercises/new-made-one/exercise.ts",
        "src/exercises/new-made-one/programme.ts",
        "src/mannequin/choreography/new-made-one.ts",
      ]),
    );
    const text = (name: string) => files.find(({ path }) => path.endsWith(name))?.text ?? "";
    expect(text("/new-made-one/exercise.ts")).toMatch(/export const newMadeOne: Exercise = \{\s+id: "new-made-one",/);
    expect(text("/new-made-one/exercise.ts")).toContain("revision: 1,\n  provisional: true,");
    expect(text("choreography/new-made-one.ts")).toMatch(/export const newMadeOne = defineChoreography/);
    expect(text("choreography/new-made-one.ts").match(/^export /gm)).toHaveLength(1);
    expect(text("/new-made-one/lab.ts")).not.toMatch(/alsoCounts|AlsoCounts/);
    expect(text("/new-made-one/programme.ts")).toContain(`behind: ["${like}"]`);
    for (const { path, text } of files) expect(text, path).not.toContain(`"${like}":`);
  });

  it("is not made twice, nor like what there is not, nor under a name that is none", () => {
    expect(whyNot(projectFolder, ID, "deadlift")).toBeNull();
    expect(whyNot(projectFolder, "deadlift", "superman")).toContain("already");
    expect(whyNot(projectFolder, ID, "squat")).toContain("There are: bird-dog");
    expect(whyNot(projectFolder, "Sit To", "deadlift")).toContain("small letters");
  });

  it("compiles in a copy of the project, can be acted, and is counted as what it was made after", () => {
    for (const part of PARTS) {
      cpSync(join(projectFolder, part), join(copy, part), {
        recursive: true,
        filter: (from) => !extname(from) || CODE.test(from),
      });
    }
    symlinkSync(join(projectFolder, "node_modules"), join(copy, "node_modules"), "dir");
    const write = ({ path, text }: { readonly path: string; readonly text: string }) => {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    };
    newFiles(copy, ID, "deadlift").forEach(write);
    registryFiles(exercisesIn(copy)).forEach(write);
    writeFileSync(join(copy, "try.ts"), TRY);
    // The drawings are made of the choreographies, and the types want one of each.
    const said = run(process.execPath, ["--import", "tsx", "try.ts"]);
    expect(JSON.parse(said.trim().split("\n").at(-1) ?? "")).toEqual({
      ids: EXERCISE_IDS.length + 1,
      full: 2,
      missing: [],
    });
    // The tests with it: what one of them has to know of every exercise stands in the exercises' folders, not in the test.
    const compiler = join(projectFolder, "node_modules", "typescript", "bin", "tsc");
    run(process.execPath, [compiler, "-p", "tsconfig.node.json", "--noEmit", "--incremental", "false"]);
  });
});

const PARTS = [
  ...["src", "tests", "workers", "models", "voice", "tsconfig.base.json", "tsconfig.node.json", "package.json"],
  ...["vite.config.ts", "vitest.config.ts", "playwright.config.ts", "playwright.browsers.config.ts"],
];
const CODE = /\.(tsx?|mjs|json)$/;

/** Writes the drawings, acts a set and coaches it, and asks the registry for what every exercise must have. */
const TRY = `
import { writeFileSync } from "node:fs";
import { drawingsFile } from "./src/cli/exercise/figures";
import { EXERCISES } from "./src/exercises";
import { programmeOf } from "./src/core/exercise/programme";
import { EXERCISE_IDS } from "./src/exercises/registry/ids";
import { WORDS_DE } from "./src/exercises/registry/words.de";
import { choreography, faultsOf, variantsOf } from "./src/mannequin/choreography";
import { coach, film, laptop, stage } from "./tests/support/film";
const id = "new-made-one" as (typeof EXERCISE_IDS)[number];
const { path, text } = drawingsFile(EXERCISE_IDS);
writeFileSync(path, text);
const { summary } = coach(id, film(stage(choreography(id, { reps: 2 }), 7), laptop(4), { outline: false }));
const exercise = EXERCISES[id];
const lacks = (what: string, wanted: readonly string[], there: readonly string[]) =>
  wanted.filter((each) => !there.includes(each)).map((each) => what + " " + each);
const variants = exercise.variants.map((each) => each.id);
const faults = exercise.faults.map((each) => each.id);
const missing = [
  ...lacks("acted variant", variants, variantsOf(id)),
  ...lacks("acted fault", faults, faultsOf(id).map((each) => each.id)),
  ...lacks("rung", variants, Object.keys(programmeOf(id).ladder.rungs)),
  ...lacks("German fault", faults, Object.keys(WORDS_DE[id].faults)),
  ...lacks("German variant", variants, Object.keys(WORDS_DE[id].variants)),
];
console.log(JSON.stringify({ ids: EXERCISE_IDS.length, full: summary.counts.full, missing }));
`;
