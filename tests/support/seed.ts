import type { Page } from "@playwright/test";
import type { MadeHistory } from "../fixtures/history";

/** Puts a made-up history into the app's own database, in place of what was there. The page must have opened the app. */
export async function seedHistory(page: Page, history: MadeHistory): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(async ({ sets, sessions, activities }) => {
    const tables = { sets, sessions, activities };
    const opening = indexedDB.open("plumbline");
    await new Promise((done, failed) => {
      opening.onsuccess = done;
      opening.onerror = () => failed(opening.error);
    });
    const database = opening.result;
    const names = Object.keys(tables) as (keyof typeof tables)[];
    const change = database.transaction([...names, "digests"], "readwrite");
    for (const name of [...names, "digests"]) change.objectStore(name).clear();
    for (const name of names) for (const record of tables[name]) change.objectStore(name).put(record);
    await new Promise((done, failed) => {
      change.oncomplete = done;
      change.onerror = () => failed(change.error);
    });
    database.close();
  }, history);
}
