import type { Database, MovementChunk } from "./database";
import { digestToKeep } from "./digests";
import type { Backup } from "./files/backup";
import { inOne } from "./in-one";
import { mergeSessions, mergeSets } from "./merging";
import type { ActivityRecord } from "./records/activity-record";
import { readSessionRecord, type SessionRecord } from "./records/session-record";
import { readSetRecord, type SetRecord } from "./records/set-record";
import type { Track } from "./rows";
import { chunksOf } from "./tracks";

/** What a backup would bring to what is here: worked out before anything is written, and written altogether or not at all. */
export interface Merge {
  /** As the backup has them; those that are here too are joined with what is here when they are written. */
  readonly sets: readonly SetRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly movement: readonly MovementChunk[];
  /** Of these, how many are here already and would be added to. */
  readonly extended: { readonly sets: number; readonly sessions: number };
  /** Records of the backup that bring nothing new. */
  readonly here: number;
  /** Of these, how many are another thing under the same name: what is here stays. */
  readonly differing: number;
}

export interface Present {
  readonly sets: ReadonlyMap<string, SetRecord>;
  readonly sessions: ReadonlyMap<string, SessionRecord>;
  readonly activities: ReadonlyMap<string, ActivityRecord>;
  /** Sets whose movement is here. */
  readonly tracks: ReadonlySet<string>;
}

/** Merges by id, record by record: nothing that is here is lost, and nothing that was said on either side. */
export function planMerge(present: Present, backup: Backup): Merge {
  const sets = newsOf(present.sets, backup.sets, mergeSets);
  const sessions = newsOf(present.sessions, backup.sessions, mergeSessions);
  const activities = newsOf(present.activities, backup.activities, (here) => here);
  const whole = new Set(sets.brought.filter(({ id }) => present.sets.get(id)?.endedAt == null).map(({ id }) => id));
  // A record and its movement belong together: one that is new, or goes further, brings its own.
  const movement = backup.movement.filter(({ setId }) => whole.has(setId) || !present.tracks.has(setId));
  return {
    ...{ sets: sets.brought, sessions: sessions.brought, activities: activities.brought, movement },
    extended: { sets: sets.extended, sessions: sessions.extended },
    here: sets.here + sessions.here + activities.here,
    differing: sets.differing,
  };
}

function newsOf<T extends { readonly id: string; readonly endedAt?: number | null }>(
  present: ReadonlyMap<string, T>,
  offered: readonly T[],
  merge: (here: T, other: T) => T,
) {
  const brought: T[] = [];
  let [extended, differing] = [0, 0];
  for (const one of offered) {
    const here = present.get(one.id);
    if (!here || merge(here, one) !== here) {
      brought.push(one);
      if (here) extended++;
    } else if (here.endedAt && one.endedAt && here.endedAt !== one.endedAt) differing++;
  }
  return { brought, extended, differing, here: offered.length - brought.length };
}

const MERGED = ["sets", "digests", "sessions", "activities", "movement", "tracks"] as const;

/** Writes all of it in one transaction, joined with what is there at that moment. @throws what the database throws */
export async function writeMerge(into: Database, merge: Merge): Promise<void> {
  const all = into.transaction(MERGED, "readwrite");
  await inOne(all, async () => {
    const sets = all.objectStore("sets");
    const sessions = all.objectStore("sessions");
    const tracks = weigh(merge.movement);
    await Promise.all([
      ...merge.sets.map(async (offered) => {
        const here = readSetRecord(await sets.get(offered.id));
        const set = here.ok ? mergeSets(here.record, offered) : offered;
        await sets.put(set);
        await all.objectStore("digests").put(digestToKeep(set));
      }),
      ...merge.sessions.map(async (offered) => {
        const here = readSessionRecord(await sessions.get(offered.id));
        await sessions.put(here.ok ? mergeSessions(here.record, offered) : offered);
      }),
      // Each a promise of its own, so that what is refused at once leaves none behind that nobody waits for.
      ...merge.activities.map(async (activity) => all.objectStore("activities").put(activity)),
      ...tracks.map(async (track) => {
        await all.objectStore("movement").delete(chunksOf(track.setId));
        await all.objectStore("tracks").put(track);
      }),
    ]);
    await Promise.all(merge.movement.map(async (chunk) => all.objectStore("movement").put(chunk)));
  });
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
  await inOne(all, () => Promise.all(names.map(async (name) => all.objectStore(name).clear())));
}
