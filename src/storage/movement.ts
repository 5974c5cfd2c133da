import type { PackedFrame } from "../core/recording";
import { decodeFrames } from "./frame-bytes";
import { gunzip } from "./gzip";

/** A stretch larger than this once unpacked is not ours: ten seconds of movement are 100 kB. */
const MOST_BYTES = 32e6;
/** "{": the first kind of stretch was JSON, a frame a line. */
const JSON_LINES = 0x7b;

/**
 * The frames of a stored stretch: gzipped `encodeFrames`, or one of an earlier version. Joint positions only: no picture
 * is ever kept. @throws when the bytes are none
 */
export async function decompressFrames(bytes: ArrayBuffer): Promise<PackedFrame[]> {
  const unpacked = await gunzip(new Blob([bytes]), MOST_BYTES);
  if (unpacked[0] !== JSON_LINES) return decodeFrames(unpacked);
  return new TextDecoder()
    .decode(unpacked)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PackedFrame);
}
