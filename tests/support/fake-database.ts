/** IndexedDB in memory, as the specification has it, for tests of what is stored in Node. */
import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { unwrap } from "idb";
import { asideIn } from "../../src/storage/aside";
import { type Database, openDatabase } from "../../src/storage/database";
import { LIMITS, type Limits } from "../../src/storage/limits";
import { openSetStore, type SetStore } from "../../src/storage/sets";
import { smallStorage } from "./small-storage";

/** What waits is tried again soon, so that a test need not wait for long. */
const SOON: Limits = { ...LIMITS, retryMs: 50 };
/** For storage that never answers: short enough for a test to wait for. */
export const IMPATIENT: Limits = { openMs: 300, writeMs: 1500, readMs: 1500, retryMs: 50 };

export interface Browser {
  readonly factory: IDBFactory;
  /** The page's own small storage, shared by all its tabs. */
  readonly small: Storage;
  /** Opens a tab's store, or the same one anew as loading the page again does; throws where there is trouble. */
  readonly open: () => Promise<SetStore>;
  /** The same where trouble is what the test is about. */
  readonly openInTrouble: (open?: typeof openDatabase) => Promise<SetStore>;
  /** The browser closes all connections that are open, as it does when its disk fails. */
  readonly closeAll: () => void;
}

/** An empty browser. */
export function aBrowser(limits: Limits = SOON): Browser {
  const factory = new IDBFactory();
  const small = smallStorage();
  const connections: Database[] = [];
  const remembering: typeof openDatabase = async (events) => {
    const database = await openDatabase(events);
    connections.push(database);
    return database;
  };
  const openInTrouble = (open = remembering) => {
    Object.assign(globalThis, { indexedDB: factory });
    return openSetStore(
      open,
      limits,
      asideIn(() => small),
    );
  };
  return {
    factory,
    small,
    openInTrouble,
    async open() {
      const store = await openInTrouble();
      if (store.trouble) throw new Error(store.trouble);
      return store;
    },
    closeAll() {
      for (const database of connections.splice(0)) forceCloseDatabase(unwrap(database) as never);
    },
  };
}
