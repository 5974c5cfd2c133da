/** The same browser in two tabs, for each kind of thing that is kept. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { byAdding, byField, byId, persisted } from "../../src/app/data/persisted";
import { newSession, type SessionBegin, sessionAgain } from "../../src/app/live/session-start";
import { readProfile } from "../../src/app/person/profile";
import { readRoutines } from "../../src/app/person/routines";
import { readSettings } from "../../src/app/person/settings";
import type { PainEntry } from "../../src/core/plan/session";
import type { SetStore } from "../../src/storage/sets";
import { en } from "../../src/words/en";
import { aRecord } from "../fixtures/coaching";
import { aBrowser } from "../support/fake-database";
import { smallStorage } from "../support/small-storage";
import { bridges, practise, repsIn } from "./exercising";
import type { Fault } from "./fault";
import { mend, openVersion } from "./harm";
import { provoke } from "./provoke";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
});

const pain = (when: PainEntry["when"], at: number, score = 2): PainEntry => ({
  ...{ at, when, score, places: [], legSymptoms: false, exercise: null, setId: null },
});

/** Two tabs over one session of six bridges: the first is done with it. */
async function twoTabs() {
  const browser = aBrowser();
  const [a, b] = [await browser.open(), await browser.open()];
  const begin = newSession(bridges(2, 3));
  const done = await practise({ store: a, begin });
  const read = async () => {
    const later = await browser.open();
    return { reps: await repsIn(later), session: await later.getSession(begin.record.id), later };
  };
  return { browser, a, b, begin, done, read };
}

const add = (entry: PainEntry) => (now: { readonly pain: readonly PainEntry[] }) =>
  ({ ...now, pain: [...now.pain.filter(({ at }) => at !== entry.at), entry] }) as never;

/** What a tab does to a value that both read at their start; returns what a third one reads. */
function values<T>(
  read: (stored: unknown) => T,
  join: Parameters<typeof persisted<T>>[2],
  work: (tabs: Both<T>) => void,
): T {
  vi.stubGlobal("localStorage", smallStorage());
  const events = new EventTarget();
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  const [a, b] = [persisted("k", read, join), persisted("k", read, join)];
  work({ a, b, hear: () => events.dispatchEvent(Object.assign(new Event("storage"), { key: "k" })) });
  return persisted("k", read, join).getState();
}
type Kept<T> = ReturnType<typeof persisted<T>>;
interface Both<T> {
  readonly a: Kept<T>;
  readonly b: Kept<T>;
  /** The browser tells the tabs of a change. */
  readonly hear: () => void;
}

/** A fault of a value: reps have no part in it; the session beside it stays whole. */
const ofValues = (provoked: string, work: () => void): Fault => ({
  provoked,
  async run() {
    const { done, read } = await twoTabs();
    work();
    return { heard: done.heard, onDisk: (await read()).reps, told: done.told, mended: true };
  },
});

const routine = (id: string) => ({ ...bridges(2, 3), id, name: id });

