import type { ConnectionEvents, Database } from "./database";
import { type Limits, nameOf, within } from "./limits";

/** Why nothing can be read or written at the moment. */
export type ConnectionTrouble =
  | "storage-blocked"
  | "storage-newer"
  | "storage-waiting"
  | "storage-closed"
  | "storage-full";

/** The way to the database: opened once, and again whenever it was lost. No method throws. */
export interface Connection {
  /** The database; opened (again) where it is not. null: there is none now, and `trouble` says why. */
  get(): Promise<Database | null>;
  /** Lets go of a connection that does not answer; the next `get` opens another. */
  drop(lost: Database): void;
  readonly trouble: ConnectionTrouble | null;
}

export interface ConnectionNews {
  /** The trouble changed. */
  readonly onChange: () => void;
  /** It was lost and may be opened again, or it came after everybody had been told that there is none. */
  readonly onChance: () => void;
  /** It was deleted under this page, and made anew. */
  readonly onEmptied: () => void;
}

export type OpenDatabase = (events: ConnectionEvents) => Promise<Database>;

export function connectionOf(open: OpenDatabase, limits: Limits, news: ConnectionNews): Connection {
  let database: Database | null = null;
  let trouble: ConnectionTrouble | null = null;
  let opening: Promise<void> | null = null;
  /** Whoever asks while an attempt takes too long is answered at once. */
  let late = false;
  let wasOpen = false;

  function meet(met: ConnectionTrouble | null): void {
    if (trouble === met) return;
    trouble = met;
    news.onChange();
  }

  async function attempt(): Promise<void> {
    let made = false;
    let mine: Database | null = null;
    try {
      mine = await open({
        onMade: () => {
          made = true;
        },
        onWaiting: () => meet("storage-waiting"),
        onLost: (why) => {
          if (database !== mine) return;
          database = null;
          if (why === "newer") meet("storage-newer");
          news.onChance();
        },
      });
    } catch (error) {
      return meet(troubleOf(nameOf(error), wasOpen));
    }
    database = mine;
    const emptied = made && wasOpen;
    wasOpen = true;
    meet(null);
    if (emptied) news.onEmptied();
    if (late) news.onChance();
  }

  return {
    get trouble() {
      return trouble;
    },
    drop(lost) {
      if (database !== lost) return;
      database = null;
      lost.close();
    },
    async get() {
      if (database) return database;
      if (!opening) {
        late = false;
        opening = attempt().finally(() => {
          opening = null;
        });
      }
      if (late) return null;
      try {
        await within(opening, limits.openMs);
      } catch {
        late = true;
        if (!trouble) meet("storage-closed");
      }
      return database;
    },
  };
}

/** Names that opening rejects with, by the IndexedDB specification and what browsers do. */
function troubleOf(name: string, wasOpen: boolean): ConnectionTrouble {
  if (name === "VersionError") return "storage-newer";
  if (name === "QuotaExceededError") return "storage-full";
  const passing = name === "UnknownError" || name === "AbortError" || name === "TimeoutError";
  return wasOpen || passing ? "storage-closed" : "storage-blocked";
}
