import type { PackedFrame } from "../core/recording";
import type { Database, MovementChunk } from "./database";
import { decodeFrames } from "./frame-bytes";
import { gzip } from "./gzip";
import type { Keeper } from "./keeper";
import { decompressFrames } from "./movement";

/**
 * The movement of sets, in chunks, with one row a set that says how much it is: what is kept can then be weighed, and
 * the oldest let go, without reading hundreds of megabytes.
 */

/** How much movement is kept for a set. */
export interface Track {
  readonly setId: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
}

/**
 * All movement together: 22 hours in front of a camera at 30 frames a second, 45 at 12. With two years of sets beside it
 * the database stays under the 500 MB it may take. The oldest goes first, sets themselves are never dropped.
 */
export const MOVEMENT_CAP_BYTES = 350e6;

/** Stretches of movement held in memory where the browser keeps nothing: ten minutes, then the oldest go. */
const MOST_IN_MEMORY = 60;

export interface Tracks {
  /** @param stretch what `encodeFrames` made */
  add(setId: string, n: number, stretch: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All frames kept for a set, in order; empty when none were. */
  frames(setId: string): Promise<readonly PackedFrame[]>;
  /** The stretches as they are kept, in order. */
  chunks(setId: string): Promise<readonly MovementChunk[]>;
  /** Newest first. */
  list(): Promise<readonly Track[]>;
  remove(setId: string): Promise<void>;
  forget(): void;
}

export function tracksOf(keeper: Keeper): Tracks {
  const chunks = new Map<string, Uint8Array<ArrayBuffer>[]>();

  function hold(setId: string, n: number, stretch: Uint8Array<ArrayBuffer>): void {
    const list = chunks.get(setId) ?? [];
    list[n] = stretch;
    delete list[n - MOST_IN_MEMORY];
    chunks.set(setId, list);
    for (const [other, { length }] of chunks) {
      if (other !== setId && length + n > MOST_IN_MEMORY) chunks.delete(other);
    }
  }

  return {
    async add(setId, n, stretch) {
      const bytes = await gzip(new Blob([stretch]));
      const kept = await keeper.keep(async (into) => {
        await writeChunk(into, setId, n, bytes);
        // Once a set: what was kept before it may have to make room.
        if (n === 0) await pruneMovement(into, () => MOVEMENT_CAP_BYTES);
      });
      if (!kept) hold(setId, n, stretch);
    },
    async frames(setId) {
      const parts = (chunks.get(setId) ?? []).map((stretch) => decodeFrames(stretch));
      for (const chunk of await keeper.read((from) => from.getAll("movement", chunksOf(setId)), [])) {
        parts[chunk.n] = await decompressFrames(chunk.bytes).catch(() => []);
      }
      return parts.flatMap((part) => part ?? []);
    },
    chunks: (setId) => keeper.read((from) => from.getAll("movement", chunksOf(setId)), []),
    async list() {
      const kept = await keeper.read((from) => from.getAllFromIndex("tracks", "savedAt"), []);
      return kept.reverse();
    },
    async remove(setId) {
      chunks.delete(setId);
      await keeper.keep((into) => removeTrack(into, setId));
    },
    forget: () => chunks.clear(),
  };
}

/** Drops the movement of whole sets, oldest first, until at most `keepBytes(total)` remain. */
export async function pruneMovement(database: Database, keepBytes: (total: number) => number): Promise<void> {
  const tracks = await database.getAllFromIndex("tracks", "savedAt");
  let total = tracks.reduce((sum, { bytes }) => sum + bytes, 0);
  const cap = keepBytes(total);
  for (const { setId, bytes } of tracks) {
    if (total <= cap) break;
    await removeTrack(database, setId);
    total -= bytes;
  }
}

/** One chunk and its set's row, both or neither. */
async function writeChunk(into: Database, setId: string, n: number, bytes: ArrayBuffer): Promise<void> {
  const savedAt = Date.now();
  const both = into.transaction(["movement", "tracks"], "readwrite");
  const rows = both.objectStore("tracks");
  const before = n === 0 ? undefined : await rows.get(setId);
  const track = { setId, savedAt: before?.savedAt ?? savedAt, bytes: (before?.bytes ?? 0) + bytes.byteLength };
  await Promise.all([both.objectStore("movement").put({ setId, n, savedAt, bytes }), rows.put(track), both.done]);
}

async function removeTrack(from: Database, setId: string): Promise<void> {
  const both = from.transaction(["movement", "tracks"], "readwrite");
  const deletes = [both.objectStore("movement").delete(chunksOf(setId)), both.objectStore("tracks").delete(setId)];
  await Promise.all([...deletes, both.done]);
}

/** All stretches of a set. */
export const chunksOf = (setId: string) => IDBKeyRange.bound([setId, 0], [setId, Number.POSITIVE_INFINITY]);
