import { digestOf, type SetDigest } from "../core/digest";
import type { PackedFrame } from "../core/recording";
import { type ActivityRecord, readActivity } from "./activity-record";
import { type Database, openDatabase } from "./database";
import { readDigests, writeSet } from "./digests";
import { compressFrames, decompressFrames } from "./movement";
import { readSessionRecord, type SessionRecord } from "./session-record";
import { readSetRecord, type SetRecord } from "./set-record";

export type StorageTrouble = "storage-full" | "storage-blocked" | "storage-newer";

/** Sets and their movement: kept by the browser where it can, in memory where it cannot. No method throws. */
export interface SetStore {
  readonly trouble: StorageTrouble | null;
  onTrouble(listener: (trouble: StorageTrouble) => void): () => void;
  /** Writes the whole set; called after every rep. */
  put(record: SetRecord): Promise<void>;
  get(id: string): Promise<SetRecord | null>;
  /** Newest first; sets that cannot be read are left where they are and left out. */
  list(): Promise<readonly SetRecord[]>;
  /** What home, trends and reports need of each set begun at `since` (milliseconds since 1970) or later; newest first. */
  digests(since?: number): Promise<readonly SetDigest[]>;
  remove(id: string): Promise<void>;
  /** Writes the whole session; called whenever something in it changes. */
  putSession(record: SessionRecord): Promise<void>;
  getSession(id: string): Promise<SessionRecord | null>;
  /** Newest first; sessions that cannot be read are left where they are and left out. */
  listSessions(): Promise<readonly SessionRecord[]>;
  putActivity(record: ActivityRecord): Promise<void>;
  removeActivity(id: string): Promise<void>;
  /** Newest first. */
  listActivities(): Promise<readonly ActivityRecord[]>;
  addMovement(setId: string, n: number, frames: readonly PackedFrame[]): Promise<void>;
  /** All frames kept for a set, in order; empty when none were. */
  movement(setId: string): Promise<readonly PackedFrame[]>;
}

/** About two hours of movement; the oldest goes first, sets themselves are never dropped. */
const MOVEMENT_CAP_BYTES = 120e6;

/** Stretches of movement held in memory where the browser keeps nothing: ten minutes, then the oldest go. */
const MOST_IN_MEMORY = 60;

