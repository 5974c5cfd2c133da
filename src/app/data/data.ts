import { download } from "../../device/download";
import { type StorageRoom, storageRoom } from "../../device/storage-room";
import type { MovementChunk } from "../../storage/database";
import { type Backup, MOST_MOVEMENT_BYTES, type ReadBackup, writeBackup } from "../../storage/files/backup";
import { readBackupAside } from "../../storage/files/reader";
import { type Merge, planMerge } from "../../storage/merge";
import { isIntact } from "../../storage/records/movement";
import type { SetStore } from "../../storage/sets";
import { forgetOrder } from "../clock";
import { dateOf } from "../days";
import { choicesNow, forgetChoices, missingHere, takeChoices } from "../person/choices";
import { language } from "../person/language";
import { logProblem, type ProblemId } from "../problems/problems";
import { csvOf } from "./csv";
import { openHistory, troubleOf } from "./history";
import { tellTabs } from "./tabs";

export { MOST_MOVEMENT_BYTES } from "../../storage/files/backup";

/** What is kept in this browser: weighed, taken along, brought back, deleted. */
export interface Kept {
  readonly sets: number;
  readonly reps: number;
  readonly sessions: number;
  readonly activities: number;
  readonly movement: { readonly sets: number; readonly bytes: number };
  readonly films: { readonly count: number; readonly bytes: number };
  /** Records that are there and cannot be read, because a newer version wrote them or they are damaged. */
  readonly unread: number;
  readonly room: StorageRoom;
}

/** The problem where it cannot be read now: that is not nothing. */
export async function whatIsKept(): Promise<Kept | ProblemId> {
  const store = await openHistory();
  const [digests, small, films, room] = await Promise.all([
    store.digests(),
    store.smallStock(),
    store.listVideos(),
    storageRoom(),
  ]);
  if (!small) return troubleOf(store);
  const { sessions, activities, tracks, setCount } = small;
  return {
    sets: digests.length,
    reps: digests.reduce((sum, { reps }) => sum + reps.length, 0),
    sessions: sessions.records.length,
    activities: activities.records.length,
    movement: { sets: tracks.length, bytes: tracks.reduce((sum, { bytes }) => sum + bytes, 0) },
    films: { count: films.length, bytes: films.reduce((sum, { blob }) => sum + blob.size, 0) },
    unread: Math.max(0, setCount - digests.length) + sessions.unread.length + activities.unread.length,
    room,
  };
}

/** What is in a file that was made. */
export interface Contents {
  readonly sets: number;
  readonly sessions: number;
  readonly activities: number;
  /** Sets whose movement is in it, and how many have any. */
  readonly movement: { readonly sets: number; readonly of: number };
  /** Records that could not be read; they are in the file as they lay there. */
  readonly unread: number;
  /** False: something could not be read, so it is no copy of everything. */
  readonly whole: boolean;
}

export type Made =
  | { readonly ok: true; readonly file: Blob; readonly contents: Contents }
  | { readonly ok: false; readonly problem: ProblemId };

/**
 * Everything as one file, or none where it cannot be read now.
 * @param movement with the measured movement, the newest first as far as a file can hold it
 */
export async function backupOf(store: SetStore, movement: boolean): Promise<Made> {
  const stock = await store.stock();
  if (!stock) return { ok: false, problem: troubleOf(store) };
  const { sets, sessions, activities, tracks } = stock;
  const there = new Set(sets.records.map(({ id }) => id));
  const chunks: MovementChunk[] = [];
  let [bytes, moved, lost] = [0, 0, 0];
  for (const track of movement ? tracks : []) {
    bytes += track.bytes;
    if (bytes > MOST_MOVEMENT_BYTES) break;
    if (!there.has(track.setId)) continue;
    const read = await readable(store, track.setId);
    if (read) chunks.push(...read);
    if (read) moved++;
    else lost++;
  }
  const unread = { sets: sets.unread, sessions: sessions.unread, activities: activities.unread };
  const unreadCount = Object.values(unread).reduce((sum, list) => sum + list.length, 0);
  const whole = unreadCount + lost === 0;
  const records = { sets: sets.records, sessions: sessions.records, activities: activities.records };
  const backup = { ...records, movement: chunks, choices: choicesNow(), unread, whole };
  return {
    ok: true,
    file: await writeBackup(backup, Date.now()),
    contents: {
      ...{ sets: sets.records.length, sessions: sessions.records.length, activities: activities.records.length },
      movement: { sets: moved, of: movement ? tracks.length : 0 },
      unread: unreadCount + lost,
      whole,
    },
  };
}

