/** The recordings of a language as they are kept: one file of sound, and one that says where in it each piece is. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

export const fileOf = (language: Language, ending: "mp3" | "json"): string =>
  join(projectFolder, "voice", `spoken-${language}.${ending}`);

export interface Sprite {
  readonly index: RecordedIndex;
  readonly sound: Buffer;
}

/** @returns null where there is none yet */
export function readSprite(language: Language): Sprite | null {
  if (!existsSync(fileOf(language, "json"))) return null;
  const index: RecordedIndex = JSON.parse(readFileSync(fileOf(language, "json"), "utf8"));
  return { index, sound: readFileSync(fileOf(language, "mp3")) };
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
  let from = 0;
  const lines = [...wanted].map(([key, { digest }]) => {
    const bytes = sounds.get(key)?.length ?? 0;
    const line = `    ${JSON.stringify(key)}: [${from}, ${bytes}, "${digest}"]`;
    from += bytes;
    return line;
  });
  const text = `{\n  "digest": "${digestOfAll(wanted)}",\n  "pieces": {\n${lines.join(",\n")}\n  }\n}\n`;
  writeFileSync(fileOf(language, "json"), text);
  writeFileSync(
    fileOf(language, "mp3"),
    Buffer.concat([...wanted.keys()].map((key) => sounds.get(key) ?? Buffer.alloc(0))),
  );
}
