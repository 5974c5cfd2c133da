import type { Database, openDatabase } from "./database";

export type StorageTrouble = "storage-full" | "storage-blocked" | "storage-newer";

/** The database, where there is one, and what has to be told when it does not keep. */
export interface Keeper {
  /** null: nothing is kept beyond this page. */
  readonly database: Database | null;
  readonly trouble: StorageTrouble | null;
  onTrouble(listener: (trouble: StorageTrouble) => void): () => void;
  /** Tries to write; when there is no room, makes some and tries again. False: it was not kept. Never throws. */
  keep(write: (into: Database) => Promise<unknown>): Promise<boolean>;
  /** Reads; `otherwise` where there is no database or it fails. Never throws. */
  read<T>(from: (database: Database) => Promise<T>, otherwise: T): Promise<T>;
}

/** Shares of what may go that are left when room is made, one attempt each. */
const LEFT_SHARES = [0.5, 0] as const;

/**
 * Opens the database.
 * @param makeRoom lets go of what can be spared, down to `share` of it
 */
export async function openKeeper(
  open: typeof openDatabase,
  makeRoom: (database: Database, share: number) => Promise<void>,
): Promise<Keeper> {
  const listeners = new Set<(trouble: StorageTrouble) => void>();
  let trouble: StorageTrouble | null = null;
  let database: Database | null = null;
  const meet = (met: StorageTrouble) => {
    if (trouble === met) return;
    trouble = met;
    for (const listener of listeners) listener(met);
  };

  try {
    database = await open(() => {
      database = null;
      meet("storage-newer");
    });
  } catch (error) {
    meet(nameOf(error) === "VersionError" ? "storage-newer" : "storage-blocked");
  }

  return {
    get database() {
      return database;
    },
    get trouble() {
      return trouble;
    },
    onTrouble(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async keep(write) {
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
      for (const share of LEFT_SHARES) {
        try {
          await makeRoom(database, share);
          await write(database);
          return true;
        } catch {
          // Still no room: let more go, or give up below.
        }
      }
      meet("storage-full");
      return false;
    },
    async read(from, otherwise) {
      if (!database) return otherwise;
      try {
        return await from(database);
      } catch {
        return otherwise;
      }
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
