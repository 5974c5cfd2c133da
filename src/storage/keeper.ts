import { type Connection, type ConnectionTrouble, connectionOf, type OpenDatabase } from "./connection";
import type { Database } from "./database";
import { LIMITS, type Limits, nameOf, within } from "./limits";

/** "storage-deleted": what was kept before is gone, what this page made is written again. All others mean: not saved now. */
export type StorageTrouble = ConnectionTrouble | "storage-deleted";

export type Job = (into: Database) => Promise<unknown>;
export type ReadResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/**
 * The one writer. What is to be written stands in a list until it is; a job that fails keeps no other from being done, and
 * is tried again with the next one, after a while, and whenever `flush` is called. No method throws.
 */
export interface Keeper {
  /** Resolves when it is known whether there is a database, or that it takes too long to know. */
  ready(): Promise<unknown>;
  readonly trouble: StorageTrouble | null;
  /** null: it is mended. */
  onTrouble(listener: (trouble: StorageTrouble | null) => void): () => void;
  /** The database was deleted under this page and made anew: whoever holds something writes it again. */
  onEmptied(listener: () => void): void;
  /** A job was done: under this key something else is kept than before. */
  onKept(listener: (key: string) => void): void;
  /**
   * Writes; a later job of the same key takes the place of one that still waits, so a job writes all there is to write.
   * True: it is kept. False: not yet, it waits.
   */
  keep(key: string, write: Job): Promise<boolean>;
  /** Writes now or not at all. */
  once(write: Job, limitMs: number): Promise<boolean>;
  /** Lets go of jobs that wait: those whose keys begin so. */
  forget(keys: string): void;
  readonly waiting: readonly string[];
  read<T>(from: (database: Database) => Promise<T>): Promise<ReadResult<T>>;
  /** Tries everything that waits. True: nothing waits any more. */
  flush(): Promise<boolean>;
}

/** Shares of what may go that are left when room is made, one attempt each. */
const LEFT_SHARES = [0.5, 0] as const;

interface Waiting {
  readonly write: Job;
  readonly tell: ((kept: boolean) => void)[];
}

/** @param makeRoom lets go of what can be spared, down to `share` of it */
export function openKeeper(
  open: OpenDatabase,
  makeRoom: (database: Database, share: number) => Promise<void>,
  limits: Limits = LIMITS,
): Keeper {
  const listeners = new Set<(trouble: StorageTrouble | null) => void>();
  const emptied = new Set<() => void>();
  const kept = new Set<(key: string) => void>();
  const waiting = new Map<string, Waiting>();
  let refused: "storage-full" | "storage-closed" | null = null;
  let deleted = false;
  let told: StorageTrouble | null = null;
  let round: Promise<void> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const connection: Connection = connectionOf(open, limits, {
    onChange: tell,
    onChance: () => void connection.get().then(flush),
    onEmptied() {
      deleted = true;
      for (const listener of emptied) listener();
      tell();
    },
  });
  const troubleNow = () => connection.trouble ?? refused ?? (deleted ? "storage-deleted" : null);

  function tell(): void {
    const now = troubleNow();
    if (now === told) return;
    told = now;
    for (const listener of listeners) listener(now);
  }

  function meet(met: typeof refused): void {
    refused = met;
    tell();
  }

  /** Does it, opening the database again where it was lost and making room where there is none. @throws what it throws */
  async function doIt<T>(job: (database: Database) => Promise<T>, limitMs: number): Promise<T> {
    const database = await connection.get();
    if (!database) throw new DOMException("no database", "NotFoundError");
    try {
      return await within(job(database), limitMs);
    } catch (error) {
      if (!LOST.has(nameOf(error))) throw error;
      connection.drop(database);
      const another = await connection.get();
      if (!another) throw error;
      return await within(job(another), limitMs);
    }
  }

  async function write(job: Job, limitMs: number): Promise<boolean> {
    let error = await failureOf(doIt(job, limitMs));
    for (const share of LEFT_SHARES) {
      if (!error || nameOf(error) !== "QuotaExceededError") break;
      // Still no room: let more go, or give up below.
      error = await failureOf(
        doIt(async (into) => {
          await makeRoom(into, share);
          await job(into);
        }, limitMs),
      );
    }
    if (!error) return true;
    if (!connection.trouble) meet(nameOf(error) === "QuotaExceededError" ? "storage-full" : "storage-closed");
    return false;
  }

  async function writeAll(): Promise<void> {
    clearTimeout(again);
    const tried = new Set<Waiting>();
    for (;;) {
      const next = [...waiting].find(([, job]) => !tried.has(job));
      if (!next) break;
      const [key, job] = next;
      tried.add(job);
      const done = await write(job.write, limits.writeMs);
      if (done && waiting.get(key) === job) waiting.delete(key);
      for (const one of job.tell.splice(0)) one(done);
      if (done) for (const listener of kept) listener(key);
      // There is nothing to write into: nobody is kept waiting for what cannot be.
      if (!done && connection.trouble) break;
    }
    for (const job of waiting.values()) for (const one of job.tell.splice(0)) one(false);
    if (waiting.size === 0) meet(null);
    else again = setTimeout(() => void flush(), limits.retryMs);
  }

  async function flush(): Promise<boolean> {
    round ??= writeAll().finally(() => {
      round = null;
      // It came when the last one had just been done.
      if ([...waiting.values()].some((job) => job.tell.length > 0)) void flush();
    });
    await round;
    return waiting.size === 0;
  }

  return {
    ready: connection.get,
    get trouble() {
      return troubleNow();
    },
    onTrouble(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEmptied: (listener) => void emptied.add(listener),
    onKept: (listener) => void kept.add(listener),
    keep: (key, job) =>
      new Promise((resolve) => {
        // In the place of the one before: what was asked for later must not be written sooner.
        waiting.set(key, { write: job, tell: [...(waiting.get(key)?.tell ?? []), resolve] });
        void flush();
      }),
    once: (job, limitMs) => write(job, limitMs),
    forget(keys) {
      for (const [key, { tell: listening }] of waiting) {
        if (!key.startsWith(keys)) continue;
        waiting.delete(key);
        for (const one of listening) one(false);
      }
    },
    get waiting() {
      return [...waiting.keys()];
    },
    async read(from) {
      try {
        const value = await doIt(from, limits.readMs);
        if (waiting.size === 0 && refused) meet(null);
        return { ok: true, value };
      } catch {
        if (!connection.trouble) meet("storage-closed");
        return { ok: false };
      }
    },
    flush,
  };
}

/** What a connection that was closed, or does not answer, throws. */
const LOST: ReadonlySet<string> = new Set(["InvalidStateError", "TimeoutError"]);

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error ?? new Error("refused");
  }
}
