import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptDigest } from "./digests";

/** A stretch of a set's measured movement: gzipped JSON lines, one packed frame each. */
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
}

export type Database = IDBPDatabase<Tables>;

const NAME = "plumbline";
const VERSION = 3;

/** Each version's own change to the tables, oldest first; a database of version n runs those after the nth. */
const UPGRADES: readonly ((database: Database) => void)[] = [
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
];

/**
 * Opens the database, bringing its tables up to date.
 * @param onBlocking another tab wants a newer version: this connection has been closed to let it
 * @throws DOMException when storage is blocked (private window), or "VersionError" when a newer version made it
 */
export async function openDatabase(onBlocking: () => void): Promise<Database> {
  const database: Database = await openDB<Tables>(NAME, VERSION, {
    upgrade(opened, from) {
      for (const change of UPGRADES.slice(from)) change(opened);
    },
    blocking() {
      database.close();
      onBlocking();
    },
  });
  return database;
}
