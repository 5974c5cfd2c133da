/** Whether a browser makes of the recorded voice what it is: decoded as the page does it, piece by piece. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { readSprite } from "../../src/cli/voice/sprite";
import { placeOf } from "../../src/device/sound/pieces";
import type { Driven } from "./driven";

/** Two words, a number, and a cue. */
const KEYS = ["left", "right", "7", "reach long"] as const;

export interface Decoded {
  readonly key: string;
  /** Of the MP3's frames, seconds. */
  readonly lastsS: number;
  /** From the first sample that is not silence to the last, seconds; null: the browser cannot decode it. */
  readonly heardS: number | null;
}

/** @param origin of the built app, which the page is on */
export async function decodedIn(driven: Driven, origin: string): Promise<readonly Decoded[]> {
  const names = readdirSync(join(projectFolder, "dist", "assets"));
  const index = readSprite("en")?.index ?? { files: [], pieces: {} };
  const wanted = KEYS.map((key) => {
    const { file, from, bytes } = placeOf(index, key) ?? { file: 0, from: 0, bytes: 0 };
    const name = names.find((one) => one.startsWith(`spoken-en-${file}-`) && one.endsWith(".mp3"));
    return { key, from, bytes, address: `${origin}/assets/${name}` };
  });
  return driven.run(async (asked) => {
    const context = new AudioContext();
    const all: { key: string; lastsS: number; heardS: number | null }[] = [];
    for (const { key, from, bytes, address } of asked) {
      const file = await (await fetch(address)).arrayBuffer();
      const buffer = await context.decodeAudioData(file.slice(from, from + bytes)).catch(() => null);
      const samples = [...(buffer?.getChannelData(0) ?? [])];
      const isHeard = (value: number) => Math.abs(value) > 0.005;
      const heardS = buffer && (samples.findLastIndex(isHeard) - samples.findIndex(isHeard)) / buffer.sampleRate;
      all.push({ key, lastsS: bytes / 2000, heardS });
    }
    return all;
  }, wanted);
}

/** What is not heard as it was recorded: an MP3 has a tenth of a second, or two, more than its sound. */
export const notAsRecorded = (all: readonly Decoded[]): readonly Decoded[] =>
  all.filter(({ lastsS, heardS }) => heardS === null || heardS < lastsS - 0.25 || heardS > lastsS);
