import * as v from "valibot";
import type { MovementChunk } from "../database";
import { type ActivityRecord, readActivity } from "../records/activity-record";
import { fromBase64, toBase64 } from "../records/base64";
import { gzip } from "../records/gzip";
import { decompressFrames } from "../records/movement";
import { readSessionRecord, type SessionRecord } from "../records/session-record";
import { readSetRecord, type SetRecord } from "../records/set-record";
import { Clock, Count, Id } from "../records/values";
import { readJsonFile, TooMuch } from "./json-file";

/** Everything that is kept, as one file: gzipped JSON, a record a line. Read back whole or not at all. */
export interface Backup {
  readonly sets: readonly SetRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly movement: readonly MovementChunk[];
  /** Settings and the like by their name; whoever owns one validates it. */
  readonly choices: Readonly<Record<string, unknown>>;
  /** What could not be read where the file was made, as it lay there: a newer version may know it. */
  readonly unread: Unread;
  /** False: it says of itself that something is missing. */
  readonly whole: boolean;
}

export interface Unread {
  readonly sets: readonly unknown[];
  readonly sessions: readonly unknown[];
  readonly activities: readonly unknown[];
}

export const BACKUP_SCHEMA = 1;
const KIND = "plumbline-backup";

/** Two years of sets are 60 MB of text, their movement up to 200 MB more. A file beyond it is not ours. */
const MOST = { fileBytes: 300e6, textBytes: 450e6 } as const;
/** Movement in one file, before it is text. The newest goes in first. */
export const MOST_MOVEMENT_BYTES = 150e6;

const ChunkSchema = v.object({ setId: Id, n: v.pipe(Count, v.maxValue(100_000)), savedAt: Clock, bytes: v.string() });

const BackupSchema = v.object({
  kind: v.literal(KIND),
  schema: v.literal(BACKUP_SCHEMA),
  madeAt: Clock,
  sets: v.array(v.unknown()),
  sessions: v.array(v.unknown()),
  activities: v.array(v.unknown()),
  movement: v.array(ChunkSchema),
  choices: v.record(v.pipe(v.string(), v.regex(/^plumbline\.[a-z-]{1,40}$/)), v.unknown()),
  /** Files of before it was kept have neither. */
  unread: v.optional(
    v.object({ sets: v.array(v.unknown()), sessions: v.array(v.unknown()), activities: v.array(v.unknown()) }),
    { sets: [], sessions: [], activities: [] },
  ),
  whole: v.optional(v.boolean(), true),
});

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly why: "unreadable" | "newer" | "too-large"; readonly detail: string };

/** @param madeAt milliseconds since 1970 */
export async function writeBackup(backup: Backup, madeAt: number): Promise<Blob> {
  const list = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const chunks = backup.movement.map(({ setId, n, savedAt, bytes }) =>
    JSON.stringify({ setId, n, savedAt, bytes: toBase64(new Uint8Array(bytes)) }),
  );
  const text = [
    `{"kind":"${KIND}","schema":${BACKUP_SCHEMA},"madeAt":${madeAt},"whole":${backup.whole},`,
    `"unread":${JSON.stringify(backup.unread)},`,
    `"choices":${JSON.stringify(backup.choices)},`,
    `"sets":${list(backup.sets)},`,
    `"sessions":${list(backup.sessions)},`,
    `"activities":${list(backup.activities)},`,
    // One string of all of it might be longer than a string can be.
    '"movement":[\n',
    ...chunks.map((chunk, n) => (n === 0 ? chunk : `,\n${chunk}`)),
    "\n]}\n",
  ];
  return new Blob([await gzip(new Blob(text))], { type: "application/gzip" });
}

/** Records of each kind in one file: thirty years of two sessions a day. Judgement. */
const MOST_RECORDS = 330_000;

