import { orderOf } from "../core/history/sequence";
import type { Aside } from "./aside";
import type { Database } from "./database";
import type { Keeper } from "./keeper";

export type Read<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly why: "newer" | "damaged"; readonly detail: string };

/** `kept` false: it is held by this page and waits to be written. `record` null: there is none, and none was made. */
export interface Changed<T> {
  readonly kept: boolean;
  readonly record: T | null;
}

/** Everything of one kind that there is, with what could not be read. */
export interface Stock<T> {
  /** Newest first. */
  readonly records: readonly T[];
  /** As they are stored: of a later version, or damaged. They stay where they are. */
  readonly unread: readonly unknown[];
}

/** Records of one kind. What this page made is held in memory as well; what others changed meanwhile is never undone. */
export interface Records<T> {
  /** Writes the whole record; for whoever made it. True: it is kept. */
  put(record: T): Promise<boolean>;
  /**
   * Changes what is stored at that moment, whoever wrote it. Where `change` gives null, or gives back what it got, nothing
   * is written. It may be called more than once: applied to its own result it must change nothing.
   */
  change(id: string, change: Change<T>): Promise<Changed<T>>;
  get(id: string): Promise<T | null>;
  /** Newest first; what cannot be read is left where it is and left out. */
  list(): Promise<readonly T[]>;
  /** null: the database cannot be read now. */
  stock(): Promise<Stock<T> | null>;
  /** True: it is gone. */
  remove(id: string): Promise<boolean>;
  /** What waits to be written: newer than what the database has. */
  readonly unwritten: ReadonlyMap<string, T>;
  readonly held: ReadonlyMap<string, T>;
  /** Puts what waits aside, at once: the page may be closed before it is written. */
  putAside(): void;
  /** Lets go of what is held in memory and of what waits. */
  forget(): void;
}

export type Change<T> = (now: T | null) => T | null;

/** Milliseconds since 1970, by which lists are ordered. */
type Timed = { readonly startedAt: number } | { readonly at: number };

export interface Kind<T> {
  readonly name: "sets" | "sessions" | "activities";
  /** Brings what was stored up to date and says whether it can be read. */
  readonly read: (stored: unknown) => Read<T>;
  /** Reads, changes and writes in one transaction; null: nothing is written. */
  readonly rewrite: (into: Database, id: string, change: (stored: unknown) => T | null) => Promise<unknown>;
  readonly remove: (from: Database, id: string) => Promise<unknown>;
  /** Of two states of one record, what both know. */
  readonly merge: (here: T, other: T) => T;
}

export function recordsOf<T extends { readonly id: string } & Timed>(
  keeper: Keeper,
  aside: Aside,
  { name, read, rewrite, remove, merge }: Kind<T>,
): Records<T> {
  const held = new Map<string, T>();
  const changes = new Map<string, readonly Change<T>[]>();
  /** Written whole by whoever made it, whatever is stored. */
  const puts = new Set<string>();
  const keyOf = (id: string) => `${name}/${id}`;
  const through = (list: readonly Change<T>[], from: T | null) =>
    list.reduce<T | null>((now, change) => change(now) ?? now, from);
  const readOrNull = (stored: unknown): T | null => {
    const found = read(stored);
    return found.ok ? found.record : null;
  };

  /** What is known of it with what waits; `stored` undefined: nothing is stored. */
  function withUnwritten(id: string, stored: T | null): T | null {
    return through(changes.get(id) ?? [], stored);
  }

  async function write(id: string): Promise<boolean> {
    let refused = false;
    const kept = await keeper.keep(keyOf(id), async (into) => {
      const list = changes.get(id) ?? [];
      await rewrite(into, id, (stored) => {
        const now = stored === undefined ? null : readOrNull(stored);
        // What this version cannot read it does not write over.
        refused = stored !== undefined && !now && !puts.has(id);
        const after = refused ? now : through(list, now);
        if (after) held.set(id, after);
        else held.delete(id);
        return after === now ? null : after;
      });
      const left = (changes.get(id) ?? []).filter((change) => !list.includes(change));
      if (left.length > 0) changes.set(id, left);
      else changes.delete(id);
      puts.delete(id);
      aside.remove(name, id);
    });
    const record = held.get(id);
    if (!kept && changes.has(id) && record) aside.put(name, id, record);
    return kept && !refused;
  }

  function changed(id: string, change: Change<T>): void {
    changes.set(id, [...(changes.get(id) ?? []), change]);
  }

  async function stock(): Promise<Stock<T> | null> {
    const found = await keeper.read((from) => from.getAll(name).catch(() => oneByOne(from, name)));
    if (!found.ok) return null;
    const all = new Map<string, T>();
    const unread: unknown[] = [];
    for (const stored of found.value) {
      const record = readOrNull(stored);
      if (record) all.set(record.id, record);
      else unread.push(stored);
    }
    for (const id of changes.keys()) {
      const now = withUnwritten(id, all.get(id) ?? null);
      if (now) all.set(id, now);
    }
    return { records: newestFirst([...all.values()]), unread };
  }

  keeper.onEmptied(() => {
    for (const [id, record] of held) {
      if (!changes.has(id)) changed(id, (now) => (now ? merge(now, record) : record));
      void write(id);
    }
  });
  // What an earlier page could not write: before anything else is asked of it.
  for (const [id, stored] of aside.all(name)) {
    const found = read(stored);
    if (!found.ok || found.record.id !== id) continue;
    held.set(id, found.record);
    changed(id, (now) => (now ? merge(now, found.record) : found.record));
    void write(id);
  }

  return {
    held,
    get unwritten() {
      const waiting = new Map<string, T>();
      for (const id of changes.keys()) {
        const now = held.get(id);
        if (now) waiting.set(id, now);
      }
      return waiting;
    },
    putAside() {
      for (const id of changes.keys()) aside.put(name, id, held.get(id) ?? null);
    },
    forget() {
      held.clear();
      changes.clear();
      puts.clear();
      keeper.forget(`${name}/`);
    },
    put(record) {
      // In memory first: whatever the database does, what is on the screen is whole.
      held.set(record.id, record);
      changes.set(record.id, [() => record]);
      puts.add(record.id);
      return write(record.id);
    },
    async change(id, change) {
      const guess = change(held.get(id) ?? null);
      if (guess) held.set(id, guess);
      changed(id, change);
      const kept = await write(id);
      return { kept, record: held.get(id) ?? null };
    },
    async get(id) {
      const found = await keeper.read((from) => from.get(name, id));
      if (!found.ok) return held.get(id) ?? null;
      return withUnwritten(id, readOrNull(found.value));
    },
    async list() {
      return (await stock())?.records ?? newestFirst([...held.values()]);
    },
    stock,
    async remove(id) {
      held.delete(id);
      changes.delete(id);
      aside.remove(name, id);
      return keeper.keep(keyOf(id), (from) => remove(from, id));
    },
  };
}

/** One value that the browser cannot give back hides no other. */
async function oneByOne(from: Database, name: "sets" | "sessions" | "activities"): Promise<unknown[]> {
  const keys = await from.getAllKeys(name);
  return Promise.all(keys.map((key) => from.get(name, key).catch(() => ({ id: key, unreadable: true }))));
}

function newestFirst<T extends Timed>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => timeOf(b) - timeOf(a));
}

function timeOf(record: Timed): number {
  return "startedAt" in record ? orderOf(record) : record.at;
}
