/** The browser's storage refuses, breaks off, hangs, or comes back. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { newSession } from "../../src/app/live/session-start";
import { openDatabase } from "../../src/storage/database";
import type { SetStore } from "../../src/storage/sets";
import { aBrowser, type Browser, IMPATIENT } from "../support/fake-database";
import { bridges, type Practised, practise, repsIn } from "./exercising";
import type { Fault, Outcome } from "./fault";
import { abort, deleteDatabase, hang, mend, openVersion, refuse, refuseTable } from "./harm";
import { provoke } from "./provoke";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(mend);

/** Exercises, doing harm after a rep, and reads what a page opened afterwards finds. */
async function exercise(
  browser: Browser,
  harm: (n: number, store: SetStore) => unknown,
  { store, after = () => {} }: { readonly store?: SetStore; readonly after?: () => unknown } = {},
): Promise<Outcome & Practised> {
  const mine = store ?? (await browser.open());
  const practised = await practise({ store: mine, onRep: (n) => harm(n, mine) });
  await after();
  await vi.waitFor(() => mine.flush().then((all) => expect(all).toBe(true)), { timeout: 3000 }).catch(() => {});
  const healthy = mine.trouble === null || mine.trouble === "storage-deleted";
  mend();
  return { ...practised, onDisk: await repsOf(browser), mended: practised.over && healthy };
}

const repsOf = async (browser: Browser) => repsIn(await browser.open());
const only = ({ heard, onDisk, told, mended }: Outcome): Outcome => ({ heard, onDisk, told, mended });

/** Rows that are one kind of harm after one rep. */
const during = (provoked: string, n: number, harm: (browser: Browser) => unknown): Fault => ({
  provoked,
  async run() {
    const browser = aBrowser();
    return only(await exercise(browser, (rep) => rep === n && harm(browser)));
  },
});

/** The page is closed while the storage is in trouble; what it said is measured by the page that comes after it. */
const closedIn = (provoked: string, harm: (browser: Browser) => unknown): Fault => ({
  provoked,
  async run() {
    const browser = aBrowser();
    const store = await browser.open();
    const { heard, told } = await practise({ store, onRep: (n) => n === 2 && harm(browser) });
    // The last thing that a page does.
    void store.flush();
    mend();
    const onDisk = await repsOf(browser);
    return { heard, onDisk, told, mended: onDisk === heard };
  },
});

