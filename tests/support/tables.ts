import type { Page } from "@playwright/test";

/** Waits until the app has made its tables: whoever opens the database before it would make an empty one. */
export async function untilTables(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => ((await indexedDB.databases()).find(({ name }) => name === "plumbline")?.version ?? 0) > 1,
  );
}
