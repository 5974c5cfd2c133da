/** From what espeak-ng says to the bytes that are kept, and back again to measure them: by way of ffmpeg. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { KEPT_RATE, levelled, trimmed } from "./levels";
import { SPEECH_RATE } from "./synthesis";

const run = promisify(execFile);

/**
 * MP3 is what `decodeAudioData` takes in every browser there is, open builds of Chromium and Linux's Firefox among them,
 * where AAC needs the system's help and Safari takes Opus only lately. Constant bit rate: each piece is a file of its own
 * without a header, and a length that is not guessed from its first frame.
 */
const KBIT = 16;
/** What a laptop's speakers have no use for, and the edge of what a made voice has hissing. */
const FILTERS = "highpass=f=80,lowpass=f=6800";
/** Between two pieces while they are filtered together, seconds. */
const APART_S = 0.25;
/** Outputs of one run: each is a file that is open. */
const AT_ONCE = 60;

/** @returns of each piece the samples to be kept: filtered, cut to what is heard, all as loud as each other */
export async function finished(spoken: readonly Int16Array[]): Promise<readonly Float32Array[]> {
  // Filters ring: the silence between two pieces is longer than that.
  const apart = new Int16Array(APART_S * SPEECH_RATE);
  const all = Buffer.concat(spoken.flatMap((piece) => [bytesOf(piece), bytesOf(apart)]));
  const raw = ["-f", "s16le", "-ar", `${SPEECH_RATE}`, "-ac", "1", "-i", "-"];
  const filtered = samplesOf(await ffmpeg([...raw, "-af", FILTERS, "-ar", `${KEPT_RATE}`, "-f", "f32le", "-"], all));
  const scale = KEPT_RATE / SPEECH_RATE;
  let from = 0;
  return spoken.map((piece) => {
    const to = from + piece.length + apart.length;
    const cut = filtered.subarray(Math.round(from * scale), Math.round(to * scale));
    from = to;
    return levelled(trimmed(cut));
  });
}

/** @returns each piece as an MP3 of its own, without headers: one after the other they are one as well */
export async function encoded(pieces: readonly Float32Array[]): Promise<readonly Buffer[]> {
  const folder = mkdtempSync(join(tmpdir(), "voice-"));
  try {
    const files: string[] = [];
    for (let first = 0; first < pieces.length; first += AT_ONCE) {
      const some = pieces.slice(first, first + AT_ONCE);
      const names = some.map((_, n) => join(folder, `${first + n}.mp3`));
      const input = join(folder, "pieces.f32");
      writeFileSync(input, Buffer.concat(some.map(bytesOf)));
      let from = 0;
      const outputs = some.flatMap((piece, n) => {
        const cut = ["-ss", `${from / KEPT_RATE}`, "-t", `${piece.length / KEPT_RATE}`];
        from += piece.length;
        const bare = ["-write_xing", "0", "-id3v2_version", "0", "-write_id3v1", "0", "-map_metadata", "-1"];
        return [...cut, "-c:a", "libmp3lame", "-b:a", `${KBIT}k`, ...bare, names[n] ?? ""];
      });
      const raw = ["-f", "f32le", "-ar", `${KEPT_RATE}`, "-ac", "1", "-i", input];
      await run("ffmpeg", ["-v", "error", "-y", ...raw, ...outputs]);
      files.push(...names);
    }
    return files.map((file) => readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Samples of an MP3, {@link KEPT_RATE} a second. */
export async function decoded(mp3: Buffer): Promise<Float32Array> {
  return samplesOf(await ffmpeg(["-f", "mp3", "-i", "-", "-ac", "1", "-ar", `${KEPT_RATE}`, "-f", "f32le", "-"], mp3));
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

const samplesOf = (bytes: Buffer): Float32Array =>
  new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 4)));

/** @throws with what ffmpeg said, where it failed */
function ffmpeg(args: readonly string[], input: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("ffmpeg", ["-v", "error", ...args]);
    const out: Buffer[] = [];
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`ffmpeg: ${said}`))));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
