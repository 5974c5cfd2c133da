import { createStore, type StoreApi } from "zustand/vanilla";
import { onLeave } from "../../device/visibility";

/** A whole value that is kept by key beside the database: read once, written at every change, shared with the other tabs. */
export interface Persisted<T> extends StoreApi<T> {
  readonly key: string;
  /** Whether it is kept as it is now; false: storage is blocked or full, and it holds until the page is closed. */
  isKept(): boolean;
  /** Tries again to keep it. */
  flush(): boolean;
  /** Back to how a new browser begins. False: what is stored could not be removed. */
  forget(): boolean;
}

/**
 * Puts a change of this tab's into what is stored at that moment, which another tab may have written since.
 * @param before what this tab last knew to be stored
 * @param theirs any JSON value
 */
export type Join<T> = (before: T, after: T, theirs: unknown) => unknown;

/** @param read any JSON value in, a whole value out */
export function persisted<T>(key: string, read: (stored: unknown) => T, join: Join<T>): Persisted<T> {
  let stored = read(load(key));
  let kept = true;
  let receiving = false;
  const store = createStore<T>(() => stored);

  function receive(value: T): void {
    receiving = true;
    store.setState(value, true);
    receiving = false;
  }

  function write(): boolean {
    // Where nothing is stored (yet, or any more) the rest is as a new browser has it, not as this tab knew it.
    const joined = join(stored, store.getState(), load(key) ?? read(null));
    try {
      localStorage.setItem(key, JSON.stringify(joined));
      stored = read(joined);
      kept = true;
    } catch {
      kept = false;
      return false;
    }
    if (!same(stored, store.getState())) receive(stored);
    return true;
  }

  store.subscribe(() => {
    if (!receiving) write();
  });
  const flush = () => kept || write();
  onLeave(() => void flush());
  // Another tab wrote, or removed all there was.
  globalThis.addEventListener?.("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    const theirs = load(key);
    const joined = kept ? theirs : join(stored, store.getState(), theirs);
    stored = read(theirs);
    receive(read(joined));
  });

  return {
    ...store,
    key,
    isKept: () => kept,
    flush,
    forget() {
      stored = read(null);
      receive(stored);
      try {
        globalThis.localStorage?.removeItem(key);
        kept = true;
      } catch {
        kept = false;
      }
      return kept;
    },
  };
}

/** Of an object only the fields that were changed are written. */
export function byField<T extends object>(before: T, after: T, theirs: unknown): unknown {
  const changed = Object.entries(after).filter(([name, value]) => !same(value, Reflect.get(before, name)));
  const base = typeof theirs === "object" && theirs !== null && !Array.isArray(theirs) ? theirs : {};
  return { ...base, ...Object.fromEntries(changed) };
}

/** Of a list of things with ids only those that were changed, added or removed; changed ones go to the end. */
export function byId<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  theirs: unknown,
): unknown {
  const known = new Map(before.map((one) => [one.id, one]));
  const changed = after.filter((one) => !same(one, known.get(one.id)));
  const gone = new Set([...known.keys()].filter((id) => !after.some((one) => one.id === id)));
  for (const { id } of changed) gone.add(id);
  const base: unknown[] = Array.isArray(theirs) ? theirs : [];
  return [...base.filter((one) => !gone.has(String(Object(one).id))), ...changed];
}

/** Of a list that only grows what was added. */
export const byAdding =
  (most: number) =>
  (before: readonly string[], after: readonly string[], theirs: unknown): unknown => {
    const base: unknown[] = Array.isArray(theirs) ? theirs : [];
    const added = after.filter((one) => !before.includes(one) && !base.includes(one));
    return [...base, ...added].slice(-most);
  };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
