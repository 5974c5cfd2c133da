import { digestOf, type SetDigest } from "../core/history/digest";
import { orderOf } from "../core/history/sequence";
import { type Aside, asideIn } from "./aside";
import { type MovementChunk, openDatabase } from "./database";
import { readDigests, removeSet, rewriteSet } from "./digests";
import { inOne } from "./in-one";
import { openKeeper, type StorageTrouble } from "./keeper";
import { LIMITS, type Limits } from "./limits";
import { clearAll, type Merge, writeMerge } from "./merge";
import { mergeSessions, mergeSets, runningSession } from "./merging";
import { type Change, type Changed, type Kind, recordsOf, type Stock } from "./records";
import { type ActivityRecord, readActivity } from "./records/activity-record";
import { readSessionRecord, type SessionRecord } from "./records/session-record";
import { readSetRecord, type SetRecord } from "./records/set-record";
import type { KeptVideo, Track } from "./rows";
import { type Movement, pruneMovement, tracksOf } from "./tracks";
import { videosOf } from "./videos";

export type { StorageTrouble } from "./keeper";
export type { Changed, Stock } from "./records";

/** Everything there is but sets, with what cannot be read of it. */
export interface SmallStock {
  readonly sessions: Stock<SessionRecord>;
  readonly activities: Stock<ActivityRecord>;
  readonly tracks: readonly Track[];
  /** How many sets there are, read or not. */
  readonly setCount: number;
}

/** Everything there is, with what cannot be read of it. */
export interface WholeStock extends SmallStock {
  readonly sets: Stock<SetRecord>;
}

/**
 * Everything that is kept: by the browser where it can, in memory where it cannot, and tried again until it can. No method
 * throws. A promise of `boolean` is true when it is done, and false while it is not: then `trouble` says why.
 */