const faults: readonly Fault[] = [
  during(
    "There is no room for a set that is written after its second rep, and room once the oldest movement is gone",
    2,
    () => refuse(1),
  ),
  during("There is no room for the next 5 writes", 2, () => refuse(5)),
  during("There is no room for the next 40 writes, then there is", 1, () => refuse(40)),
  during("12 transactions are aborted, one after another", 2, () => abort(12)),
  {
    provoked: "Every transaction is aborted for the rest of the session, and works afterwards",
    async run() {
      const browser = aBrowser();
      return only(await exercise(browser, (n) => n === 1 && abort(1e6), { after: mend }));
    },
  },
  during("The disk answers one write with an error that no specification knows", 3, () => refuse(1, "WeirdError")),
  during("Reading and writing fail with an unknown error 20 times", 2, () => refuse(20, "UnknownError")),
  during("The database closes in the middle of a set", 2, (browser) => browser.closeAll()),
  during("The database closes after the last rep of a set", 3, (browser) => browser.closeAll()),
  {
    provoked: "The database closes after every rep",
    async run() {
      const browser = aBrowser();
      return only(await exercise(browser, () => browser.closeAll()));
    },
  },
  during("Somebody deletes the database in the middle of a set", 2, ({ factory }) => deleteDatabase(factory)),
  {
    provoked: "Somebody deletes the database in the second set: the first set is written again",
    async run() {
      const browser = aBrowser();
      const done = await exercise(browser, (n) => n === 5 && deleteDatabase(browser.factory));
      expect((await (await browser.open()).listSessions())[0]?.items[0]?.setsDone).toBe(2);
      return only(done);
    },
  },
  {
    provoked:
      "A newer version of the app is opened in another tab in the middle of a set, and the page is loaded again",
    async run() {
      const browser = aBrowser();
      const store = await browser.open();
      let newer: IDBDatabase | null = null;
      const { heard, told, over } = await practise({
        store,
        onRep: async (n) => {
          if (n === 2) newer = await openVersion(browser.factory, 99);
        },
      });
      expect(told).toBe("storage-newer");
      void store.flush();
      (newer as IDBDatabase | null)?.close();
      // The newer version's own page reads what was put aside; here it has this version's reader.
      const later = await browser.openInTrouble();
      return { heard, onDisk: await repsIn(later), told, mended: over };
    },
  },
  {
    provoked:
      "An older version in another tab keeps the database from being opened, and is closed after the second rep",
    async run() {
      const browser = aBrowser(IMPATIENT);
      const older = await openVersion(browser.factory, 1, false);
      const store = await browser.openInTrouble();
      expect(store.trouble).toBe("storage-waiting");
      const done = await exercise(browser, (n) => n === 2 && older.close(), { store });
      return only(done);
    },
  },
  {
    provoked: "Opening the database never comes to an end",
    async run() {
      const browser = aBrowser(IMPATIENT);
      const store = await browser.openInTrouble(() => new Promise(() => {}));
      const { heard, told, over } = await practise({ store });
      void store.flush();
      return { heard, onDisk: await repsOf(browser), told, mended: over };
    },
  },
  {
    provoked: "Opening the database takes until after the fourth rep",
    async run() {
      const browser = aBrowser(IMPATIENT);
      let open = () => {};
      const later = new Promise<void>((done) => {
        open = done;
      });
      const store = await browser.openInTrouble((events) => later.then(() => openDatabase(events)));
      return only(await exercise(browser, (n) => n === 4 && open(), { store }));
    },
  },
  {
    provoked: "The database cannot be opened (its files are damaged), and can be after the second rep",
    async run() {
      const browser = aBrowser();
      let broken = true;
      const store = await browser.openInTrouble((events) =>
        broken ? Promise.reject(new DOMException("backing store", "UnknownError")) : openDatabase(events),
      );
      const harm = (n: number) => {
        if (n === 2) broken = false;
      };
      return only(await exercise(browser, harm, { store }));
    },
  },
  {
    provoked: "A write never comes to an end, neither well nor badly",
    async run() {
      const browser = aBrowser(IMPATIENT);
      return only(await exercise(browser, (n) => n === 2 && hang(1)));
    },
  },
  {
    provoked: "Private window without any database",
    async run() {
      const browser = aBrowser();
      const store = await browser.openInTrouble(() => Promise.reject(new DOMException("no", "SecurityError")));
      const { heard, told, over } = await practise({ store });
      expect(told).toBe("storage-blocked");
      return { heard, onDisk: 0, inPage: await repsIn(store), told, mended: over };
    },
  },
  {
    provoked: "A browser that has no IndexedDB at all",
    async run() {
      const browser = aBrowser();
      const store = await browser.openInTrouble(() => Promise.reject(new ReferenceError("indexedDB is not defined")));
      const { heard, told, over } = await practise({ store });
      return { heard, onDisk: 0, inPage: await repsIn(store), told, mended: over };
    },
  },
  {
    provoked: "The browser cannot compress: the movement is kept as it is",
    async run() {
      vi.stubGlobal("CompressionStream", undefined);
      const browser = aBrowser();
      const done = await exercise(browser, () => {});
      vi.unstubAllGlobals();
      const later = await browser.open();
      const [set] = await later.list();
      const { frames, holes } = await later.movement(set?.id ?? "");
      expect(frames.length).toBe(set?.frames);
      expect(holes).toEqual([]);
      return only(done);
    },
  },
  {
    provoked: "Only movement finds no room: the reps do",
    async run() {
      const browser = aBrowser();
      refuseTable("movement");
      const { heard, told, over } = await practise({ store: await browser.open() });
      mend();
      return { heard, onDisk: await repsOf(browser), told, mended: over };
    },
  },
  {
    provoked: "Only sessions are refused: the reps are kept, and the plan once it is mended",
    async run() {
      const browser = aBrowser();
      refuseTable("sessions", "UnknownError");
      const done = await exercise(browser, () => {}, { after: mend });
      expect(await (await browser.open()).listSessions()).toHaveLength(1);
      return only(done);
    },
  },
  closedIn("There is no room from the second rep on, and the page is closed", () => refuse(1e6)),
  closedIn("Every transaction is aborted from the second rep on, and the page is closed", () => abort(1e6)),
  {
    provoked: "The page dies between two reps without a chance to write anything more",
    async run() {
      const browser = aBrowser();
      const store = await browser.open();
      const begin = newSession(bridges(2, 3));
      let dead = false;
      const put: SetStore["put"] = async (record) => (dead ? false : store.put(record));
      const mortal = { ...store, put, onTrouble: store.onTrouble, trouble: null };
      const { heard, told } = await practise({
        store: mortal,
        begin,
        onRep: async (n) => {
          await new Promise((done) => setTimeout(done, 20));
          if (n === 2) dead = true;
        },
        dieAtS: 60,
      });
      return { heard: Math.min(heard, 2), onDisk: await repsOf(browser), told, mended: true };
    },
  },
];

provoke("storage", faults);
