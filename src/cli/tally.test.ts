import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addTallies, browserTally, browserTimes, closingLine, slowLines, unitTally, unitTimes } from "./tally.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-tally-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("the closing line", () => {
  it("adds both runners", () => {
    const unit = unitTally(report({ numPassedTests: 90, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
    const browser = browserTally(report({ stats: { expected: 10, unexpected: 1, flaky: 1, skipped: 4 } }));
    expect(closingLine(addTallies([unit, browser], 2))).toBe("101 passed, 2 failed, 7 skipped");
  });

  it("says nothing of skipped tests when there are none", () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  });

  it("never says that nothing failed when a step did", () => {
    const noReport = unitTally(join(folder, "none.json"));
    expect(noReport).toBeNull();
    expect(closingLine(addTallies([noReport, null], 1))).toBe("0 passed, 1 failed");
  });
});

describe("what took longest", () => {
  const units = () =>
    unitTimes(
      report({
        testResults: [
          { assertionResults: [{ fullName: "a quick one", duration: 3 }] },
          { assertionResults: [{ fullName: "a long one", duration: 9000 }, { fullName: "a skipped one" }] },
        ],
      }),
    );
  const pages = () =>
    browserTimes(
      report({
        suites: [
          {
            file: "live.spec.ts",
            specs: [{ title: "counts", tests: [{ results: [{ duration: 2000 }, { duration: 5000 }] }] }],
            suites: [{ file: "live.spec.ts", specs: [{ title: "says", tests: [{ results: [{ duration: 1000 }] }] }] }],
          },
        ],
      }),
    );

  it("stands first, and what was tried again by itself", () => {
    expect(slowLines([...units(), ...pages()])).toEqual([
      "The slowest:",
      "    9.0 s  a long one",
      "    7.0 s  live.spec.ts: counts",
      "    1.0 s  live.spec.ts: says",
      "    0.0 s  a quick one",
      "    0.0 s  a skipped one",
      "Tried more than once:",
      "    7.0 s  live.spec.ts: counts (2 tries)",
    ]);
  });

  it("is ten lines at most, and none where nothing ran", () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ name: String(n), seconds: n, tries: 1 }));
    expect(slowLines(many)).toHaveLength(11);
    expect(slowLines(unitTimes(join(folder, "none.json")))).toEqual([]);
  });
});
