/** A problem from the table is on the screen, with its words. */
import type { Page } from "@playwright/test";
import { PROBLEMS, type ProblemId } from "../../src/app/problems/problems";
import { expect } from "./fixtures";

export const panel = (page: Page, id: ProblemId) => page.locator(`[data-problem="${id}"]`);

export async function isTold(page: Page, id: ProblemId): Promise<void> {
  await expect(panel(page, id)).toBeVisible({ timeout: 45_000 });
  await expect(panel(page, id)).toContainText(PROBLEMS[id].title);
  await expect(panel(page, id)).toContainText(PROBLEMS[id].todo);
}
