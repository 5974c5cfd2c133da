import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addTallies, browserTally, closingLine, unitTally } from "./tally.mjs";

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
