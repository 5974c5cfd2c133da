import { describe, expect, it } from "vitest";
import { gzip } from "../records/gzip";
import { writeBackup } from "./backup";
import { kindOfFile } from "./file-kind";
import { writeRecordingFile } from "./recording-file";

const nothing = { sets: [], sessions: [], activities: [] };

describe("a file that was opened from outside", () => {
  it("is known by its first words", async () => {
    const backup = await writeBackup({ ...nothing, movement: [], choices: {}, unread: nothing, whole: true }, 0);
    expect(await kindOfFile(backup)).toBe("backup");
    const recording = await writeRecordingFile({ schema: 1, source: "x", model: "full", aspect: 1, frames: [] });
    expect(await kindOfFile(recording)).toBe("recording");
    expect(await kindOfFile(new Blob(['{"schema":1,"source":"plain"}']))).toBe("recording");
  });

  it.each([
    ["nothing", new Blob([])],
    ["something else", new Blob(['{"name":"package"}'])],
    ["a picture", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])],
    ["a broken archive", new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])])],
  ])("is none of ours when it is %s", async (_, file) => {
    expect(await kindOfFile(file)).toBe(null);
  });

  it("is not unpacked whole to find out", async () => {
    const long = new Blob([await gzip(new Blob(['{"kind":"plumbline-backup"', "x".repeat(50_000_000)]))]);
    expect(await kindOfFile(long)).toBe("backup");
  });
});
