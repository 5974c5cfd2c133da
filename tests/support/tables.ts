import type { Page } from "@playwright/test";

/**
 * Waits until the app has made its tables: whoever opens the database before it would make an empty one. Asked again and
 * again from here, since waiting within the page takes the promise of an answer for the answer.
 */
export async function untilTables(page: Page): Promise<void> {
  const made = () =>
    page.evaluate(
      async () => ((await indexedDB.databases()).find(({ name }) => name === "plumbline")?.version ?? 0) > 1,
    );
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    if (await made()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("The app has made no tables in 30 s.");
}
