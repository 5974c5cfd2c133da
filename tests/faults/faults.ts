/**
 * `npm run faults [-- --only films,imports]`: provokes every fault and writes `docs/faults.md`. Ends with status 1 when a
 * rep was lost, something hung without a word, a fault came to no outcome, or there are too few of them.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import { runScript } from "../../src/cli/run.mjs";
import { KINDS, type Kind } from "./fault";
import { forgetNotes, noted } from "./notes";
import { LEAST_FAULTS, totals, writeKind, writeTotals } from "./table";

const { values } = asked(import.meta.url, { options: { only: { type: "string" } } });
const wanted = values.only?.split(",") ?? [...KINDS];
const unknown = wanted.filter((name) => !KINDS.includes(name as Kind));
if (unknown.length > 0) refuse(`There is no ${unknown.join(", ")}; there are ${KINDS.join(", ")}.`);
const kinds = KINDS.filter((kind) => wanted.includes(kind));

const there = (path: string) => existsSync(join(projectFolder, path));
const units = readdirSync(join(projectFolder, "tests/faults"))
  .filter((name) =>
    kinds.some((kind) => name === `${kind}.test.ts` || new RegExp(`^${kind}-.*\\.test\\.ts$`).test(name)),
  )
  .map((name) => `tests/faults/${name}`);
const pages = kinds.map((kind) => `tests/e2e/faults/${kind}.spec.ts`).filter(there);
const env = { PLUMBLINE_FAULTS: "all" };

forgetNotes();
let failed = false;
if (units.length > 0) failed = (await runScript("vitest/vitest.mjs", ["run", ...units], { env })) !== 0;
if (pages.length > 0) {
  await ensureModels();
  await ensureBuild(console.log);
  failed = (await runScript("@playwright/test/cli.js", ["test", "--project=pages", ...pages], { env })) !== 0 || failed;
}

const broken: string[] = [];
for (const kind of kinds) {
  const { rows, broken: ended } = noted(kind);
  broken.push(...ended.map((provoked) => `${kind}: ${provoked}`));
  if (rows.length > 0) writeKind(kind, rows);
}
const all = totals();
writeTotals(all);
for (const line of broken) console.log(`no outcome: ${line}`);
const { faults, heard, lost, hung } = all;
console.log(`${faults} faults, ${heard} reps heard. Reps lost: ${lost}. Hung without a word: ${hung}.`);
if (faults < LEAST_FAULTS) console.log(`There are to be at least ${LEAST_FAULTS}.`);
process.exitCode = failed || broken.length > 0 || lost > 0 || hung > 0 || faults < LEAST_FAULTS ? 1 : 0;
