/** IndexedDB in memory, as the specification has it, for tests of what is stored in Node. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openSetStore, type SetStore } from "../../src/storage/sets";

/** An empty browser. Returns what opens its store anew, as loading the page again does. */
export function aBrowser(): { readonly open: () => Promise<SetStore>; readonly factory: IDBFactory } {
  const factory = new IDBFactory();
  return {
    factory,
    open: async () => {
      Object.assign(globalThis, { indexedDB: factory });
      const store = await openSetStore();
      if (store.trouble) throw new Error(store.trouble);
      return store;
    },
  };
}