/** The stretches of a set's movement; null where one of them would make the file one that cannot be brought back. */
async function readable(store: SetStore, setId: string): Promise<readonly MovementChunk[] | null> {
  const chunks = await store.chunks(setId);
  if (!chunks) return null;
  const intact = await Promise.all(chunks.map(({ bytes }) => isIntact(bytes)));
  return intact.every(Boolean) ? chunks : null;
}

/** Hands the file to the browser, and says what is in it. One that is not whole says so in its name too. */
export async function saveBackup(movement: boolean): Promise<Made> {
  const made = await backupOf(await openHistory(), movement);
  const incomplete = made.ok && !made.contents.whole ? "-incomplete" : "";
  if (made.ok) download(made.file, `plumbline-${dateOf(Date.now())}${incomplete}.json.gz`);
  return made;
}

/** Every rep as a row, oldest first. The mark at the start tells spreadsheets that it is UTF-8. Null: it was handed over. */
export async function saveReps(): Promise<ProblemId | null> {
  const store = await openHistory();
  const stock = await store.stock();
  if (!stock) return troubleOf(store);
  const table = csvOf(stock.sets.records.toReversed(), language(), await store.listSessions());
  download(new Blob([`\uFEFF${table}`], { type: "text/csv" }), `plumbline-reps-${dateOf(Date.now())}.csv`);
  return stock.sets.unread.length > 0 ? "backup-partial" : null;
}

/** What a file would add; nothing has been added yet. */
export type Offer =
  | { readonly ok: true; readonly merge: Merge; readonly backup: Backup; readonly choices: readonly string[] }
  | { readonly ok: false; readonly problem: ProblemId };

const PROBLEM_OF = {
  unreadable: "backup-unreadable",
  newer: "backup-newer",
  "too-large": "backup-too-large",
} as const satisfies Record<Extract<ReadBackup, { ok: false }>["why"], ProblemId>;

/** Reads and checks the whole file and compares it with what is here. Never throws. */
export async function offerOf(store: SetStore, file: Blob): Promise<Offer> {
  const read = await readBackupAside(file);
  if (!read.ok) {
    const problem = PROBLEM_OF[read.why];
    logProblem({ id: problem, detail: read.detail });
    return { ok: false, problem };
  }
  const { backup } = read;
  const stock = await store.stock();
  // What is here cannot be compared with what cannot be read.
  if (!stock) return { ok: false, problem: troubleOf(store) };
  const present = {
    sets: byId(stock.sets.records),
    sessions: byId(stock.sessions.records),
    activities: byId(stock.activities.records),
    tracks: new Set(stock.tracks.map(({ setId }) => setId)),
  };
  return { ok: true, merge: planMerge(present, backup), backup, choices: missingHere(backup.choices) };
}

/** Adds all of an offer, or nothing: then the problem is returned. */
export async function takeOffer(store: SetStore, offer: Extract<Offer, { ok: true }>): Promise<ProblemId | null> {
  if (!(await store.merge(offer.merge))) return troubleOf(store);
  tellTabs();
  return takeChoices(offer.backup.choices, offer.choices) ? null : "choices-not-kept";
}

/** Sets, sessions, movement, films, settings and answers: all of it. Returns the problem where not all was deleted. */
export async function deleteEverything(store: SetStore): Promise<ProblemId | null> {
  // No database is not nothing: what cannot be opened may hold everything.
  if (!(await store.clear())) return troubleOf(store);
  tellTabs();
  forgetOrder();
  return forgetChoices() ? null : "choices-not-deleted";
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
