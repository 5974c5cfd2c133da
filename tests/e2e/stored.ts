/** What a page has kept, read past the app. */
import type { Page } from "@playwright/test";
import type { SessionRecord } from "../../src/storage/records/session-record";
import type { SetRecord } from "../../src/storage/records/set-record";

export interface Stored {
  /** The only one, or null. */
  readonly session: SessionRecord | null;
  /** Oldest first. */
  readonly sets: readonly SetRecord[];
}

export async function stored(page: Page): Promise<Stored> {
  const all = await page.evaluate(
    () =>
      new Promise<{ sessions: unknown[]; sets: unknown[] }>((resolve, reject) => {
        const opening = indexedDB.open("plumbline");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction(["sessions", "sets"]);
          const sessions = read.objectStore("sessions").getAll();
          const sets = read.objectStore("sets").getAll();
          read.oncomplete = () => {
            opening.result.close();
            resolve({ sessions: sessions.result, sets: sets.result });
          };
        };
      }),
  );
  const sessions = all.sessions as SessionRecord[];
  if (sessions.length > 1) throw new Error(`There are ${sessions.length} sessions.`);
  const sets = (all.sets as SetRecord[]).toSorted((a, b) => a.startedAt - b.startedAt);
  return { session: sessions[0] ?? null, sets };
}

export const fullReps = (sets: readonly SetRecord[]) => sets.reduce((sum, { counts }) => sum + counts.full, 0);
