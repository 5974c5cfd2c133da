import { describe, expect, it } from "vitest";
import { OLD_RECORDS, type RecordKind } from "../../tests/fixtures/records";
import { ACTIVITY_SCHEMA, readActivity } from "./records/activity-record";
import { readSessionRecord, SESSION_SCHEMA } from "./records/session-record";
import { readSetRecord, SET_SCHEMA } from "./records/set-record";

const KINDS = {
  set: { now: SET_SCHEMA, read: readSetRecord },
  session: { now: SESSION_SCHEMA, read: readSessionRecord },
  activity: { now: ACTIVITY_SCHEMA, read: readActivity },
} as const satisfies Record<RecordKind, { now: number; read: (stored: unknown) => { ok: boolean } }>;

/**
 * What does not come back as it was: what was stored without having been asked is no answer, and a score's reasons were
 * sentences.
 */
function corrected(stored: Readonly<Record<string, unknown>>): object {
  if (Array.isArray(stored.pain)) {
    return { pain: stored.pain.map((said) => (said.when === "before" ? { ...said, legSymptoms: null } : said)) };
  }
  const earlier = Array.isArray(stored.earlier) ? { earlier: stored.earlier.map(wordless) } : {};
  return { ...wordless(stored), ...earlier };
}

function wordless<T extends { readonly reps?: unknown }>(verdict: T): T {
  if (!Array.isArray(verdict.reps)) return verdict;
  const reps = verdict.reps.map(({ caps: _, parts, ...rep }) => ({
    ...rep,
    parts: parts.map(({ because: __, ...part }: { because: string }) => part),
  }));
  return { ...verdict, reps };
}

describe("records that earlier versions stored", () => {
  it.each(OLD_RECORDS)("$name is brought up to date and loses nothing", ({ kind, stored }) => {
    const read = KINDS[kind].read(structuredClone(stored));
    expect(read).toMatchObject({ ok: true, record: { ...stored, ...corrected(stored), schema: KINDS[kind].now } });
  });

  it("a leg that nobody asked about before a session was not said to be well", () => {
    const old = OLD_RECORDS.find(({ name }) => name === "session-1-with-pain.json");
    const read = readSessionRecord(old?.stored);
    expect(read.ok && read.record.pain.map(({ when, legSymptoms }) => [when, legSymptoms])).toContainEqual([
      "before",
      null,
    ]);
  });

  it.each(Object.entries(KINDS))("there is one of every schema that a %s ever had", (kind, { now }) => {
    const kept = new Set(OLD_RECORDS.filter((one) => one.kind === kind).map(({ schema }) => schema));
    // The newest schema is what the app's own tests store.
    const earlier = Array.from({ length: Math.max(1, now - 1) }, (_, n) => n + 1);
    expect(earlier.filter((schema) => !kept.has(schema))).toEqual([]);
  });

  it("a set of schema 1 was never judged anew", () => {
    const old = OLD_RECORDS.find(({ kind, schema }) => kind === "set" && schema === 1);
    expect(readSetRecord(old?.stored)).toMatchObject({ ok: true, record: { earlier: [] } });
  });

  it("what a score was made of was said in English until schema 3, and is told by codes since", () => {
    const old = OLD_RECORDS.find(({ kind, schema }) => kind === "set" && schema === 2);
    const read = readSetRecord(old?.stored);
    if (!read.ok) throw new Error(read.detail);
    const { reps, earlier } = read.record;
    const codes = (of: typeof reps) => of.map(({ parts, caps }) => [...parts.map(({ because }) => because), ...caps]);
    expect(codes(reps)[0]).toEqual(["short-range", "faults", "held-short", "two-clear", "partial", "unseen"]);
    expect(codes(reps).at(-1)).toEqual(["full-range", "faults", "held-short", "two-clear", "unseen"]);
    expect(codes(earlier.flatMap((one) => one.reps))).toEqual([
      ["full-range", "no-fault", "steady-pace", "steady"],
      ["full-range", "no-fault", "steady-pace", "steady"],
    ]);
  });

  it("reading does not change what is stored", () => {
    for (const { kind, stored } of OLD_RECORDS) {
      const before = structuredClone(stored);
      KINDS[kind].read(stored);
      expect(stored).toEqual(before);
    }
  });
});