/** Opens the store. A browser that keeps nothing gives one that lives in memory. */
export async function openSetStore(open: typeof openDatabase = openDatabase): Promise<SetStore> {
  const listeners = new Set<(trouble: StorageTrouble) => void>();
  const sets = new Map<string, SetRecord>();
  const sessions = new Map<string, SessionRecord>();
  const activities = new Map<string, ActivityRecord>();
  const chunks = new Map<string, PackedFrame[][]>();
  let trouble: StorageTrouble | null = null;
  const meet = (met: StorageTrouble) => {
    if (trouble === met) return;
    trouble = met;
    for (const listener of listeners) listener(met);
  };

  let database: Database | null = null;
  try {
    database = await open(() => {
      database = null;
      meet("storage-newer");
    });
  } catch (error) {
    meet(nameOf(error) === "VersionError" ? "storage-newer" : "storage-blocked");
  }

  /** Tries the database; when it has no room, lets the oldest movement go and tries once more. */
  async function keep(write: (into: Database) => Promise<unknown>): Promise<boolean> {
    if (!database) return false;
    try {
      await write(database);
      return true;
    } catch (error) {
      if (nameOf(error) !== "QuotaExceededError") {
        meet("storage-blocked");
        return false;
      }
    }
    for (const share of [0.5, 0]) {
      try {
        await pruneMovement(database, (total) => total * share);
        await write(database);
        return true;
      } catch {
        // Still no room: let more go, or give up below.
      }
    }
    meet("storage-full");
    return false;
  }

  return {
    get trouble() {
      return trouble;
    },
    onTrouble(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async put(record) {
      // In memory first: whatever the database does, the set on the screen is whole.
      sets.set(record.id, record);
      await keep((into) => writeSet(into, record));
    },
    async get(id) {
      const inMemory = sets.get(id);
      if (inMemory) return inMemory;
      const read = readSetRecord(await database?.get("sets", id).catch(() => null));
      return read.ok ? read.record : null;
    },
    async list() {
      const stored = (await database?.getAllFromIndex("sets", "startedAt").catch(() => [])) ?? [];
      const all = new Map<string, SetRecord>();
      for (const value of stored) {
        const read = readSetRecord(value);
        if (read.ok) all.set(read.record.id, read.record);
      }
      for (const [id, record] of sets) all.set(id, record);
      return [...all.values()].sort((a, b) => b.startedAt - a.startedAt);
    },
    async digests(since = Number.NEGATIVE_INFINITY) {
      const stored = database ? await readDigests(database, since).catch(() => []) : [];
      const all = new Map(stored.map((digest) => [digest.id, digest]));
      for (const [id, record] of sets) if (record.startedAt >= since) all.set(id, digestOf(record));
      return [...all.values()].sort((a, b) => b.startedAt - a.startedAt);
    },
    async remove(id) {
      sets.delete(id);
      chunks.delete(id);
      await keep(async (into) => {
        await into.delete("sets", id);
        await into.delete("digests", id);
        await into.delete("movement", IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      });
    },
    async putSession(record) {
      sessions.set(record.id, record);
      await keep((into) => into.put("sessions", record));
    },
    async getSession(id) {
      const inMemory = sessions.get(id);
      if (inMemory) return inMemory;
      const read = readSessionRecord(await database?.get("sessions", id).catch(() => null));
      return read.ok ? read.record : null;
    },
    async listSessions() {
      const stored = (await database?.getAllFromIndex("sessions", "startedAt").catch(() => [])) ?? [];
      const all = new Map<string, SessionRecord>();
      for (const value of stored) {
        const read = readSessionRecord(value);
        if (read.ok) all.set(read.record.id, read.record);
      }
      for (const [id, record] of sessions) all.set(id, record);
      return [...all.values()].sort((a, b) => b.startedAt - a.startedAt);
    },
    async putActivity(record) {
      activities.set(record.id, record);
      await keep((into) => into.put("activities", record));
    },
    async removeActivity(id) {
      activities.delete(id);
      await keep((into) => into.delete("activities", id));
    },
    async listActivities() {
      const stored = (await database?.getAllFromIndex("activities", "at").catch(() => [])) ?? [];
      const all = new Map<string, ActivityRecord>();
      for (const value of stored) {
        const read = readActivity(value);
        if (read.ok) all.set(read.record.id, read.record);
      }
      for (const [id, record] of activities) all.set(id, record);
      return [...all.values()].sort((a, b) => b.at - a.at);
    },
    async addMovement(setId, n, frames) {
      const savedAt = Date.now();
      const kept = await keep(async (into) => {
        await into.put("movement", { setId, n, savedAt, bytes: await compressFrames(frames) });
        // Once a set: looking through everything kept is not free.
        if (n === 0) await pruneMovement(into, () => MOVEMENT_CAP_BYTES);
      });
      if (kept) return;
      const list = chunks.get(setId) ?? [];
      list[n] = [...frames];
      delete list[n - MOST_IN_MEMORY];
      chunks.set(setId, list);
      for (const [other, { length }] of chunks) {
        if (other !== setId && length + n > MOST_IN_MEMORY) chunks.delete(other);
      }
    },
    async movement(setId) {
      const range = [setId, 0] as const;
      const stored = await database
        ?.getAll("movement", IDBKeyRange.bound([...range], [setId, Number.POSITIVE_INFINITY]))
        .catch(() => []);
      const parts = [...(chunks.get(setId) ?? [])];
      for (const chunk of stored ?? []) parts[chunk.n] = await decompressFrames(chunk.bytes).catch(() => []);
      return parts.flatMap((part) => part ?? []);
    },
  };
}

/** Drops whole chunks, oldest first, until at most `keepBytes(total)` remain. */
async function pruneMovement(database: Database, keepBytes: (total: number) => number): Promise<void> {
  const transaction = database.transaction("movement", "readwrite");
  const found: { key: [string, number]; bytes: number }[] = [];
  let total = 0;
  for await (const cursor of transaction.store.index("savedAt")) {
    found.push({ key: cursor.primaryKey, bytes: cursor.value.bytes.byteLength });
    total += cursor.value.bytes.byteLength;
  }
  const cap = keepBytes(total);
  for (const { key, bytes } of found) {
    if (total <= cap) break;
    await transaction.store.delete(key);
    total -= bytes;
  }
  await transaction.done;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
