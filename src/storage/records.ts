import type { Database } from "./database";
import type { Keeper } from "./keeper";

type Read<T> = { readonly ok: true; readonly record: T } | { readonly ok: false };

/** Records of one kind: kept by the database, and held in memory as well while the page is open. */
export interface Records<T> {
  put(record: T): Promise<void>;
  get(id: string): Promise<T | null>;
  /** Newest first; what cannot be read is left where it is and left out. */
  list(): Promise<readonly T[]>;
  remove(id: string): Promise<void>;
  /** What is held in memory; the database may not have it. */
  readonly held: ReadonlyMap<string, T>;
  /** Lets go of what is held in memory: of these, or of all. */
  forget(records?: readonly T[]): void;
}

/** Milliseconds since 1970, by which lists are ordered. */
type Timed = { readonly startedAt: number } | { readonly at: number };

/** How a record is written and removed, where more than one table is touched. */
interface Ways<T> {
  readonly write: (into: Database, record: T) => Promise<unknown>;
  readonly remove: (from: Database, id: string) => Promise<unknown>;
}

/** @param read brings what was stored up to date and says whether it can be read */
export function recordsOf<T extends { readonly id: string } & Timed>(
  keeper: Keeper,
  name: "sets" | "sessions" | "activities",
  read: (stored: unknown) => Read<T>,
  ways: Ways<T> = {
    write: (into, record) => into.put(name, record as never),
    remove: (from, id) => from.delete(name, id),
  },
): Records<T> {
  const held = new Map<string, T>();
  return {
    held,
    forget(records) {
      if (records) for (const { id } of records) held.delete(id);
      else held.clear();
    },
    async put(record) {
      // In memory first: whatever the database does, what is on the screen is whole.
      held.set(record.id, record);
      await keeper.keep((into) => ways.write(into, record));
    },
    async get(id) {
      const inMemory = held.get(id);
      if (inMemory) return inMemory;
      const found = read(await keeper.read((from) => from.get(name, id), undefined));
      return found.ok ? found.record : null;
    },
    async list() {
      const all = new Map<string, T>();
      for (const stored of await keeper.read<unknown[]>((from) => from.getAll(name), [])) {
        const found = read(stored);
        if (found.ok) all.set(found.record.id, found.record);
      }
      for (const [id, record] of held) all.set(id, record);
      return [...all.values()].sort((a, b) => timeOf(b) - timeOf(a));
    },
    async remove(id) {
      held.delete(id);
      await keeper.keep((into) => ways.remove(into, id));
    },
  };
}

function timeOf(record: Timed): number {
  return "startedAt" in record ? record.startedAt : record.at;
}
