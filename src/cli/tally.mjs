/** One count out of the two test runners' JSON reports. */
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {string} file vitest's JSON report
 * @returns {Tally | null} null when vitest did not get as far as writing one
 */
export function unitTally(file) {
  const report = readReport(file);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

/**
 * A test that passed when tried again has passed: it plays a film in real time to a model on a machine that others use
 * too. Playwright names it as flaky, so that one which often needs its second try is seen.
 * @param {string} file Playwright's JSON report
 * @returns {Tally | null} null when Playwright did not get as far as writing one
 */
export function browserTally(file) {
  const report = readReport(file);
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * @typedef {object} Timed
 * @property {string} name
 * @property {number} seconds of all its tries
 * @property {number} tries
 */

/**
 * @param {string} file vitest's JSON report
 * @returns {Timed[]}
 */
export function unitTimes(file) {
  /** @type {{ testResults: { assertionResults: { fullName: string, duration?: number | null }[] }[] } | null} */
  const report = readReport(file);
  return (report?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000, tries: 1 })),
  );
}

/**
 * @typedef {object} Suite
 * @property {string} file
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { results: { duration: number }[] }[] }[]} [specs]
 */

/**
 * @param {string} file Playwright's JSON report
 * @returns {Timed[]}
 */
export function browserTimes(file) {
  /** @param {Suite} suite @returns {Timed[]} */
  const within = ({ file: where, suites = [], specs = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ results }) => ({
        name: `${where}: ${title}`,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
        tries: results.length,
      })),
    ),
    ...suites.flatMap(within),
  ];
  return (readReport(file)?.suites ?? []).flatMap(within);
}

/** How many of the slowest are worth a look. */
const SLOWEST = 10;

/**
 * What took longest, and whatever needed more than one try: it waits for something that does not always come.
 * @param {readonly Timed[]} all
 * @returns {string[]} lines to print
 */
export function slowLines(all) {
  const slowest = all.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  const again = all.filter(({ tries }) => tries > 1);
  const line = (/** @type {Timed} */ { name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`;
  return [
    ...(slowest.length > 0 ? ["The slowest:", ...slowest.map(line)] : []),
    ...(again.length > 0 ? ["Tried more than once:", ...again.map((one) => `${line(one)} (${one.tries} tries)`)] : []),
  ];
}

/**
 * @param {readonly (Tally | null)[]} tallies
 * @param {number} failedSteps steps that ended badly: there is never "0 failed" when one of them did, even when it failed
 *   outside of any test (a type error, a crash)
 * @returns {Tally}
 */
export function addTallies(tallies, failedSteps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    sum.passed += tally?.passed ?? 0;
    sum.failed += tally?.failed ?? 0;
    sum.skipped += tally?.skipped ?? 0;
  }
  return { ...sum, failed: Math.max(sum.failed, failedSteps) };
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
