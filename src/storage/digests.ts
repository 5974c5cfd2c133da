import { digestOf, type SetDigest } from "../core/history/digest";
import type { Database } from "./database";
import { inOne } from "./in-one";
import { readSetRecord, type SetRecord } from "./records/set-record";
import type { KeptDigest } from "./rows";

/**
 * Digests lie beside the sets they were made of. They are never the only copy of anything: one that is missing, or was
 * made by another version, is made anew from its set.
 */

/** Raised whenever `digestOf` changes what it makes. */
const DIGEST_VERSION = 1;

/**
 * Writes what `change` makes of the set as it is stored, and its digest: both or neither.
 * @param change null: nothing is written
 */
export async function rewriteSet(
  into: Database,
  id: string,
  change: (stored: unknown) => SetRecord | null,
): Promise<void> {
  const both = into.transaction(["sets", "digests"], "readwrite");
  await inOne(both, async () => {
    const record = change(await both.objectStore("sets").get(id));
    if (!record) return;
    await both.objectStore("sets").put(record);
    await both.objectStore("digests").put(digestToKeep(record));
  });
}

/** Removes the set and its digest, both or neither. */
export async function removeSet(from: Database, id: string): Promise<void> {
  const both = from.transaction(["sets", "digests"], "readwrite");
  await inOne(both, async () => {
    await both.objectStore("sets").delete(id);
    await both.objectStore("digests").delete(id);
  });
}

/**
 * The digests of all sets begun at `since` or later, in no order.
 * @param since milliseconds since 1970
 */
export async function readDigests(from: Database, since: number): Promise<SetDigest[]> {
  const range = IDBKeyRange.lowerBound(since);
  const [ids, kept] = await Promise.all([
    from.getAllKeysFromIndex("sets", "startedAt", range),
    from.getAllFromIndex("digests", "startedAt", range),
  ]);
  const found = new Map<string, SetDigest>();
  for (const digest of kept) if (digest.version === DIGEST_VERSION) found.set(digest.id, digest);
  const there = new Set(ids);
  for (const id of found.keys()) if (!there.has(id)) found.delete(id);
  const made = await makeMissing(
    from,
    ids.filter((id) => !found.has(id)),
  );
  return [...found.values(), ...made];
}

/** Enough at once to keep the database busy, few enough to hold in memory: a whole set is some 100 kB. */
const AT_ONCE = 50;

/** Makes digests of sets that have none, and keeps them for the next time. */
async function makeMissing(from: Database, ids: readonly string[]): Promise<SetDigest[]> {
  const made: KeptDigest[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const stored = await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => from.get("sets", id)));
    for (const value of stored) {
      const read = readSetRecord(value);
      if (read.ok) made.push(digestToKeep(read.record));
    }
  }
  if (made.length === 0) return made;
  const change = from.transaction("digests", "readwrite");
  // Kept or not, they are here: a full disk costs the next visit some time, nothing else.
  await Promise.all([...made.map((digest) => change.store.put(digest)), change.done]).catch(() => null);
  return made;
}

/** The digest of a set as it is kept. */
export function digestToKeep(record: SetRecord): KeptDigest {
  return { version: DIGEST_VERSION, ...digestOf(record) };
}
