import { gunzipSync, gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { exercised, FIRST_SET, SECOND_SET } from "../../../tests/fixtures/browser";
import { aRecord } from "../../../tests/fixtures/coaching";
import { aSession } from "../../../tests/fixtures/sessions";
import { backupFile } from "../../../tests/support/backup-file";
import { dump } from "../../../tests/support/dump";
import { aBrowser } from "../../../tests/support/fake-database";
import { smallStorage } from "../../../tests/support/small-storage";
import type { PainEntry } from "../../core/plan/session";
import { readBackup } from "../../storage/files/backup";
import { SET_SCHEMA } from "../../storage/records/set-record";
import type { ProblemId } from "../problems/problems";
import { deleteEverything, offerOf, takeOffer } from "./data";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubGlobal("localStorage", smallStorage());
});

async function aUsedBrowser() {
  const browser = aBrowser();
  const store = await browser.open();
  await exercised(store);
  return { store, now: () => dump(browser.factory) };
}

const LATER = { ...(aSession().pain[0] as PainEntry), at: 1.2e12, when: "after", score: 1 } as const;

type Content = Record<string, unknown> &
  Record<"sets" | "sessions" | "activities" | "movement", Record<string, unknown>[]>;

async function contentOf(file: Blob): Promise<Content> {
  return JSON.parse(gunzipSync(await file.arrayBuffer()).toString());
}

async function aBackup(change: (content: Content) => unknown = () => {}): Promise<Blob> {
  const { store } = await aUsedBrowser();
  const content = await contentOf(await backupFile(store, true));
  return new Blob([JSON.stringify(change(content) ?? content)]);
}

/** What a file would do to a store; asserts that it changes nothing before it is taken. */
async function offered(file: Blob) {
  const { store, now } = await aUsedBrowser();
  const before = await now();
  const offer = await offerOf(store, file);
  expect(await now()).toEqual(before);
  return { store, offer, now };
}

describe("everything as a file", () => {
  it("brings all of it back after it was deleted, bit for bit", async () => {
    const { store, now } = await aUsedBrowser();
    const before = await now();
    const file = await backupFile(store, true);
    expect(await deleteEverything(store)).toBeNull();
    expect(Object.values(await now()).flat()).toEqual([]);
    expect(await store.list()).toEqual([]);
    const offer = await offerOf(store, file);
    if (!offer.ok) throw new Error(offer.problem);
    expect(await takeOffer(store, offer)).toBeNull();
    expect(await now()).toEqual(before);
    expect((await store.movement("first")).frames).toHaveLength(6);
  });

  it("may leave the movement out", async () => {
    const { store } = await aUsedBrowser();
    expect((await contentOf(await backupFile(store, false))).movement).toEqual([]);
    expect((await contentOf(await backupFile(store, true))).movement).toHaveLength(3);
  });

  it("adds nothing twice", async () => {
    const { offer } = await offered(await aBackup());
    expect(offer).toMatchObject({ ok: true, merge: { sets: [], sessions: [], activities: [], movement: [], here: 4 } });
  });

  it("takes what was added to since, and keeps what is another thing here", async () => {
    const file = await aBackup((content) => {
      content.sets = [
        { ...FIRST_SET, endedAt: 1e12 + 9, score: 40 },
        { ...SECOND_SET, endedAt: null, score: 40 },
        aRecord({ id: "third" }),
      ] as never;
      content.sessions = [{ ...aSession(), pain: [...aSession().pain, LATER] }] as never;
      content.movement = content.movement.filter(({ setId }) => setId === "first");
    });
    const { store, offer } = await offered(file);
    if (!offer.ok) throw new Error(offer.problem);
    await takeOffer(store, offer);
    const scores = Object.fromEntries((await store.list()).map(({ id, score }) => [id, score]));
    expect(scores).toEqual({ first: 85, second: 85, third: 85 });
    expect((await store.getSession("a-session"))?.pain).toHaveLength(2);
    expect((await store.movement("second")).frames).toHaveLength(3);
    expect(offer.merge).toMatchObject({ differing: 1, extended: { sets: 0, sessions: 1 } });
  });

  it("reads records of older versions and brings them up to date", async () => {
    const { offer } = await offered(
      await aBackup((content) => {
        const { earlier: _, ...old } = aRecord({ id: "old" });
        content.sets = [{ ...old, schema: 1 }];
        content.movement = [];
      }),
    );
    expect(offer).toMatchObject({ ok: true, merge: { sets: [{ id: "old", schema: SET_SCHEMA, earlier: [] }] } });
  });
});

