/**
 * Where a record goes that the database does not take: beside it, in the page's own small storage, until the database
 * does. A page that is closed in between loses nothing but movement.
 */
export interface Aside {
  /** False: it could not be put there. */
  put(kind: string, id: string, record: unknown): boolean;
  remove(kind: string, id: string): void;
  /** What is there, by id; not yet validated. */
  all(kind: string): ReadonlyMap<string, unknown>;
  clear(): void;
}

const KEY = "plumbline.aside.";

type Small = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** @param small where there is none, nothing is put aside */
export function asideIn(small: () => Small | undefined): Aside {
  const guarded = <T>(otherwise: T, work: (storage: Small) => T): T => {
    try {
      const storage = small();
      return storage ? work(storage) : otherwise;
    } catch {
      // Storage is blocked or full: then the page alone holds it, which is told already.
      return otherwise;
    }
  };
  const keys = (start: string) =>
    guarded<string[]>([], (storage) => {
      const found = Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? "");
      return found.filter((key) => key.startsWith(start));
    });
  return {
    put: (kind, id, record) =>
      guarded(false, (storage) => {
        storage.setItem(`${KEY}${kind}.${id}`, JSON.stringify(record));
        return true;
      }),
    remove: (kind, id) => guarded(undefined, (storage) => storage.removeItem(`${KEY}${kind}.${id}`)),
    all(kind) {
      const start = `${KEY}${kind}.`;
      const read = (key: string) => guarded<unknown>(null, (storage) => JSON.parse(storage.getItem(key) ?? "null"));
      return new Map(keys(start).map((key) => [key.slice(start.length), read(key)]));
    },
    clear: () => guarded(undefined, (storage) => keys(KEY).forEach((key) => void storage.removeItem(key))),
  };
}
