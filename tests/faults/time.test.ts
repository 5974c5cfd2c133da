/** The wall clock is set, leaps by itself, or was wrong all along. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { currentSession } from "../../src/app/data/history";
import { dayOf, minutesBetween } from "../../src/app/days";
import { newSession, sessionAgain } from "../../src/app/live/session-start";
import { reviewSession } from "../../src/app/look-back/session-review";
import { morningDue } from "../../src/app/person/mornings";
import { nextPlace } from "../../src/core/session/places";
import { canBeTakenUp } from "../../src/core/session/take-up";
import type { SetStore } from "../../src/storage/sets";
import { dayOf as said } from "../../src/ui/kit/use/when";
import { aRecord } from "../fixtures/coaching";
import { aSession } from "../fixtures/sessions";
import { aBrowser } from "../support/fake-database";
import { smallStorage } from "../support/small-storage";
import { bridges, practise, repsIn } from "./exercising";
import type { Fault } from "./fault";
import { provoke } from "./provoke";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubGlobal("localStorage", smallStorage());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The wall clock is set by so much from now on. */
function setClock(byMs: number): void {
  const real = Date.now.bind(Date);
  vi.spyOn(Date, "now").mockImplementation(() => real() + byMs);
}

/** Every rep of a session as its review shows them. */
async function reviewed(store: SetStore, id: string) {
  const sets = await Promise.all(
    (await store.digests()).filter(({ sessionId }) => sessionId === id).map((set) => store.get(set.id)),
  );
  return reviewSession(
    await store.getSession(id),
    sets.filter((set) => set !== null),
  );
}

/** The clock is set in the middle of a session, which is then looked back at. */
const setInSession = (provoked: string, byMs: number): Fault => ({
  provoked,
  async run() {
    const browser = aBrowser();
    const begin = newSession(bridges(2, 3));
    const { heard, told, over } = await practise({
      store: await browser.open(),
      begin,
      onRep: (n) => n === 3 && setClock(byMs),
    });
    const later = await browser.open();
    const review = await reviewed(later, begin.record.id);
    const shown = review.parts.flatMap(({ sets }) => sets);
    expect(shown.reduce((sum, set) => sum + set.counts.full, 0)).toBe(heard);
    // In the order in which they were done: the first has the earlier order, whatever its date.
    expect(shown.map(({ order = 0 }) => order)).toEqual(shown.map(({ order = 0 }) => order).sort((a, b) => a - b));
    for (const set of shown) expect(set.endedAt).toBeGreaterThanOrEqual(set.startedAt);
    const minutes = minutesBetween(review.startedAt, review.endedAt);
    expect(minutes === null || minutes < 60).toBe(true);
    return { heard, onDisk: await repsIn(later), told, mended: over };
  },
});

/** The page dies after the clock was set, and the session is taken up. */
const setBeforeDeath = (provoked: string, byMs: number): Fault => ({
  provoked,
  async run() {
    const browser = aBrowser();
    const begin = newSession(bridges(2, 3));
    const store = await browser.open();
    let before = 0;
    const died = practise({
      store,
      begin,
      async onRep(n) {
        before = n;
        if (n === 2) setClock(byMs);
        if (n < 4) return;
        await vi.waitFor(async () => expect(await repsIn(store)).toBe(4));
        throw new Error("the page dies");
      },
    });
    await expect(died).rejects.toThrow("dies");
    const later = await browser.open();
    const record = await later.getSession(begin.record.id);
    const alive = (await later.digests()).map(({ startedAt }) => startedAt);
    expect(record && canBeTakenUp(record, Date.now(), alive)).toBe(true);
    const again = await sessionAgain(later, begin.record.id, () => true);
    if (!again) throw new Error("it cannot be taken up");
    // Of six reps two are left, in the second set.
    expect(nextPlace(again.record.items)?.set).toBe(2);
    const rest = await practise({ store: later, begin: again });
    expect(rest.heard).toBe(2);
    const onDisk = await repsIn(await browser.open());
    return { heard: before + rest.heard, onDisk, told: rest.told, mended: rest.over };
  },
});