const refused: readonly [what: string, file: () => Promise<Blob> | Blob, problem: ProblemId][] = [
  ["nothing", () => new Blob([]), "backup-unreadable"],
  ["a picture", () => new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]), "backup-unreadable"],
  ["other JSON", () => new Blob(['{"hello":1}']), "backup-unreadable"],
  ["half a file", async () => (await aBackup()).slice(0, 900), "backup-unreadable"],
  [
    "half a gzip",
    async () => new Blob([gzipSync(await (await aBackup()).bytes()).subarray(0, 300)]),
    "backup-unreadable",
  ],
  ["a newer version's file", () => aBackup((content) => ({ ...content, schema: 2 })), "backup-newer"],
  [
    "a newer version's set",
    () => aBackup(({ sets }) => void Object.assign(sets[1] ?? {}, { schema: 9 })),
    "backup-newer",
  ],
  [
    "one wrong type",
    () => aBackup(({ sets }) => void Object.assign(sets[1] ?? {}, { score: "85" })),
    "backup-unreadable",
  ],
  [
    "a day that no calendar has",
    () => aBackup(({ sets }) => void Object.assign(sets[1] ?? {}, { startedAt: 1e300 })),
    "backup-unreadable",
  ],
  ["one id twice", () => aBackup(({ sets }) => void sets.push({ ...sets[0] })), "backup-unreadable"],
  [
    "movement of no set",
    () => aBackup(({ movement }) => void Object.assign(movement[0] ?? {}, { setId: "x" })),
    "backup-unreadable",
  ],
  [
    "movement that is none",
    () => aBackup(({ movement }) => void Object.assign(movement[0] ?? {}, { bytes: "AAAA" })),
    "backup-unreadable",
  ],
  [
    "no base64",
    () => aBackup(({ movement }) => void Object.assign(movement[0] ?? {}, { bytes: "§" })),
    "backup-unreadable",
  ],
];

describe("a file that is damaged or means harm", () => {
  it.each(refused)("changes nothing and is told: %s", async (_, file, problem) => {
    expect((await offered(await file())).offer).toEqual({ ok: false, problem });
  });

  it("is not unpacked when it would fill the machine", async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(2e6))]);
    expect(await readBackup(bomb, { fileBytes: 1e6, textBytes: 1e6 })).toMatchObject({ ok: false, why: "too-large" });
    expect(await readBackup(bomb, { fileBytes: 1000, textBytes: 1e7 })).toMatchObject({ ok: false, why: "too-large" });
  });

  it("changes no prototype", async () => {
    const text = await (await aBackup()).text();
    const hostile = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const { store, offer } = await offered(new Blob([text.replaceAll('"sessionId"', `${hostile}"sessionId"`)]));
    if (offer.ok) await takeOffer(store, offer);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect((await store.list()).every((set) => !Object.hasOwn(set, "__proto__"))).toBe(true);
  });

  it("is not half taken in when the database refuses in the middle", async () => {
    const file = await aBackup((content) => {
      content.sets = ["x", "y", "z"].map((id) => aRecord({ id })) as never;
      content.movement = [];
    });
    const { store, offer, now } = await offered(file);
    if (!offer.ok) throw new Error(offer.problem);
    const before = await now();
    const broken = { ...offer.merge.sets[2], score: () => 1 } as never;
    const merge = { ...offer.merge, sets: [...offer.merge.sets.slice(0, 2), broken] };
    expect(await takeOffer(store, { ...offer, merge })).toBe("storage-closed");
    expect(await now()).toEqual(before);
  });
});
