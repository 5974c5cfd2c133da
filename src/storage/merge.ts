import type { ActivityRecord } from "./activity-record";
import type { Backup } from "./backup";
import type { Database, MovementChunk } from "./database";
import { digestToKeep } from "./digests";
import type { SessionRecord } from "./session-record";
import type { SetRecord } from "./set-record";
import { chunksOf, type Track } from "./tracks";

/** What a backup would add to what is here: worked out before anything is written, and written altogether or not at all. */
export interface Merge {
  readonly sets: readonly SetRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly movement: readonly MovementChunk[];
  /** Records of the backup that are here already, as they are or newer. */
  readonly here: number;
}

export interface Present {
  readonly sets: ReadonlyMap<string, SetRecord>;
  readonly sessions: ReadonlyMap<string, SessionRecord>;
  readonly activities: ReadonlyMap<string, ActivityRecord>;
  /** Sets whose movement is here. */
  readonly tracks: ReadonlySet<string>;
}

/** Merges by id. Of two records with one id the one that ended later stays, then the one that was added to since. */
export function planMerge(present: Present, backup: Backup): Merge {
  const sets = backup.sets.filter((set) => isNewer(present.sets.get(set.id), set, ({ earlier }) => earlier.length));
  const sessions = backup.sessions.filter((one) =>
    isNewer(present.sessions.get(one.id), one, ({ pain }) => pain.length),
  );
  const activities = backup.activities.filter(({ id }) => !present.activities.has(id));
  const newSets = new Set(sets.map(({ id }) => id));
  // A record and its movement belong together: a newer record brings its own.
  const movement = backup.movement.filter(({ setId }) => newSets.has(setId) || !present.tracks.has(setId));
  const offered = backup.sets.length + backup.sessions.length + backup.activities.length;
  return {
    ...{ sets, sessions, activities, movement },
    here: offered - sets.length - sessions.length - activities.length,
  };
}

interface Ending {
  readonly endedAt: number | null;
}

function isNewer<T extends Ending>(here: T | undefined, offered: T, additions: (record: T) => number): boolean {
  if (!here) return true;
  const later = (offered.endedAt ?? 0) - (here.endedAt ?? 0);
  return later > 0 || (later === 0 && additions(offered) > additions(here));
}

const MERGED = ["sets", "digests", "sessions", "activities", "movement", "tracks"] as const;

/** Writes all of it in one transaction. @throws what the database throws; nothing is written then */
export async function writeMerge(into: Database, merge: Merge): Promise<void> {
  const all = into.transaction(MERGED, "readwrite");
  const writes: Promise<unknown>[] = [];
  try {
    for (const set of merge.sets) {
      writes.push(all.objectStore("sets").put(set), all.objectStore("digests").put(digestToKeep(set)));
    }
    for (const session of merge.sessions) writes.push(all.objectStore("sessions").put(session));
    for (const activity of merge.activities) writes.push(all.objectStore("activities").put(activity));
    const tracks = weigh(merge.movement);
    for (const track of tracks) {
      writes.push(all.objectStore("movement").delete(chunksOf(track.setId)), all.objectStore("tracks").put(track));
    }
    for (const chunk of merge.movement) writes.push(all.objectStore("movement").put(chunk));
    await Promise.all([...writes, all.done]);
  } catch (error) {
    // What is refused before it is written does not end the transaction by itself.
    abort(all);
    await Promise.allSettled([...writes, all.done]);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

function weigh(chunks: readonly MovementChunk[]): readonly Track[] {
  const tracks = new Map<string, Track>();
  for (const { setId, savedAt, bytes } of chunks) {
    const track = tracks.get(setId);
    tracks.set(setId, {
      setId,
      savedAt: Math.min(track?.savedAt ?? savedAt, savedAt),
      bytes: (track?.bytes ?? 0) + bytes.byteLength,
    });
  }
  return [...tracks.values()];
}

/** Empties every table, all or none. */
export async function clearAll(database: Database): Promise<void> {
  const names = [...MERGED, "videos"] as const;
  const all = database.transaction(names, "readwrite");
  await Promise.all([...names.map((name) => all.objectStore(name).clear()), all.done]);
}
