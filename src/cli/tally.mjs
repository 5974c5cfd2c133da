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
