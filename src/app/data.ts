import { download } from "../device/download";
import { type StorageRoom, storageRoom } from "../device/storage-room";
import { type Backup, MOST_MOVEMENT_BYTES, type ReadBackup, readBackup, writeBackup } from "../storage/backup";
import type { MovementChunk } from "../storage/database";
import { type Merge, planMerge } from "../storage/merge";
import type { SetStore } from "../storage/sets";
import { choicesNow, forgetChoices, missingHere, takeChoices } from "./choices";
import { csvOf, dateOf } from "./csv";
import { openHistory } from "./history";
import { logProblem, type ProblemId } from "./problems";

export { MOST_MOVEMENT_BYTES } from "../storage/backup";

/** What is kept in this browser: weighed, taken along, brought back, deleted. */
export interface Kept {
  readonly sets: number;
  readonly reps: number;
  readonly sessions: number;
  readonly activities: number;
  readonly movement: { readonly sets: number; readonly bytes: number };
  readonly films: { readonly count: number; readonly bytes: number };
  readonly room: StorageRoom;
}

export async function whatIsKept(): Promise<Kept> {
  const store = await openHistory();
  const [digests, sessions, activities, tracks, films, room] = await Promise.all([
    store.digests(),
    store.listSessions(),
    store.listActivities(),
    store.tracks(),
    store.listVideos(),
    storageRoom(),
  ]);
  return {
    sets: digests.length,
    reps: digests.reduce((sum, { reps }) => sum + reps.length, 0),
    sessions: sessions.length,
    activities: activities.length,
    movement: { sets: tracks.length, bytes: tracks.reduce((sum, { bytes }) => sum + bytes, 0) },
    films: { count: films.length, bytes: films.reduce((sum, { blob }) => sum + blob.size, 0) },
    room,
  };
}

/** Everything as one file. @param movement with the measured movement, the newest first as far as a file can hold it */
export async function backupOf(store: SetStore, movement: boolean): Promise<Blob> {
  const [sets, sessions, activities] = await Promise.all([store.list(), store.listSessions(), store.listActivities()]);
  const there = new Set(sets.map(({ id }) => id));
  const chunks: MovementChunk[] = [];
  let bytes = 0;
  for (const track of movement ? await store.tracks() : []) {
    bytes += track.bytes;
    if (bytes > MOST_MOVEMENT_BYTES) break;
    if (there.has(track.setId)) chunks.push(...(await store.chunks(track.setId)));
  }
  return writeBackup({ sets, sessions, activities, movement: chunks, choices: choicesNow() }, Date.now());
}

export async function saveBackup(movement: boolean): Promise<void> {
  download(await backupOf(await openHistory(), movement), `plumbline-${dateOf(Date.now())}.json.gz`);
}

/** Every rep as a row, oldest first. The mark at the start tells spreadsheets that it is UTF-8. */
export async function saveReps(): Promise<void> {
  const sets = [...(await (await openHistory()).list())].reverse();
  download(new Blob([`\uFEFF${csvOf(sets)}`], { type: "text/csv" }), `plumbline-reps-${dateOf(Date.now())}.csv`);
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
  const read = await readBackup(file);
  if (!read.ok) {
    const problem = PROBLEM_OF[read.why];
    logProblem({ id: problem, detail: read.detail });
    return { ok: false, problem };
  }
  const { backup } = read;
  const [sets, sessions, activities, tracks] = await Promise.all([
    store.list(),
    store.listSessions(),
    store.listActivities(),
    store.tracks(),
  ]);
  const present = {
    sets: byId(sets),
    sessions: byId(sessions),
    activities: byId(activities),
    tracks: new Set(tracks.map(({ setId }) => setId)),
  };
  return { ok: true, merge: planMerge(present, backup), backup, choices: missingHere(backup.choices) };
}

/** Adds all of an offer, or nothing: then the problem is returned. */
export async function takeOffer(store: SetStore, offer: Extract<Offer, { ok: true }>): Promise<ProblemId | null> {
  if (!(await store.merge(offer.merge))) return store.trouble ?? "storage-blocked";
  takeChoices(offer.backup.choices, offer.choices);
  return null;
}

/** Sets, sessions, movement, films, settings and answers: all of it. Returns the problem where nothing was deleted. */
export async function deleteEverything(store: SetStore): Promise<ProblemId | null> {
  if (!(await store.clear())) return store.trouble ?? "storage-blocked";
  forgetChoices();
  return null;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