/** @throws TooMuch where there are more records than a life has, among those that could not be read too */
function assertFew(content: unknown): void {
  const unread = Reflect.get(Object(content), "unread");
  for (const list of [...Object.values(Object(content)), ...Object.values(Object(unread))]) {
    if (Array.isArray(list) && list.length > MOST_RECORDS) throw new TooMuch(`${list.length} records`);
  }
}

/** Reads and checks every part of a backup, gzipped or plain. Never throws, and keeps nothing. */
export async function readBackup(
  file: Blob,
  most: { readonly fileBytes: number; readonly textBytes: number } = MOST,
): Promise<ReadBackup> {
  try {
    const content = await readJsonFile(file, most);
    assertFew(content);
    return await check(content);
  } catch (error) {
    const why = error instanceof TooMuch ? "too-large" : "unreadable";
    return { ok: false, why, detail: String(error).slice(0, 300) };
  }
}

async function check(content: unknown): Promise<ReadBackup> {
  const schema = typeof content === "object" && content !== null ? Reflect.get(content, "schema") : null;
  if (typeof schema === "number" && schema > BACKUP_SCHEMA && Reflect.get(content as object, "kind") === KIND) {
    return { ok: false, why: "newer", detail: `schema ${schema}` };
  }
  const parsed = v.safeParse(BackupSchema, content);
  if (!parsed.success) return { ok: false, why: "unreadable", detail: v.summarize(parsed.issues).slice(0, 300) };
  const { choices } = parsed.output;
  const { unread, whole } = parsed.output;
  const known = knownNow(unread);
  const sets = readAll([...parsed.output.sets, ...known.sets], readSetRecord);
  const sessions = readAll([...parsed.output.sessions, ...known.sessions], readSessionRecord);
  const activities = readAll([...parsed.output.activities, ...known.activities], readActivity);
  for (const list of [sets, sessions, activities]) if (!list.ok) return list;
  if (!sets.ok || !sessions.ok || !activities.ok) return { ok: false, why: "unreadable", detail: "" };
  const movement: MovementChunk[] = [];
  const ids = new Set(sets.records.map(({ id }) => id));
  for (const chunk of parsed.output.movement) {
    if (!ids.has(chunk.setId)) return { ok: false, why: "unreadable", detail: `movement of no set, ${chunk.setId}` };
    const bytes = fromBase64(chunk.bytes).buffer;
    await decompressFrames(bytes);
    movement.push({ ...chunk, bytes });
  }
  return {
    ok: true,
    backup: {
      ...{ sets: sets.records, sessions: sessions.records, activities: activities.records, movement, choices, whole },
      unread: {
        sets: unread.sets.filter((one) => !known.sets.includes(one)),
        sessions: unread.sessions.filter((one) => !known.sessions.includes(one)),
        activities: unread.activities.filter((one) => !known.activities.includes(one)),
      },
    },
  };
}

/** Of what an older version could not read, what this one can. */
function knownNow({ sets, sessions, activities }: Unread): Unread {
  return {
    sets: sets.filter((one) => readSetRecord(one).ok),
    sessions: sessions.filter((one) => readSessionRecord(one).ok),
    activities: activities.filter((one) => readActivity(one).ok),
  };
}

type Read<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly why: "newer" | "damaged"; readonly detail: string };

/** All of them, or why not: the first that cannot be read, or two of one id. */
function readAll<T extends { readonly id: string }>(
  stored: readonly unknown[],
  read: (one: unknown) => Read<T>,
): { readonly ok: true; readonly records: readonly T[] } | Extract<ReadBackup, { ok: false }> {
  const records = new Map<string, T>();
  for (const [n, one] of stored.entries()) {
    const found = read(one);
    if (!found.ok) {
      return { ok: false, why: found.why === "newer" ? "newer" : "unreadable", detail: `record ${n}: ${found.detail}` };
    }
    if (records.has(found.record.id)) return { ok: false, why: "unreadable", detail: `${found.record.id} twice` };
    records.set(found.record.id, found.record);
  }
  return { ok: true, records: [...records.values()] };
}
