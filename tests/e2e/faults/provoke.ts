/** Faults that need a browser: a test each, most of them run by `npm run faults` alone. */
import type { BrowserContext } from "@playwright/test";
import { type Fault, hangsUntold, type Kind, lostReps } from "../../faults/fault";
import { note } from "../../faults/notes";
import { welcomed } from "../../support/welcomed";
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
  // Traces would cost more than the test.
  test.use({ trace: "off" });
  for (const { provoked, run, often } of faults) {
    if (!ALL && !often) continue;
    test(`fault, ${kind}: ${provoked}`, async ({ browser, visit: launched, appOrigin, viewport }) => {
      test.setTimeout(120_000);
      note(kind, "page", provoked, null);
      const contexts: BrowserContext[] = [];
      const visit = async (options: VisitOptions = {}): Promise<Visit> => {
        if (options.cameraFile || options.flags) return launched(options);
        const own = {
          baseURL: appOrigin,
          viewport,
          permissions: ["camera"],
          serviceWorkers: "block" as const,
          ...options.context,
        };
        const context = await browser.newContext(own);
        contexts.push(context);
        await welcomed(context);
        return { context, page: await context.newPage() };
      };
      const outcome = await run({ visit, appOrigin });
      for (const context of contexts) await context.close();
      note(kind, "page", provoked, outcome);
      expect(lostReps(outcome), "reps lost").toBe(0);
      expect(hangsUntold(outcome), "stands still without a word").toBe(false);
    });
  }
}
