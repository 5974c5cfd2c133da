import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aFrame } from "../../../tests/fixtures/coaching";
import { packFrame, type Recording } from "../../core/movement/recording";
import { readRecordingFile, writeRecordingFile } from "./recording-file";

const recording: Recording = {
  schema: 1,
  source: "a clip",
  model: "full",
  aspect: 16 / 9,
  frames: [1, 2, 3].map((t) => packFrame(aFrame(t))),
};
const file = (content: unknown) => new Blob([JSON.stringify(content)]);

describe("a recording as a file", () => {
  it("comes back as it was written, and is small", async () => {
    const written = await writeRecordingFile(recording);
    expect(written.size).toBeLessThan(JSON.stringify(recording).length / 2);
    expect(await readRecordingFile(written)).toEqual({ ok: true, recording });
  });

  it("may be plain JSON, or gzipped by anything else", async () => {
    expect(await readRecordingFile(file(recording))).toMatchObject({ ok: true });
    expect(await readRecordingFile(new Blob([gzipSync(JSON.stringify(recording))]))).toMatchObject({ ok: true });
  });

  it.each([
    ["nothing", new Blob([])],
    ["a picture", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])],
    ["half a gzip", new Blob([new Uint8Array([0x1f, 0x8b, 8, 0])])],
    ["other JSON", file({ hello: 1 })],
    ["no frames", file({ ...recording, frames: [] })],
    [
      "a pose of 32 joints",
      file({ ...recording, frames: [{ t: 0, image: Array(128).fill(0), world: null, trunk: null }] }),
    ],
    ["times that go back", file({ ...recording, frames: [...recording.frames].reverse() })],
  ])("is refused in words, not thrown: %s", async (_, blob) => {
    const read = await readRecordingFile(blob);
    expect(read.ok).toBe(false);
  });
});
