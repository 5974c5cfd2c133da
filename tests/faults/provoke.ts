/** Faults without a browser: a test each. */
import { describe, expect, it } from "vitest";
import { type Fault, hangsUntold, type Kind, lostReps } from "./fault";
import { note } from "./notes";
import { writtenRows } from "./table";

/** `npm run faults` writes the page anew, so it does not hold what it sees against it. */
const isWriting = process.env.PLUMBLINE_FAULTS === "all";

/** What was going on when it took longer has come to a stop without a word. */
const PATIENCE_MS = 30_000;

/** @param part names the file among those of its kind */
export function provoke(kind: Kind, faults: readonly Fault[], part = "unit"): void {
  describe(`faults: ${kind}`, () => {
    for (const { provoked, run } of faults) {
      it(provoked, { timeout: PATIENCE_MS }, async () => {
        note(kind, part, provoked, null);
        const outcome = await run();
        note(kind, part, provoked, outcome);
        expect(lostReps(outcome), "reps lost").toBe(0);
        expect(hangsUntold(outcome), "stands still without a word").toBe(false);
        if (isWriting) return;
        const { inPage = 0, ...rest } = outcome;
        const written = writtenRows(kind).find((row) => row.provoked === provoked);
        expect(written, "docs/faults.md: run npm run faults").toEqual({ provoked, inPage, ...rest });
      });
    }
  });
}
