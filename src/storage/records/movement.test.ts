import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFrame } from "../../../tests/support/any-frame";
import { projectFolder } from "../../cli/install.mjs";
import { onGrid } from "../../core/movement/grid";
import { type PackedFrame, packFrame, type Recording, unpackFrame } from "../../core/movement/recording";
import { decodeFrames, encodeFrames } from "./frame-bytes";
import { gunzip, gzip } from "./gzip";
import { decompressFrames } from "./movement";

const packed = fc.array(
  anyFrame.map((frame) => packFrame(onGrid(frame))),
  { maxLength: 6 },
);
const gzipped = (bytes: Uint8Array | string) => Uint8Array.from(gzipSync(bytes)).buffer;

describe("a stretch of movement", () => {
  it("comes back exactly as the coach saw it", () => {
    fc.assert(fc.property(packed, (frames) => void expect(decodeFrames(encodeFrames(frames))).toEqual(frames)));
  });

  it("is read from what the first version kept, JSON lines", async () => {
    const frames: PackedFrame[] = [1, 2].map((t) => ({ t, image: null, world: null, trunk: null }));
    const kept = gzipped(frames.map((frame) => JSON.stringify(frame)).join("\n"));
    expect(await decompressFrames(kept)).toEqual(frames);
  });

  it("is refused where bytes are changed, lost or added; nothing else is thrown and nothing hangs", () => {
    const some = fc.sample(
      packed.filter(({ length }) => length > 2),
      { numRuns: 20, seed: 1 },
    );
    const anything = fc.uint8Array({ maxLength: 200 });
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...some), edits, fc.nat(), anything, (frames, changes, cut, more) => {
        const whole = encodeFrames(frames);
        const changed = whole.slice();
        for (const [at, value] of changes) changed[at % changed.length] = value;
        for (const bytes of [
          changed,
          whole.slice(0, cut % whole.length),
          new Uint8Array([...whole, ...more, 0]),
          more,
        ]) {
          try {
            expect(decodeFrames(bytes).every(({ t }) => Number.isFinite(t))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
      }),
    );
  });

  it("claims no more frames and points than it has room for", () => {
    const claims = Uint8Array.from([0x50, 0x4d, 2, 0xff, 0xff, 0xff, 0xff, 0x0f]);
    expect(() => decodeFrames(claims)).toThrow(RangeError);
  });
});

describe("half an hour of movement", () => {
  /** 30 a second, as the writer hands them over: ten seconds at a time. */
  const [FRAMES, STRETCH] = [30 * 60 * 30, 300];

  it("takes 10 MB at most, with the noise of the real model in it and no pause", async () => {
    const folder = join(projectFolder, "tests", "lab", "recordings");
    const frames = readdirSync(folder).flatMap((name) => {
      const { recording } = JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()) as {
        recording: Recording;
      };
      return recording.frames.map((_, index) => packFrame(onGrid(unpackFrame(recording, index))));
    });
    expect(frames.length).toBeGreaterThan(1000);
    let bytes = 0;
    for (let from = 0; from < frames.length; from += STRETCH) {
      bytes += (await gzip(new Blob([encodeFrames(frames.slice(from, from + STRETCH))]))).byteLength;
    }
    // These were filmed at 10 a second: at 30 the body moves less from frame to frame, which takes less.
    expect((bytes / frames.length) * FRAMES).toBeLessThan(10e6);
    // Numbers that change, or nothing was measured.
    expect(bytes / frames.length).toBeGreaterThan(50);
  });
});

describe("unpacking", () => {
  it("gives back what was packed", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => n % 251);
    expect(await gunzip(new Blob([await gzip(new Blob([bytes]))]), 100_000)).toEqual(bytes);
  });

  it("stops at a file that would fill the machine", async () => {
    const bomb = new Blob([gzipped(new Uint8Array(5_000_000))]);
    expect(bomb.size).toBeLessThan(10_000);
    await expect(gunzip(bomb, 1_000_000)).rejects.toThrow(RangeError);
  });

  it("says when the end is missing", async () => {
    const whole = gzipped("a long text ".repeat(50));
    await expect(gunzip(new Blob([whole.slice(0, 20)]), 1e6)).rejects.toThrow();
  });
});
