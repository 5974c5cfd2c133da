import type { PackedFrame } from "../core/movement/recording";
import type { Database, MovementChunk } from "./database";
import { inOne } from "./in-one";
import type { Keeper } from "./keeper";
import { decodeFrames } from "./records/frame-bytes";
import { gzip } from "./records/gzip";
import { decompressFrames } from "./records/movement";
import type { Track } from "./rows";

/**
 * The movement of sets, in chunks, with one row a set that says how much it is: what is kept can then be weighed, and
 * the oldest let go, without reading hundreds of megabytes.
 */

/** A stretch that is missing or cannot be read: nothing is known from the one time to the other, seconds on the frames' clock. */
export interface Hole {
  /** null: from the set's beginning. */
  readonly fromT: number | null;
  /** null: to the set's end. */
  readonly toT: number | null;
}

export interface Movement {
  /** In order; empty when none were kept. */
  readonly frames: readonly PackedFrame[];
  readonly holes: readonly Hole[];
}

/**
 * All movement together: 22 hours in front of a camera at 30 frames a second, 45 at 12. With two years of sets beside it
 * the database stays under the 500 MB it may take. The oldest goes first, sets themselves are never dropped.
 */
export const MOVEMENT_CAP_BYTES = 350e6;

/** Stretches of movement held in memory where the browser keeps nothing: ten minutes, then the oldest go. */
const MOST_IN_MEMORY = 60;

export interface Tracks {
  /** @param stretch what `encodeFrames` made. True: it is kept. */
  add(setId: string, n: number, stretch: Uint8Array<ArrayBuffer>): Promise<boolean>;
  movement(setId: string): Promise<Movement>;
  /** The stretches as they are kept, in order; null: they cannot be read now. */
  chunks(setId: string): Promise<readonly MovementChunk[] | null>;
  /** Newest first; null: they cannot be read now. */
  list(): Promise<readonly Track[] | null>;
  /** True: it is gone. */
  remove(setId: string): Promise<boolean>;
  forget(): void;
}

export function tracksOf(keeper: Keeper): Tracks {
  /** What is not written yet, the oldest first. */
  const held = new Map<string, { readonly setId: string; readonly n: number; readonly stretch: Uint8Array }>();
  const keyOf = (setId: string, n: number) => `movement/${setId}/${n}/`;

  function letGo(starting: string): void {
    for (const key of held.keys()) if (key.startsWith(starting)) held.delete(key);
    keeper.forget(starting);
  }

  const readChunks = async (setId: string) => {
    const read = await keeper.read((from) => from.getAll("movement", chunksOf(setId)));
    return read.ok ? read.value : null;
  };

  return {
    async add(setId, n, stretch) {
      const key = keyOf(setId, n);
      held.set(key, { setId, n, stretch });
      for (const oldest of held.keys()) {
        if (held.size <= MOST_IN_MEMORY) break;
        letGo(oldest);
      }
      // A browser that cannot compress keeps it as it is: five times the bytes, and nothing lost.
      const bytes = await gzip(new Blob([stretch])).catch(() => stretch.slice().buffer);
      const kept = await keeper.keep(key, async (into) => {
        await writeChunk(into, setId, n, bytes);
        held.delete(key);
      });
      // Once a set: what was kept before it may have to make room.
      if (kept && n === 0) await keeper.once((into) => pruneMovement(into, () => MOVEMENT_CAP_BYTES), PRUNE_MS);
      return kept;
    },
    async movement(setId) {
      const parts = new Map<number, readonly PackedFrame[]>();
      for (const chunk of (await readChunks(setId)) ?? []) {
        const frames = await decompressFrames(chunk.bytes).catch(() => null);
        if (frames) parts.set(chunk.n, frames);
        else parts.delete(chunk.n);
      }
      for (const one of held.values()) if (one.setId === setId) parts.set(one.n, decodeFrames(one.stretch));
      return joined(parts);
    },
    chunks: readChunks,
    async list() {
      const read = await keeper.read((from) => from.getAllFromIndex("tracks", "savedAt"));
      return read.ok ? [...read.value].reverse() : null;
    },
    async remove(setId) {
      letGo(`movement/${setId}/`);
      return keeper.keep(`tracks/${setId}`, (from) => removeTrack(from, setId));
    },
    forget: () => letGo("movement/"),
  };
}

const PRUNE_MS = 60_000;

/** One after another; where a number is missing there is a hole. */
function joined(parts: ReadonlyMap<number, readonly PackedFrame[]>): Movement {
  const numbers = [...parts.keys()].sort((a, b) => a - b);
  const frames: PackedFrame[] = [];
  const holes: Hole[] = [];
  let next = 0;
  for (const n of numbers) {
    const part = parts.get(n) ?? [];
    if (n > next) holes.push({ fromT: frames.at(-1)?.t ?? null, toT: part[0]?.t ?? null });
    for (const frame of part) frames.push(frame);
    next = n + 1;
  }
  return { frames, holes };
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
  await inOne(both, async () => {
    const rows = both.objectStore("tracks");
    const before = n === 0 ? undefined : await rows.get(setId);
    const track = { setId, savedAt: before?.savedAt ?? savedAt, bytes: (before?.bytes ?? 0) + bytes.byteLength };
    await both.objectStore("movement").put({ setId, n, savedAt, bytes });
    await rows.put(track);
  });
}

async function removeTrack(from: Database, setId: string): Promise<void> {
  const both = from.transaction(["movement", "tracks"], "readwrite");
  await inOne(both, async () => {
    await both.objectStore("movement").delete(chunksOf(setId));
    await both.objectStore("tracks").delete(setId);
  });
}

/** All stretches of a set. */
export const chunksOf = (setId: string) => IDBKeyRange.bound([setId, 0], [setId, Number.POSITIVE_INFINITY]);
