import { digestOf, type SetDigest } from "../core/digest";
import type { PackedFrame } from "../core/recording";
import { type ActivityRecord, readActivity } from "./activity-record";
import { type MovementChunk, openDatabase } from "./database";
import { readDigests, removeSet, writeSet } from "./digests";
import { openKeeper, type StorageTrouble } from "./keeper";
import { clearAll, type Merge, writeMerge } from "./merge";
import { recordsOf } from "./records";
import { readSessionRecord, type SessionRecord } from "./session-record";
import { readSetRecord, type SetRecord } from "./set-record";
import { pruneMovement, type Track, tracksOf } from "./tracks";
import { type KeptVideo, videosOf } from "./videos";

export type { StorageTrouble } from "./keeper";

/** Everything that is kept: by the browser where it can, in memory where it cannot. No method throws. */
export interface SetStore {
  readonly trouble: StorageTrouble | null;
  onTrouble(listener: (trouble: StorageTrouble) => void): () => void;
  /** Writes the whole set; called after every rep. */
  put(record: SetRecord): Promise<void>;
  get(id: string): Promise<SetRecord | null>;
  /**
   * Whole sets, newest first; those that cannot be read are left where they are and left out. Years of them take
   * seconds to read: what only needs to know how they were asks for `digests`.
   */
  list(): Promise<readonly SetRecord[]>;
  /** What home, trends and reports need of each set begun at `since` (milliseconds since 1970) or later; newest first. */
  digests(since?: number): Promise<readonly SetDigest[]>;
  /** The set, its movement and its film. */
  remove(id: string): Promise<void>;
  /** Writes the whole session; called whenever something in it changes. */
  putSession(record: SessionRecord): Promise<void>;
  getSession(id: string): Promise<SessionRecord | null>;
  /** Newest first; sessions that cannot be read are left where they are and left out. */
  listSessions(): Promise<readonly SessionRecord[]>;
  putActivity(record: ActivityRecord): Promise<void>;
  removeActivity(id: string): Promise<void>;
  /** Newest first. */
  listActivities(): Promise<readonly ActivityRecord[]>;
  /** The nth stretch of a set's movement, as `encodeFrames` made it. */
  addMovement(setId: string, n: number, stretch: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All frames kept for a set, in order; empty when none were. */
  movement(setId: string): Promise<readonly PackedFrame[]>;
  /** How much movement the database keeps for each set, newest first. */
  tracks(): Promise<readonly Track[]>;
  /** The stretches of a set's movement as they are kept, in order. */
  chunks(setId: string): Promise<readonly MovementChunk[]>;
  putVideo(video: KeptVideo): Promise<void>;
  video(setId: string): Promise<KeptVideo | null>;
  /** Newest first. */
  listVideos(): Promise<readonly KeptVideo[]>;
  removeVideo(setId: string): Promise<void>;
  /** Deletes films whose time is up at `now`, milliseconds since 1970. */
  removeDueVideos(now: number): Promise<void>;
  /** Writes all of it or, where that fails, nothing: false. */
  merge(merge: Merge): Promise<boolean>;
  /** Deletes everything there is. False: the database refused, and nothing was deleted. */
  clear(): Promise<boolean>;
}

/** Opens the store. A browser that keeps nothing gives one that lives in memory. */
export async function openSetStore(open: typeof openDatabase = openDatabase): Promise<SetStore> {
  const keeper = await openKeeper(open, (database, share) => pruneMovement(database, (total) => total * share));
  const sets = recordsOf<SetRecord>(keeper, "sets", readSetRecord, { write: writeSet, remove: removeSet });
  const sessions = recordsOf<SessionRecord>(keeper, "sessions", readSessionRecord);
  const activities = recordsOf<ActivityRecord>(keeper, "activities", readActivity);
  const tracks = tracksOf(keeper);
  const videos = videosOf(keeper);

  return {
    get trouble() {
      return keeper.trouble;
    },
    onTrouble: keeper.onTrouble,
    put: sets.put,
    get: sets.get,
    list: sets.list,
    async digests(since = Number.NEGATIVE_INFINITY) {
      const all = new Map<string, SetDigest>();
      for (const digest of await keeper.read((from) => readDigests(from, since), [])) all.set(digest.id, digest);
      for (const [id, record] of sets.held) if (record.startedAt >= since) all.set(id, digestOf(record));
      return [...all.values()].sort((a, b) => b.startedAt - a.startedAt);
    },
    async remove(id) {
      await sets.remove(id);
      await tracks.remove(id);
      await videos.remove(id);
    },
    putSession: sessions.put,
    getSession: sessions.get,
    listSessions: sessions.list,
    putActivity: activities.put,
    removeActivity: activities.remove,
    listActivities: activities.list,
    addMovement: tracks.add,
    movement: tracks.frames,
    tracks: tracks.list,
    chunks: tracks.chunks,
    putVideo: videos.put,
    video: videos.get,
    listVideos: videos.list,
    removeVideo: videos.remove,
    removeDueVideos: videos.removeDue,
    async merge(merge) {
      const kept = await keeper.keep((into) => writeMerge(into, merge));
      if (!kept) return false;
      sets.forget(merge.sets);
      sessions.forget(merge.sessions);
      activities.forget(merge.activities);
      return true;
    },
    async clear() {
      const cleared = keeper.database === null || (await keeper.keep(clearAll));
      if (cleared) for (const held of [sets, sessions, activities, tracks, videos]) held.forget();
      return cleared;
    },
  };
}
