import * as v from "valibot";
import { jsonExcess } from "../../core/movement/json-guard";
import type { PackedFrame } from "../../core/movement/recording";
import { decodeFrames } from "./frame-bytes";
import { gunzip, isGzip } from "./gzip";
import { PackedFrameSchema } from "./packed-frame";

/** A stretch larger than this once unpacked is not ours: ten seconds of movement are 100 kB. */
const MOST_BYTES = 32e6;
/** Ten times what a stretch of the first kind had. */
const MOST_LINES = 3000;
/** "{": the first kind of stretch was JSON, a frame a line. */
const JSON_LINES = 0x7b;

/** Whether a stored stretch is as it was written, by its own checksum: without reading its frames. */
export async function isIntact(bytes: ArrayBuffer): Promise<boolean> {
  const stored = new Blob([bytes]);
  if (!(await isGzip(stored))) return true;
  return gunzip(stored, MOST_BYTES).then(
    () => true,
    () => false,
  );
}

/**
 * The frames of a stored stretch: `encodeFrames`, gzipped where the browser could, or one of an earlier version. Joint
 * positions only: no picture is ever kept. @throws when the bytes are none, or hold anything that is no frame
 */
export async function decompressFrames(bytes: ArrayBuffer): Promise<PackedFrame[]> {
  const stored = new Blob([bytes]);
  const unpacked = (await isGzip(stored)) ? await gunzip(stored, MOST_BYTES) : new Uint8Array(bytes);
  if (unpacked[0] !== JSON_LINES) return decodeFrames(unpacked);
  const excess = jsonExcess(unpacked);
  if (excess) throw new RangeError(`movement that is too ${excess}`);
  const lines = new TextDecoder().decode(unpacked).split("\n").filter(Boolean);
  if (lines.length > MOST_LINES) throw new RangeError(`${lines.length} frames in one stretch`);
  return lines.map((line) => v.parse(PackedFrameSchema, JSON.parse(line)));
}
