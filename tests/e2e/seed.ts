/** Puts a practised session into the app's own database, as the app itself would have kept it. */
import type { Page } from "@playwright/test";
import { encodeFrames } from "../../src/storage/records/frame-bytes";
import { gzip } from "../../src/storage/records/gzip";
import type { practisedSession } from "../support/practice";
import { untilTables } from "../support/tables";

export async function seed(page: Page, { session, sets }: ReturnType<typeof practisedSession>): Promise<void> {
  await page.goto("/#/sets");
  await untilTables(page);
  const movement = await Promise.all(
    sets.map(async ({ record, frames }) => ({
      setId: record.id,
      bytes: Buffer.from(await gzip(new Blob([encodeFrames(frames)]))).toString("base64"),
    })),
  );
  const rows = { session, movement, sets: sets.map(({ record }) => record) };
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open("plumbline");
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const write = database.transaction(["sets", "sessions", "movement", "tracks"], "readwrite");
    write.objectStore("sessions").put(all.session);
    for (const set of all.sets) write.objectStore("sets").put(set);
    for (const { setId, bytes: text } of all.movement) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
      const savedAt = Date.now();
      write.objectStore("movement").put({ setId, n: 0, savedAt, bytes });
      write.objectStore("tracks").put({ setId, savedAt, bytes: bytes.byteLength });
    }
    await new Promise<void>((done, fail) => {
      write.oncomplete = () => done();
      write.onerror = () => fail(write.error);
    });
    database.close();
  }, rows);
}
