import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { KeptDigest, KeptVideo, Track } from "./rows";

/** A stretch of a set's measured movement, compressed; `movement.ts` reads it. */
export interface MovementChunk {
  readonly setId: string;
  readonly n: number;
  readonly savedAt: number;
  readonly bytes: ArrayBuffer;
}

export interface Tables extends DBSchema {
  /** Values are `SetRecord`s, read back through their validator only. */
  sets: { key: string; value: { readonly id: string; readonly startedAt: number }; indexes: { startedAt: number } };
  /** Values are `SessionRecord`s, read back through their validator only. */
  sessions: { key: string; value: { readonly id: string; readonly startedAt: number }; indexes: { startedAt: number } };
  /** Made of the sets, and made anew when they are missing. */
  digests: { key: string; value: KeptDigest; indexes: { startedAt: number } };
  /** Values are `ActivityRecord`s, read back through their validator only. */
  activities: { key: string; value: { readonly id: string; readonly at: number }; indexes: { at: number } };
  movement: { key: [string, number]; value: MovementChunk; indexes: { savedAt: number } };
  /** How much movement each set has. */
  tracks: { key: string; value: Track; indexes: { savedAt: number } };
  videos: { key: string; value: KeptVideo };
}

export type Database = IDBPDatabase<Tables>;
type Upgrading = IDBPTransaction<Tables, StoreNames<Tables>[], "versionchange">;

const NAME = "plumbline";

/** Each version's own change to the tables, oldest first; a database of version n runs those after the nth. */
const UPGRADES: readonly ((database: Database, upgrading: Upgrading) => void | Promise<void>)[] = [
  (database) => {
    database.createObjectStore("sets", { keyPath: "id" }).createIndex("startedAt", "startedAt");
    database.createObjectStore("movement", { keyPath: ["setId", "n"] }).createIndex("savedAt", "savedAt");
  },
  (database) => {
    database.createObjectStore("sessions", { keyPath: "id" }).createIndex("startedAt", "startedAt");
  },
  (database) => {
    database.createObjectStore("digests", { keyPath: "id" }).createIndex("startedAt", "startedAt");
    database.createObjectStore("activities", { keyPath: "id" }).createIndex("at", "at");
  },
  async (database, upgrading) => {
    database.createObjectStore("tracks", { keyPath: "setId" }).createIndex("savedAt", "savedAt");
    database.createObjectStore("videos", { keyPath: "setId" });
    await weighMovement(upgrading);
  },
];

/** Movement kept before there were tracks is weighed once. */
async function weighMovement(upgrading: Upgrading): Promise<void> {
  const tracks = upgrading.objectStore("tracks");
  for await (const { value } of upgrading.objectStore("movement")) {
    const { setId, savedAt, bytes } = value;
    const before = await tracks.get(setId);
    await tracks.put({ setId, savedAt: before?.savedAt ?? savedAt, bytes: (before?.bytes ?? 0) + bytes.byteLength });
  }
}

/** What may happen to a connection that was opened. */
export interface ConnectionEvents {
  /** Another tab has the tables of an older version open and does not let go; opening goes on once it does. */
  readonly onWaiting: () => void;
  /** There was no database: it was made now. */
  readonly onMade: () => void;
  /** The connection is closed: another tab opens a newer version, somebody deletes the database, or the browser closed it. */
  readonly onLost: (why: "newer" | "deleted" | "closed") => void;
}

/**
 * Opens the database, bringing its tables up to date.
 * @throws DOMException when storage is blocked (private window), or "VersionError" when a newer version made it
 */
export async function openDatabase({ onWaiting, onMade, onLost }: ConnectionEvents): Promise<Database> {
  const database: Database = await openDB<Tables>(NAME, UPGRADES.length, {
    async upgrade(opened, from, _, upgrading) {
      if (from === 0) onMade();
      for (const change of UPGRADES.slice(from)) await change(opened, upgrading as Upgrading);
    },
    blocked: onWaiting,
    blocking(_, wanted) {
      database.close();
      onLost(wanted === null ? "deleted" : "newer");
    },
    terminated: () => onLost("closed"),
  });
  return database;
}
