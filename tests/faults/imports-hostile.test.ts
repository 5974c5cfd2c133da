/** Files that somebody brings back: damaged on the way, another's, or made to do harm. */
import { isDeepStrictEqual } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, vi } from "vitest";
import { offerOf, takeOffer } from "../../src/app/data/data";
import { exercised } from "../fixtures/browser";
import { bombsOf } from "../fuzz/bombs";
import { backupFile } from "../support/backup-file";
import { dump } from "../support/dump";
import { aBrowser } from "../support/fake-database";
import { repsIn } from "./exercising";
import type { Fault } from "./fault";
import { provoke } from "./provoke";

type Content = Record<string, unknown[]> & { sets: Record<string, unknown>[]; movement: Record<string, unknown>[] };

/** A browser in which somebody has exercised, and the text of all that it keeps. */
async function exercisedBrowser() {
  const browser = aBrowser();
  const store = await browser.open();
  await exercised(store);
  const file = await backupFile(store);
  return { browser, store, file, text: gunzipSync(new Uint8Array(await file.arrayBuffer())).toString() };
}

type Making = (given: { readonly file: Blob; readonly text: string }) => Blob | Promise<Blob>;

/** The file is refused in words, and nothing is another than it was. */
function refused(provoked: string, make: Making): Fault {
  return {
    provoked,
    async run() {
      vi.spyOn(console, "warn").mockImplementation(() => {});
      const { browser, store, file, text } = await exercisedBrowser();
      const before = await dump(browser.factory);
      const heard = await repsIn(store);
      const offer = await offerOf(store, await make({ file, text }));
      expect(offer.ok).toBe(false);
      expect(isDeepStrictEqual(await dump(browser.factory), before), "nothing was changed").toBe(true);
      // And the good file is still taken.
      const good = await offerOf(store, file);
      const onDisk = await repsIn(await browser.open());
      return { heard, onDisk, told: offer.ok ? null : offer.problem, mended: good.ok };
    },
  };
}

const changed = (change: (content: Content) => unknown): Making =>
  async function make({ text }) {
    const content: Content = JSON.parse(text);
    change(content);
    return new Blob([gzipSync(JSON.stringify(content))]);
  };
const first = (list: readonly Record<string, unknown>[]) => list[0] ?? {};

/** A bomb by its name. */
const bomb = (name: string): Making => {
  return ({ text }) => {
    const found = bombsOf(text).find(({ make, slow }) => !slow && make().name === name);
    if (!found) throw new Error(`There is no ${name}.`);
    return new Blob([found.make().file]);
  };
};

const faults: readonly Fault[] = [
  refused("An empty file is brought back", () => new Blob([])),
  refused("A picture is brought back", () => new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])])),
  refused("A saved file of which the second half is missing", ({ file }) => file.slice(0, Math.floor(file.size / 2))),
  refused("A saved file with one bit turned over", async ({ file }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    return new Blob([bytes]);
  }),
  refused(
    "A saved file of a newer version",
    changed((content) => Object.assign(content, { schema: 99 })),
  ),
  refused(
    "A saved file with a set of a newer version",
    changed(({ sets }) => Object.assign(first(sets), { schema: 99 })),
  ),
  refused(
    "A saved file with one set twice",
    changed(({ sets }) => sets.push({ ...first(sets) })),
  ),
  refused(
    "A saved file with movement of no set",
    changed(({ movement }) => Object.assign(first(movement), { setId: "x" })),
  ),
  refused(
    "A saved file whose movement is none",
    changed(({ movement }) => Object.assign(first(movement), { bytes: "AAAA" })),
  ),
  refused(
    "A saved file with a set of the year 300 million",
    changed(({ sets }) => Object.assign(first(sets), { startedAt: 1e19 })),
  ),
  refused("A small file that unpacks to a stretch of 100 MB", bomb("a stretch that unpacks to 100 MB")),
  refused("A small file nested a thousand deep", bomb("nested a thousand deep, and closed again")),
  refused("A small file with a million tiny records", bomb("a million tiny records as sets")),
  refused("A small file with a million lines of movement", bomb("a stretch of a million lines")),
  refused("A saved file whose every number is 1e308", bomb("every number 1e308")),
  refused("A saved file whose every number has 400 digits", bomb("every number without end")),
  {
    provoked: "The good file is brought back where everything is already",
    async run() {
      const { browser, store, file } = await exercisedBrowser();
      const heard = await repsIn(store);
      const offer = await offerOf(store, file);
      if (!offer.ok) throw new Error(offer.problem);
      const problem = await takeOffer(store, { ...offer, choices: [] });
      return { heard, onDisk: await repsIn(await browser.open()), told: problem, mended: problem === null };
    },
  },
  {
    provoked: "A file that names keys which mean harm",
    async run() {
      const { file, text } = await exercisedBrowser();
      const hostile = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
      const target = aBrowser();
      const store = await target.open();
      const offer = await offerOf(store, new Blob([text.replaceAll('"sessionId"', `${hostile}"sessionId"`)]));
      if (offer.ok) await takeOffer(store, { ...offer, choices: [] });
      expect(Reflect.get({}, "polluted")).toBeUndefined();
      const good = await offerOf(store, file);
      const onDisk = await repsIn(await target.open());
      return { heard: onDisk, onDisk, told: offer.ok ? null : offer.problem, mended: good.ok };
    },
  },
];

provoke("imports", faults, "hostile");