export interface SetStore {
  readonly trouble: StorageTrouble | null;
  /** null: it is mended, and everything is written. */
  onTrouble(listener: (trouble: StorageTrouble | null) => void): () => void;
  /** Something was written: of which kind. */
  onKept(listener: (kind: string) => void): void;
  /** Tries to write whatever waits, and puts it aside meanwhile: the page may be closed at any moment. */
  flush(): Promise<boolean>;
  /** Writes the whole set; called after every rep, by whoever makes it. */
  put(record: SetRecord): Promise<boolean>;
  /** Changes the set as it is stored at that moment; one that is gone stays gone. */
  change(id: string, change: (now: SetRecord) => SetRecord): Promise<Changed<SetRecord>>;
  get(id: string): Promise<SetRecord | null>;
  /**
   * Whole sets, newest first; those that cannot be read are left where they are and left out. Years of them take
   * seconds to read: what only needs to know how they were asks for `digests`.
   */
  list(): Promise<readonly SetRecord[]>;
  /** What home, trends and reports need of each set begun at `since` (milliseconds since 1970) or later; newest first. */
  digests(since?: number): Promise<readonly SetDigest[]>;
  /** The set, its movement and its film. */
  remove(id: string): Promise<boolean>;
  /** Writes the session as the page has it that runs it; what others said of it meanwhile stays, and so does its end. */
  putSession(record: SessionRecord): Promise<boolean>;
  /** Changes the session as it is stored at that moment; one that is gone stays gone. */
  changeSession(id: string, change: (now: SessionRecord) => SessionRecord): Promise<Changed<SessionRecord>>;
  getSession(id: string): Promise<SessionRecord | null>;
  /** Newest first; sessions that cannot be read are left where they are and left out. */
  listSessions(): Promise<readonly SessionRecord[]>;
  putActivity(record: ActivityRecord): Promise<boolean>;
  removeActivity(id: string): Promise<boolean>;
  /** Newest first. */
  listActivities(): Promise<readonly ActivityRecord[]>;
  /** The nth stretch of a set's movement, as `encodeFrames` made it. */
  addMovement(setId: string, n: number, stretch: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** All frames kept for a set, in order, and where some are missing. */
  movement(setId: string): Promise<Movement>;
  /** How much movement the database keeps for each set, newest first. */
  tracks(): Promise<readonly Track[]>;
  /** The stretches of a set's movement as they are kept, in order; null: they cannot be read now. */
  chunks(setId: string): Promise<readonly MovementChunk[] | null>;
  putVideo(video: KeptVideo): Promise<boolean>;
  video(setId: string): Promise<KeptVideo | null>;
  /** Newest first. */
  listVideos(): Promise<readonly KeptVideo[]>;
  removeVideo(setId: string): Promise<boolean>;
  /** Deletes films whose time is up at `now`, milliseconds since 1970. */
  removeDueVideos(now: number): Promise<void>;
  /** null: it cannot be read now, which does not mean that there is nothing. Years of sets take seconds. */
  stock(): Promise<WholeStock | null>;
  /** The same without the sets, at once. */
  smallStock(): Promise<SmallStock | null>;
  /** Writes all of it or, where that fails, nothing: false. */
  merge(merge: Merge): Promise<boolean>;
  /** Deletes everything there is. False: the database refused or was not there, and nothing was deleted. */
  clear(): Promise<boolean>;
}

/** A whole file brought back, or everything deleted, takes longer than a record. Judgement. */
const ALL_MS = 300_000;

const SETS: Kind<SetRecord> = {
  name: "sets",
  read: readSetRecord,
  rewrite: rewriteSet,
  remove: removeSet,
  merge: mergeSets,
};

const plain = <T extends { readonly id: string }>(
  name: "sessions" | "activities",
  read: Kind<T>["read"],
  merge: Kind<T>["merge"],
): Kind<T> => ({
  ...{ name, read, merge },
  async rewrite(into, id, change) {
    const writing = into.transaction(name, "readwrite");
    await inOne(writing, async () => {
      const record = change(await writing.store.get(id));
      if (record) await writing.store.put(record as never);
    });
  },
  remove: (from, id) => from.delete(name, id),
});

const unless0 =
  <T>(change: (now: T) => T): Change<T> =>
  (now) =>
    now && change(now);

/** Opens the store. A browser that keeps nothing gives one that lives in memory. */
export async function openSetStore(
  open: typeof openDatabase = openDatabase,
  limits: Limits = LIMITS,
  aside: Aside = asideIn(() => globalThis.localStorage),
): Promise<SetStore> {
  const keeper = openKeeper(open, (database, share) => pruneMovement(database, (total) => total * share), limits);
  await keeper.ready();
  const sets = recordsOf<SetRecord>(keeper, aside, SETS);
  const sessions = recordsOf<SessionRecord>(keeper, aside, plain("sessions", readSessionRecord, mergeSessions));
  const activities = recordsOf<ActivityRecord>(
    keeper,
    aside,
    plain("activities", readActivity, (here) => here),
  );
  const tracks = tracksOf(keeper);
  const videos = videosOf(keeper);

  async function smallStock(): Promise<SmallStock | null> {
    const [plans, moved, lengths, ids] = await Promise.all([
      sessions.stock(),
      activities.stock(),
      tracks.list(),
      keeper.read((from) => from.getAllKeys("sets")),
    ]);
    if (!plans || !moved || !lengths || !ids.ok) return null;
    const setCount = new Set([...ids.value, ...sets.unwritten.keys()]).size;
    return { sessions: plans, activities: moved, tracks: lengths, setCount };
  }

  return {
    get trouble() {
      return keeper.trouble;
    },
    onTrouble: keeper.onTrouble,
    onKept: (listener) => keeper.onKept((key) => listener(key.split("/")[0] ?? "")),
    flush() {
      for (const kind of [sets, sessions, activities]) kind.putAside();
      return keeper.flush();
    },
    put: sets.put,
    change: (id, change) => sets.change(id, unless0(change)),
    get: sets.get,
    list: sets.list,
    async digests(since = Number.NEGATIVE_INFINITY) {
      const read = await keeper.read((from) => readDigests(from, since));
      const all = new Map((read.ok ? read.value : []).map((digest) => [digest.id, digest]));
      for (const [id, record] of read.ok ? sets.unwritten : sets.held) {
        if (record.startedAt >= since) all.set(id, digestOf(record));
      }
      return [...all.values()].sort((a, b) => orderOf(b) - orderOf(a));
    },
    async remove(id) {
      const gone = [await sets.remove(id), await tracks.remove(id), await videos.remove(id)];
      return gone.every(Boolean);
    },
    putSession: async (record) => (await sessions.change(record.id, (stored) => runningSession(record, stored))).kept,
    changeSession: (id, change) => sessions.change(id, unless0(change)),
    getSession: sessions.get,
    listSessions: sessions.list,
    putActivity: activities.put,
    removeActivity: activities.remove,
    listActivities: activities.list,
    addMovement: tracks.add,
    movement: tracks.movement,
    tracks: async () => (await tracks.list()) ?? [],
    chunks: tracks.chunks,
    putVideo: videos.put,
    video: videos.get,
    listVideos: videos.list,
    removeVideo: videos.remove,
    removeDueVideos: videos.removeDue,
    async stock() {
      const [all, small] = await Promise.all([sets.stock(), smallStock()]);
      return all && small && { sets: all, ...small };
    },
    smallStock,
    merge: (merge) => keeper.once((into) => writeMerge(into, merge), ALL_MS),
    async clear() {
      if (!(await keeper.once(clearAll, ALL_MS))) return false;
      for (const held of [sets, sessions, activities, tracks, videos]) held.forget();
      aside.clear();
      return true;
    },
  };
}