/** Something is kept, and said of with the right day. */
const ofDays = (provoked: string, check: () => void): Fault => ({
  provoked,
  async run() {
    const browser = aBrowser();
    const { heard, told, over } = await practise({ store: await browser.open(), begin: newSession(bridges(1, 2)) });
    check();
    return { heard, onDisk: await repsIn(await browser.open()), told, mended: over };
  },
});

const berlin = (text: string) =>
  new Date(`${text}+0${text < "2026-03-29T02" || text > "2026-10-25T03" ? 1 : 2}:00`).getTime();

const faults: readonly Fault[] = [
  setInSession("The clock is set back by a day in the middle of a session", -DAY_MS),
  setInSession("The clock is set back by two hours in the middle of a session", -2 * HOUR_MS),
  setInSession("The clock is set ahead by a year in the middle of a session", 365 * DAY_MS),
  setBeforeDeath("The clock is set back by a day in a set, then the page dies, and the session is taken up", -DAY_MS),
  setBeforeDeath(
    "The clock is set ahead by a month in a set, then the page dies, and the session is taken up",
    30 * DAY_MS,
  ),
  {
    provoked: "A set was dated a month ahead; the next single set is done by the right clock",
    async run() {
      const browser = aBrowser();
      const store = await browser.open();
      const ahead = Date.now() + 30 * DAY_MS;
      await store.put(aRecord({ id: "ahead", sessionId: "of then", startedAt: ahead, endedAt: ahead + 60_000 }));
      const { heard, told, over } = await practise({ store, begin: newSession(bridges(1, 2)) });
      expect(await currentSession(store)).not.toBe("of then");
      return { heard: heard + 1, onDisk: await repsIn(await browser.open()), told, mended: over };
    },
  },
  {
    provoked: "A session was dated a month ahead; the morning after the next one is asked about all the same",
    async run() {
      const browser = aBrowser();
      const store = await browser.open();
      const now = Date.now();
      await store.putSession(aSession({ id: "ahead", startedAt: now + 30 * DAY_MS, endedAt: now + 30 * DAY_MS + 1 }));
      const next = { startedAt: now - DAY_MS, endedAt: now - DAY_MS + 60_000, order: now + 30 * DAY_MS + 1 };
      await store.putSession(aSession({ id: "next", ...next }));
      expect(morningDue(await store.listSessions(), null, now)?.id).toBe("next");
      const { heard, told, over } = await practise({ store, begin: newSession(bridges(1, 2)) });
      return { heard, onDisk: await repsIn(await browser.open()), told, mended: over };
    },
  },
  ofDays("A set of December is looked at in November: it is not called today", () => {
    const now = new Date(2026, 10, 29, 12).getTime();
    expect(said(new Date(2026, 11, 5, 12).getTime(), undefined, now)).toBe("Saturday, 5 December 2026");
  }),
  ofDays("The day after the clocks went forward: yesterday has 23 hours", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    const now = berlin("2026-03-30T00:30:00");
    expect(said(berlin("2026-03-29T00:10:00"), undefined, now)).toBe("Yesterday");
    expect(said(berlin("2026-03-28T23:50:00"), undefined, now)).toBe("Saturday, 28 March 2026");
  }),
  ofDays("The day after the clocks went back: yesterday has 25 hours", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    const now = berlin("2026-10-26T00:30:00");
    expect(said(berlin("2026-10-25T00:10:00"), undefined, now)).toBe("Yesterday");
    expect(said(berlin("2026-10-24T23:50:00"), undefined, now)).toBe("Saturday, 24 October 2026");
  }),
  ofDays("A set was done in Tokyo in the evening and is looked at in Berlin: it keeps its day", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    const at = Date.UTC(2026, 10, 2, 15, 30);
    expect(dayOf(at, 9 * 60) - dayOf(at)).toBe(1);
  }),
  ofDays("A session ended before it began, by the clock: it is not said to have lasted a minute", () => {
    expect(minutesBetween(1e12, 1e12 - HOUR_MS)).toBeNull();
    expect(minutesBetween(1e12, 1e12 + 30 * 60_000)).toBe(30);
  }),
];

provoke("time", faults);
