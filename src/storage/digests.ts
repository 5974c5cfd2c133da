import { digestOf, type SetDigest } from "../core/digest";
import type { Database } from "./database";
import { readSetRecord, type SetRecord } from "./set-record";

/**
 * Digests lie beside the sets they were made of. They are never the only copy of anything: one that is missing, or was
 * made by another version, is made anew from its set.
 */

/** Raised whenever `digestOf` changes what it makes. */
const DIGEST_VERSION = 1;

export interface KeptDigest extends SetDigest {
  readonly version: number;
}

/** Writes the set and its digest, both or neither. */
export async function writeSet(into: Database, record: SetRecord): Promise<void> {
  const both = into.transaction(["sets", "digests"], "readwrite");
  const writes = [both.objectStore("sets").put(record), both.objectStore("digests").put(digestToKeep(record))];
  await Promise.all([...writes, both.done]);
}

/** Removes the set and its digest, both or neither. */
export async function removeSet(from: Database, id: string): Promise<void> {
  const both = from.transaction(["sets", "digests"], "readwrite");
  await Promise.all([both.objectStore("sets").delete(id), both.objectStore("digests").delete(id), both.done]);
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
  for (const id of ids) {
    if (found.has(id)) continue;
    const read = readSetRecord(await from.get("sets", id));
    if (!read.ok) continue;
    const digest = digestToKeep(read.record);
    found.set(id, digest);
    await from.put("digests", digest).catch(() => null);
  }
  return [...found.values()];
}

/** The digest of a set as it is kept. */
export function digestToKeep(record: SetRecord): KeptDigest {
  return { version: DIGEST_VERSION, ...digestOf(record) };
}
