/** Faults that need a browser: a test each, most of them run by `npm run faults` alone. */
import { type Fault, hangsUntold, type Kind, lostReps } from "../../faults/fault";
import { note } from "../../faults/notes";
import { expect, test, type Visit, type VisitOptions } from "../fixtures";

export interface Given {
  /** Storage of its own; a browser of its own where one with a camera film or other flags is asked for. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly appOrigin: string;
}

export interface PageFault extends Fault<[Given]> {
  /** Also in `npm test`: those that nothing else there provokes. */
  readonly often?: boolean;
}

const ALL = process.env.PLUMBLINE_FAULTS === "all";

export function provokeInPages(kind: Kind, faults: readonly PageFault[]): void {
  for (const { provoked, run, often } of faults) {
    if (!ALL && !often) continue;
    test(`fault, ${kind}: ${provoked}`, async ({ visit, appOrigin }) => {
      test.setTimeout(120_000);
      note(kind, "page", provoked, null);
      const outcome = await run({ visit, appOrigin });
      note(kind, "page", provoked, outcome);
      expect(lostReps(outcome), "reps lost").toBe(0);
      expect(hangsUntold(outcome), "stands still without a word").toBe(false);
    });
  }
}
