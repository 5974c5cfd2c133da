/** Files of records that are brought back: partial, damaged, from another machine, or meant to harm. */
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { backupOf, deleteEverything, offerOf, takeOffer } from "../../src/app/data/data";
import type { PainEntry } from "../../src/core/plan/session";
import type { SetRecord } from "../../src/storage/records/set-record";
import type { SetStore } from "../../src/storage/sets";
import { exercised, FIRST_SET, SECOND_SET } from "../fixtures/browser";
import { aRecord, aRep } from "../fixtures/coaching";
import { aSession } from "../fixtures/sessions";
import { backupFile } from "../support/backup-file";
import { aBrowser, type Browser } from "../support/fake-database";
import { smallStorage } from "../support/small-storage";
import { repsIn } from "./exercising";
import type { Fault, Outcome } from "./fault";
import { abort, mend, openVersion, refuse } from "./harm";
import { provoke } from "./provoke";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubGlobal("localStorage", smallStorage());
});
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
});

type Content = Record<string, unknown> & Record<"sets" | "sessions" | "movement", Record<string, unknown>[]>;

async function used(): Promise<{ readonly browser: Browser; readonly store: SetStore; readonly heard: number }> {
  const browser = aBrowser();
  const store = await browser.open();
  await exercised(store);
  return { browser, store, heard: await repsIn(store) };
}

/** A file that another machine with the same records made, changed. */
async function fileOf(change: (content: Content) => void = () => {}): Promise<Blob> {
  const { store } = await used();
  const content: Content = JSON.parse(gunzipSync(await (await backupFile(store)).arrayBuffer()).toString());
  change(content);
  return new Blob([JSON.stringify(content)]);
}

/** Brings it back where the same records are; `check` sees what is there afterwards. */
const brought = (
  provoked: string,
  change: (content: Content) => void,
  check: (store: SetStore, told: string | null) => unknown,
): Fault => ({
  provoked,
  async run() {
    const file = await fileOf(change);
    const { browser, store, heard } = await used();
    const offer = await offerOf(store, file);
    const problem = offer.ok ? await takeOffer(store, offer) : offer.problem;
    const later = await browser.open();
    await check(later, problem);
    return { heard, onDisk: Math.min(heard, await repsIn(later)), told: problem, mended: true };
  },
});

/** Taken along while something is wrong, then everything is deleted where the file says that it is whole, and brought back. */
async function roundTrip(
  harm: (browser: Browser, store: SetStore) => unknown,
): Promise<Outcome & { whole: boolean | null }> {
  const { browser, store, heard } = await used();
  await harm(browser, store);
  const made = await backupOf(store, true);
  mend();
  const whole = made.ok ? made.contents.whole : null;
  const told = made.ok ? (whole ? null : "backup-partial") : made.problem;
  if (made.ok && whole) {
    expect(await deleteEverything(store)).toBeNull();
    const offer = await offerOf(store, made.file);
    if (offer.ok) await takeOffer(store, offer);
  }
  return { heard, onDisk: await repsIn(await browser.open()), told, mended: whole === true, whole };
}

const trip = (
  provoked: string,
  whole: boolean | null,
  harm: (browser: Browser, store: SetStore) => unknown,
): Fault => ({
  provoked,
  async run() {
    const { whole: was, ...outcome } = await roundTrip(harm);
    expect(was).toBe(whole);
    return outcome;
  },
});

/** Puts something into a table behind the app's back. */
async function slip(browser: Browser, table: string, value: unknown): Promise<void> {
  const database = await openVersion(browser.factory, 4);
  await new Promise<void>((done) => {
    const writing = database.transaction(table, "readwrite");
    writing.objectStore(table).put(value);
    writing.oncomplete = () => done();
  });
  database.close();
}

const answer = (at: number, score: number): PainEntry => ({
  ...{ at, when: "after", score, places: [], legSymptoms: false, exercise: null, setId: null },
});