const faults: readonly Fault[] = [
  {
    provoked: "The pain after a session is answered in one tab while the other still has the session as it ran",
    async run() {
      const { a, b, begin, done, read } = await twoTabs();
      const before = await a.getSession(begin.record.id);
      await b.changeSession(begin.record.id, add(pain("after", 5)));
      // The first tab writes its own state once more.
      if (before) await a.putSession(before);
      const { reps, session } = await read();
      expect(session?.pain.map(({ when }) => when)).toEqual(["after"]);
      return { heard: done.heard, onDisk: reps, told: done.told, mended: session?.endedAt !== null };
    },
  },
  {
    provoked: "A session that was ended in one tab is written as still going on by the other, later",
    async run() {
      const { a, b, begin, done, read } = await twoTabs();
      const record = await a.getSession(begin.record.id);
      await b.changeSession(begin.record.id, add(pain("next-morning", 9)));
      if (record) await a.putSession({ ...record, endedAt: null, items: begin.record.items });
      const { reps, session } = await read();
      expect(session?.items[0]?.setsDone).toBe(2);
      return { heard: done.heard, onDisk: reps, told: done.told, mended: session?.endedAt !== null };
    },
  },
  {
    provoked: "A session is taken up in a tab that does not know yet that it was ended in the other",
    async run() {
      const { b, begin, done, read } = await twoTabs();
      const again: SessionBegin | null = await sessionAgain(b, begin.record.id, () => true);
      expect(again).toBeNull();
      return {
        heard: done.heard,
        onDisk: (await read()).reps,
        told: again ? null : en.session.endedMeanwhile,
        mended: true,
      };
    },
  },
  {
    provoked: "Two tabs answer for one morning at the same time",
    async run() {
      const { a, b, begin, done, read } = await twoTabs();
      const { id } = begin.record;
      await Promise.all([
        a.changeSession(id, add(pain("next-morning", 11, 3))),
        b.changeSession(id, add(pain("next-morning", 12, 4))),
      ]);
      const { reps, session } = await read();
      expect(session?.pain.map(({ score }) => score).sort()).toEqual([3, 4]);
      return { heard: done.heard, onDisk: reps, told: done.told, mended: true };
    },
  },
  {
    provoked: "A set is deleted in one tab and judged anew in the other: it does not come back",
    async run() {
      const { a, b, done, read } = await twoTabs();
      await a.put(aRecord({ id: "old" }));
      const before = await repsIn(a);
      await a.remove("old");
      const judged = await b.change("old", (now) => ({ ...now, score: 1 }));
      expect(judged.record).toBeNull();
      const { reps, later } = await read();
      expect(await later.get("old")).toBeNull();
      expect(before).toBe(done.heard + 1);
      return { heard: done.heard, onDisk: reps, told: done.told, mended: true };
    },
  },
  {
    provoked: "Everything is deleted in one tab while a set goes on in the other",
    async run() {
      const browser = aBrowser();
      const [a, b] = [await browser.open(), await browser.open()];
      await b.put(aRecord({ id: "old" }));
      const { heard, told, over } = await practise({ store: a, onRep: (n) => n === 2 && b.clear() });
      const later = await browser.open();
      expect(await later.get("old")).toBeNull();
      return { heard, onDisk: await repsIn(later), told, mended: over };
    },
  },
  {
    provoked: "Both tabs exercise at the same time",
    async run() {
      const browser = aBrowser();
      const tabs: SetStore[] = [await browser.open(), await browser.open()];
      const both = await Promise.all(tabs.map((store) => practise({ store })));
      const later = await browser.open();
      expect(await later.listSessions()).toHaveLength(2);
      const heard = both.reduce((sum, one) => sum + one.heard, 0);
      return { heard, onDisk: await repsIn(later), told: null, mended: both.every(({ over }) => over) };
    },
  },
  {
    provoked: "A newer version in another tab takes the database, and everything is to be deleted in this one",
    async run() {
      const { browser, a, done } = await twoTabs();
      const newer = await openVersion(browser.factory, 99);
      const cleared = await a.clear();
      expect(cleared).toBe(false);
      const told = a.trouble;
      const kept = await new Promise<number>((count) => {
        const request = newer.transaction("sets").objectStore("sets").getAll();
        request.onsuccess = () => count(request.result.reduce((sum: number, set) => sum + Number(set.counts.full), 0));
      });
      newer.close();
      return { heard: done.heard, onDisk: kept, told, mended: false };
    },
  },
  ofValues("Two tabs change different settings", () => {
    const now = values(readSettings, byField, ({ a, b }) => {
      a.setState({ voice: false });
      b.setState({ mirror: false });
    });
    expect(now).toMatchObject({ voice: false, mirror: false });
  }),
  ofValues("Two tabs change different answers about oneself", () => {
    const now = values(readProfile, byField, ({ a, b }) => {
      a.setState({ welcomedAt: 7, firstPain: 3 });
      b.setState({ canRow: false });
    });
    expect(now).toMatchObject({ welcomedAt: 7, firstPain: 3, canRow: false });
  }),
  ofValues("A routine is saved in each of two tabs", () => {
    const now = values(readRoutines, byId, ({ a, b }) => {
      a.setState([...a.getState(), routine("a")], true);
      b.setState([...b.getState(), routine("b")], true);
    });
    expect(now.map(({ id }) => id)).toEqual(["a", "b"]);
  }),
  ofValues("A routine that was deleted in one tab is still known to the other, which saves another", () => {
    const now = values(readRoutines, byId, ({ a, b, hear }) => {
      a.setState([routine("a")], true);
      hear();
      a.setState([], true);
      b.setState([...b.getState(), routine("b")], true);
    });
    expect(now.map(({ id }) => id)).toEqual(["b"]);
  }),
  ofValues("Suggestions are answered in two tabs", () => {
    const read = (stored: unknown) => (Array.isArray(stored) ? (stored as readonly string[]) : []);
    const now = values<readonly string[]>(read, byAdding(50), ({ a, b }) => {
      a.setState(["one"], true);
      b.setState(["two"], true);
    });
    expect(now).toEqual(["one", "two"]);
  }),
  ofValues("Everything is deleted in one tab, and a setting changed in the other before it heard of it", () => {
    const now = values(readSettings, byField, ({ a, b, hear }) => {
      a.setState({ voice: false, model: "heavy" });
      hear();
      a.forget();
      b.setState({ mirror: false });
    });
    expect(now).toMatchObject({ voice: true, model: "full", mirror: false });
  }),
];

provoke("tabs", faults);
