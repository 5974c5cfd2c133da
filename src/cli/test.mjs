/**
 * `npm test`: from a fresh clone to one line that says how many tests passed. `npm run check` (`--quick`) stops before
 * the build and the browser.
 */
import { requireNode } from "./node-version.mjs";

requireNode();

const { asked } = await import("./command-line/asked.mjs");
const { mkdirSync, rmSync } = await import("node:fs");
const { join } = await import("node:path");
const { ensureBrowser } = await import("./browser.mjs");
const { ensureBuild, ensureModels, ensurePackages, projectFolder } = await import("./install.mjs");
const { otherBrowsers } = await import("./other-browsers.mjs");
const { npm, runScript } = await import("./run.mjs");
const { addTallies, browserTally, browserTimes, closingLine, slowLines, unitTally, unitTimes } = await import(
  "./tally.mjs"
);

const { quick } = asked(import.meta.url, { options: { quick: { type: "boolean", default: false } } }).values;
const resultsFolder = join(projectFolder, ".cache", "results");
const unitResults = join(resultsFolder, "unit.json");
/** Those whose model looks at a camera, one at a time; then pages without one, two at a time. */
const cameraPart = {
  name: "browser tests, camera",
  args: ["--project=camera"],
  results: join(resultsFolder, "camera.json"),
};
const pagesPart = {
  name: "browser tests, pages",
  args: ["--project=pages", "--workers=2"],
  results: join(resultsFolder, "pages.json"),
};
/** The smoke set in Firefox and WebKit, where they are. */
const others = otherBrowsers();
const othersPart = {
  name: "browser tests, Firefox and WebKit",
  args: ["--config=playwright.browsers.config.ts", ...others.here.map((name) => `--project=${name}`)],
  results: join(resultsFolder, "browsers.json"),
};
const parts = others.here.length > 0 ? [cameraPart, pagesPart, othersPart] : [cameraPart, pagesPart];
const say = (/** @type {string} */ line) => console.log(`\n▸ ${line}`);

/** @type {string[]} */
const timings = [];
/** @type {string[]} */
const failedSteps = [];

/**
 * Runs one step, prints and keeps its time; a failing step does not stop the next, so that one run tells everything.
 * @param {string} name
 * @param {() => Promise<number | void>} work exit status, or throws
 * @returns {Promise<boolean>} whether it passed
 */
async function step(name, work) {
  say(name);
  const begun = performance.now();
  let passed = false;
  try {
    passed = ((await work()) ?? 0) === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  timings.push(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${name}${passed ? "" : ": FAILED"}`);
  if (!passed) failedSteps.push(name);
  return passed;
}

const units = () =>
  runScript("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitResults}`]);

/** @param {typeof cameraPart} part */
const run =
  ({ args, results }) =>
  () =>
    runScript("@playwright/test/cli.js", ["test", ...args], { env: { PLUMBLINE_RESULTS: results } });

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

const ready = (await step("packages", () => ensurePackages(say))) && (await step("models", () => ensureModels()));
if (ready) {
  await step("types", () => npm(["run", "--silent", "types"]));
  await step("lint", () => runScript("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]));
  await step("unused code and packages", () => runScript("knip/bin/knip.js", []));
  await step("rooms", () => runScript("tsx/dist/cli.mjs", ["tests/architecture/print-rooms.ts"]));
  await step("unit, property and architecture tests", units);
  if (!quick) {
    const built = await step("build", () => ensureBuild(say));
    const browser = await step("browser", async () => void console.log(await ensureBrowser(say)));
    for (const part of built && browser ? parts : []) await step(part.name, run(part));
    for (const sentence of others.notRun) say(sentence);
  }
}

const tally = addTallies(
  [unitTally(unitResults), ...parts.map(({ results }) => browserTally(results))],
  failedSteps.length,
);
const times = [...unitTimes(unitResults), ...parts.flatMap(({ results }) => browserTimes(results))];
console.log(`\n${[...timings, "", ...slowLines(times)].join("\n")}`);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}`);
console.log(`\n${closingLine(tally)}`);
process.exitCode = failedSteps.length > 0 || tally.failed > 0 ? 1 : 0;