const faults: readonly Fault[] = [
  trip("Everything is taken along, deleted, and brought back", true, () => {}),
  trip("A set of a newer version lies among the records when everything is taken along", false, (browser) =>
    slip(browser, "sets", { ...aRecord({ id: "newer" }), schema: 99 }),
  ),
  trip("A damaged session lies among the records when everything is taken along", false, (browser) =>
    slip(browser, "sessions", { id: "broken", startedAt: 5 }),
  ),
  trip("A stretch of movement is damaged when everything is taken along", false, (browser) =>
    slip(browser, "movement", {
      setId: "first",
      n: 1,
      savedAt: 5,
      bytes: Uint8Array.from([31, 139, 8, 0, 1, 2]).buffer,
    }),
  ),
  trip("The database cannot be read when everything is taken along: no file is made", null, () =>
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    }),
  ),
  brought(
    "The file has a set of the same name with a later end",
    ({ sets }) =>
      void Object.assign(sets.find(({ id }) => id === "first") ?? {}, { endedAt: 1.3e12, reps: [], score: 1 }),
    async (store) => expect(await store.get("first")).toEqual(FIRST_SET),
  ),
  brought(
    "The file has the end of a set that was cut short here",
    ({ sets }) => void sets.push(aRecord({ id: "cut", endedAt: 2e6 }) as never),
    async (store) => expect((await store.get("cut"))?.endedAt).toBe(2e6),
  ),
  brought(
    "The file has other answers to the same session, as many as are here: both are kept",
    (content) => {
      content.sessions = [aSession({ pain: [answer(77, 6)] }) as never];
    },
    async (store) =>
      expect((await store.getSession("a-session"))?.pain.map(({ score }) => score).sort()).toEqual([2, 6]),
  ),
  brought(
    "The file has a set that was judged by newer rules: both verdicts are kept",
    (content) => {
      const newer: SetRecord = { ...SECOND_SET, exercise: { ...SECOND_SET.exercise, revision: 9 }, score: 12 };
      content.sets = [newer as never];
      content.movement = [];
    },
    async (store) => {
      const set = await store.get("second");
      expect([set?.score, set?.earlier.map(({ score }) => score)]).toEqual([12, [SECOND_SET.score]]);
    },
  ),
  brought(
    "The file's movement is of the first kind, and a pose in it has five numbers",
    ({ movement }) => {
      const line = JSON.stringify({ t: 1, image: [1, 2, 3, 4, 5], world: null, trunk: null });
      for (const chunk of movement) chunk.bytes = btoa(line);
    },
    (_, told) => expect(told).toBe("backup-unreadable"),
  ),
  brought(
    "The file's movement is of the first kind, with a time that is no number",
    ({ movement }) => {
      for (const chunk of movement) chunk.bytes = btoa('{"t":"1","image":null,"world":null,"trunk":null}');
    },
    (_, told) => expect(told).toBe("backup-unreadable"),
  ),
  brought(
    "The file holds a record that nobody could read where it was made",
    (content) => {
      content.whole = false;
      content.unread = { sets: [{ id: "?", schema: 99 }], sessions: [], activities: [] };
    },
    async (store) => expect((await store.stock())?.sets.unread).toEqual([]),
  ),
  {
    provoked: "There is no room for what a file would add: nothing is added",
    async run() {
      const file = await fileOf(
        ({ sets }) => void sets.push(aRecord({ id: "x", reps: [aRep(), aRep({ n: 2 })] }) as never),
      );
      const { browser, store, heard } = await used();
      const offer = await offerOf(store, file);
      refuse(1e6);
      const told = offer.ok ? await takeOffer(store, offer) : null;
      mend();
      const later = await browser.open();
      expect(await later.get("x")).toBeNull();
      return { heard, onDisk: await repsIn(later), told, mended: true };
    },
  },
  {
    provoked: "The browser takes back what a file added, in the middle of it: nothing is added",
    async run() {
      const file = await fileOf(({ sets }) => void sets.push(aRecord({ id: "x" }) as never));
      const { browser, store, heard } = await used();
      const offer = await offerOf(store, file);
      abort(1);
      const told = offer.ok ? await takeOffer(store, offer) : null;
      const later = await browser.open();
      expect(await later.get("x")).toBeNull();
      return { heard, onDisk: await repsIn(later), told, mended: true };
    },
  },
  {
    provoked: "The same session is answered in another tab between looking at a file and adding it",
    async run() {
      const file = await fileOf((content) => {
        content.sessions = [aSession({ pain: [...aSession().pain, answer(77, 6)] }) as never];
      });
      const { browser, store, heard } = await used();
      const offer = await offerOf(store, file);
      const other = await browser.open();
      await other.changeSession("a-session", (now) => ({ ...now, pain: [...now.pain, answer(88, 3)] }));
      const told = offer.ok ? await takeOffer(store, offer) : offer.problem;
      const later = await browser.open();
      const scores = (await later.getSession("a-session"))?.pain.map(({ score }) => score);
      expect(scores).toEqual([2, 3, 6]);
      return { heard, onDisk: await repsIn(later), told, mended: told === null };
    },
  },
  {
    provoked: "Everything is to be deleted while the database cannot be opened",
    async run() {
      const { browser, heard } = await used();
      const store = await browser.openInTrouble(() => Promise.reject(new DOMException("no", "SecurityError")));
      const told = await deleteEverything(store);
      expect(told).toBe("storage-blocked");
      return { heard, onDisk: await repsIn(await browser.open()), told, mended: true };
    },
  },
];

provoke("imports", faults);
