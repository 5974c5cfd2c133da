import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { OLD_RECORDS } from "../../tests/fixtures/records";
import { aBrowser } from "../../tests/support/fake-database";
import { encodeFrames } from "./records/frame-bytes";

const frame = (t: number) => ({ t, image: null, world: null, trunk: null });
const sets = OLD_RECORDS.filter(({ kind, schema }) => kind === "set" && schema === 1).map(({ stored }) => stored);
const id = String(sets[0]?.id);

/** The database as the first version made it, with what that version wrote. */
async function firstVersion(factory: IDBFactory, movement: readonly { n: number; text: string }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = factory.open("plumbline", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("sets", { keyPath: "id" }).createIndex("startedAt", "startedAt");
      opening.result.createObjectStore("movement", { keyPath: ["setId", "n"] }).createIndex("savedAt", "savedAt");
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(["sets", "movement"], "readwrite");
  for (const stored of sets) writing.objectStore("sets").put(stored);
  for (const { n, text } of movement) {
    const bytes = Uint8Array.from(gzipSync(text)).buffer;
    writing.objectStore("movement").put({ setId: id, n, savedAt: 5, bytes });
  }
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  database.close();
}

describe("a database of the first version", () => {
  it("is brought up to date with all its sets, their digests and their movement", async () => {
    const { open, factory } = aBrowser();
    await firstVersion(factory, [
      { n: 0, text: [1, 2].map((t) => JSON.stringify(frame(t))).join("\n") },
      { n: 1, text: JSON.stringify(frame(3)) },
    ]);
    const store = await open();
    expect((await store.list()).map((one) => one.id).sort()).toEqual(sets.map((one) => one.id).sort());
    expect((await store.digests()).map(({ reps }) => reps.length).sort()).toEqual([2, 2]);
    expect((await store.movement(id)).frames.map(({ t }) => t)).toEqual([1, 2, 3]);
    const [track] = await store.tracks();
    expect(track).toMatchObject({ setId: id, savedAt: 5 });
    expect(track?.bytes).toBeGreaterThan(100);
  });

  it("keeps everything when the page is loaded again", async () => {
    const { open, factory } = aBrowser();
    await firstVersion(factory, []);
    const before = await (await open()).list();
    expect(before).toHaveLength(sets.length);
    expect(await (await open()).list()).toEqual(before);
  });
});

describe("movement", () => {
  it("goes with its set, and so does the film", async () => {
    const { open, factory } = aBrowser();
    await firstVersion(factory, [{ n: 0, text: JSON.stringify(frame(1)) }]);
    const store = await open();
    await store.putVideo({ setId: id, savedAt: 1, deleteAt: null, blob: new Blob(["film"]) });
    await store.remove(id);
    expect(await store.tracks()).toEqual([]);
    expect((await store.movement(id)).frames).toEqual([]);
    expect(await store.listVideos()).toEqual([]);
    expect(await store.get(id)).toBeNull();
    expect(await store.digests()).toHaveLength(sets.length - 1);
  });

  it("adds up chunk by chunk", async () => {
    const store = await aBrowser().open();
    await store.addMovement("a", 0, encodeFrames([frame(1)]));
    const [first] = await store.tracks();
    await store.addMovement("a", 1, encodeFrames([frame(2)]));
    const [both] = await store.tracks();
    expect(both?.bytes).toBeGreaterThan(first?.bytes ?? Number.POSITIVE_INFINITY);
    expect((await store.movement("a")).frames.map(({ t }) => t)).toEqual([1, 2]);
  });
});

describe("films", () => {
  it("are deleted when their time is up, and not before", async () => {
    const store = await aBrowser().open();
    for (const [setId, deleteAt] of [
      ["short", 100],
      ["long", 200],
      ["for good", null],
    ] as const) {
      await store.putVideo({ setId, savedAt: 1, deleteAt, blob: new Blob([setId]) });
    }
    await store.removeDueVideos(150);
    expect((await store.listVideos()).map(({ setId }) => setId).sort()).toEqual(["for good", "long"]);
    expect(await store.video("short")).toBeNull();
  });
});
