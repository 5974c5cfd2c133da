import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aBrowser, type Browser } from "../../tests/support/fake-database";
import { encodeFrames } from "./records/frame-bytes";
import { decompressFrames } from "./records/movement";

const stretch = (from: number) =>
  encodeFrames([0, 1, 2].map((n) => ({ t: from + n / 10, image: null, world: null, trunk: null })));

async function threeStretches(): Promise<Browser> {
  const browser = aBrowser();
  const store = await browser.open();
  for (const n of [0, 1, 2]) await store.addMovement("a", n, stretch(n));
  return browser;
}

/** Changes one stretch as it lies on the disk. */
async function harm(browser: Browser, how: (table: IDBObjectStore) => unknown): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const opening = browser.factory.open("plumbline");
    opening.onsuccess = () => done(opening.result);
  });
  const writing = database.transaction("movement", "readwrite");
  how(writing.objectStore("movement"));
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  database.close();
}

const damaged = (n: number) => ({ setId: "a", n, savedAt: 1, bytes: Uint8Array.from([31, 139, 8, 0, 9]).buffer });

describe("movement that is not whole", () => {
  it("has a hole where a stretch is damaged, and keeps the rest", async () => {
    const browser = await threeStretches();
    await harm(browser, (table) => table.put(damaged(1)));
    const { frames, holes } = await (await browser.open()).movement("a");
    expect(frames.map(({ t }) => t)).toEqual([0, 0.1, 0.2, 2, 2.1, 2.2]);
    expect(holes).toEqual([{ fromT: 0.2, toT: 2 }]);
  });

  it("has a hole at its beginning where the first stretch is gone", async () => {
    const browser = await threeStretches();
    await harm(browser, (table) => table.delete(["a", 0]));
    expect((await (await browser.open()).movement("a")).holes).toEqual([{ fromT: null, toT: 1 }]);
  });

  it("has none where all of it is there", async () => {
    const { frames, holes } = await (await (await threeStretches()).open()).movement("a");
    expect([frames.length, holes]).toEqual([9, []]);
  });
});

describe("the first kind of movement, a frame a line", () => {
  const read = (line: unknown) => decompressFrames(Uint8Array.from(gzipSync(JSON.stringify(line))).buffer);
  const frame = { t: 1, image: null, world: null, trunk: null };

  it("is read", async () => {
    expect(await read(frame)).toEqual([frame]);
  });

  it.each([
    ["a pose of five numbers", { ...frame, image: [1, 2, 3, 4, 5] }],
    ["a time that is no number", { ...frame, t: "1" }],
    ["an outline without its measures", { ...frame, trunk: { plus: { points: [] }, minus: null } }],
    ["no frame at all", { hello: 1 }],
  ])("is refused as a whole with %s", async (_, line) => {
    await expect(read(line)).rejects.toThrow();
  });
});
