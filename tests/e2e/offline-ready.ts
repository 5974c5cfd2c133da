import { expect, type Page } from "@playwright/test";

const PATIENCE = { timeout: 60_000 };

/** Opens the settings and waits until everything is kept, the model too. The page's base is the app's address. */
export async function untilReady(page: Page): Promise<void> {
  await page.goto("./#/settings");
  await expect(page.locator("section[data-readiness=ready]")).toBeVisible(PATIENCE);
}
