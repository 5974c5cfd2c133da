/** The recordings of a language as they are kept: files of sound, and one that says where in them each piece is. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordedIndex } from "../../device/sound/pieces";
import { projectFolder } from "../install.mjs";
import type { Language } from "./languages";
import { piecesFor } from "./pieces";
import { spokenTexts } from "./spoken-texts";
import { mannerOf } from "./synthesis";

/** What has to be in the recordings: by key, the piece and a digest of it and of how it is spoken. */
export interface Wanted {
  readonly text: string;
  readonly digest: string;
}

const digestOf = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

export function wantedIn(language: Language): ReadonlyMap<string, Wanted> {
  const pieces = piecesFor(spokenTexts(language));
  return new Map([...pieces].map(([key, text]) => [key, { text, digest: digestOf(mannerOf(text, language), 8) }]));
}

/** Of the list of all pieces, whatever their order. */
export const digestOfAll = (wanted: ReadonlyMap<string, Wanted>): string =>
  digestOf(
    [...wanted]
      .map(([key, { digest }]) => `${key} ${digest}`)
      .sort()
      .join("\n"),
    16,
  );

/** Whoever has to say a sentence fetches the files that it is in: small ones, but not one for every word. Judgement. */
const FILE_BYTES = 128_000;

const FOLDER = join(projectFolder, "voice");
const indexOf = (language: Language): string => join(FOLDER, `spoken-${language}.json`);
export const soundOf = (language: Language, file: number): string => join(FOLDER, `spoken-${language}-${file}.mp3`);

export interface Sprite {
  readonly index: RecordedIndex;
  /** All files, one after the other. */
  readonly sound: Buffer;
}

/** @returns null where there is none yet */
export function readSprite(language: Language): Sprite | null {
  if (!existsSync(indexOf(language))) return null;
  const index: RecordedIndex = JSON.parse(readFileSync(indexOf(language), "utf8"));
  return { index, sound: Buffer.concat(index.files.map((_, file) => readFileSync(soundOf(language, file)))) };
}

/** Of each piece that is recorded as it is wanted its sound: what does not change is not made anew. */
export function stillGood(sprite: Sprite | null, wanted: ReadonlyMap<string, Wanted>): ReadonlyMap<string, Buffer> {
  const entries = Object.entries(sprite?.index.pieces ?? {});
  return new Map(
    entries.flatMap(([key, [from, bytes, digest]]) =>
      wanted.get(key)?.digest === digest && sprite ? [[key, sprite.sound.subarray(from, from + bytes)] as const] : [],
    ),
  );
}

/** One line a piece, so that a change shows which. */
export function writeSprite(
  language: Language,
  wanted: ReadonlyMap<string, Wanted>,
  sounds: ReadonlyMap<string, Buffer>,
): void {
  const all = [...wanted].map(([key, { digest }]) => ({ key, digest, sound: sounds.get(key) ?? Buffer.alloc(0) }));
  let from = 0;
  const lines = all.map(({ key, digest, sound }) => {
    const line = `    ${JSON.stringify(key)}: [${from}, ${sound.length}, "${digest}"]`;
    from += sound.length;
    return line;
  });
  const files = filled(all.map(({ sound }) => sound));
  const sizes = files.map(({ length }) => length).join(", ");
  const text = `{\n  "digest": "${digestOfAll(wanted)}",\n  "files": [${sizes}],\n  "pieces": {\n${lines.join(",\n")}\n  }\n}\n`;
  const old = new RegExp(`^spoken-${language}-\\d+\\.mp3$`);
  for (const name of readdirSync(FOLDER)) if (old.test(name)) rmSync(join(FOLDER, name));
  for (const [file, sound] of files.entries()) writeFileSync(soundOf(language, file), sound);
  writeFileSync(indexOf(language), text);
}

/** Files of whole pieces, in their order, each full before the next is begun. */
export function filled(sounds: readonly Buffer[]): readonly Buffer[] {
  const files: Buffer[][] = [[]];
  let bytes = 0;
  for (const sound of sounds) {
    if (bytes > 0 && bytes + sound.length > FILE_BYTES) {
      files.push([]);
      bytes = 0;
    }
    files.at(-1)?.push(sound);
    bytes += sound.length;
  }
  return files.map((pieces) => Buffer.concat(pieces));
}
