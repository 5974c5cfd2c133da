import type { PackedFrame } from "../core/recording";

/** Frames as gzipped JSON lines. Joint positions only: no picture is ever kept. */
export async function compressFrames(frames: readonly PackedFrame[]): Promise<ArrayBuffer> {
  const lines = frames.map((frame) => JSON.stringify(frame)).join("\n");
  return gzip(new Blob([lines]));
}

/** @throws when the bytes are not what `compressFrames` made */
export async function decompressFrames(bytes: ArrayBuffer): Promise<PackedFrame[]> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = await new Response(stream).text();
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PackedFrame);
}

/** The bytes of `blob`, gzipped by the browser off the main thread. */
export async function gzip(blob: Blob): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}
