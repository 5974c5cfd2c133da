/**
 * `npm run voice [-- --write]`: whether the recordings are those of the words, and what can be measured of them. With `--write` what is
 * missing is recorded. For developers: what it makes is committed, so that nobody else needs espeak-ng or ffmpeg.
 */
import { execFileSync } from "node:child_process";
import { asked } from "../command-line/asked.mjs";
import { measured, wrongWith } from "./checks";
import { decoded, encoded, finished } from "./encode";
import { LANGUAGES, type Language } from "./languages";
import { digestOfAll, readSprite, stillGood, wantedIn, writeSprite } from "./sprite";
import { synthesise } from "./synthesis";

/** A language's file is fetched by whoever has no voice of their own, bytes. */
const MOST_BYTES = 1_500_000;
const PROGRAMS = ["espeak-ng", "ffmpeg"] as const;
/** espeak-ng is asked for so many pieces at once. */
const SIDE_BY_SIDE = 2;

function missingPrograms(): readonly string[] {
  return PROGRAMS.filter((program) => {
    try {
      execFileSync(program, [program === "ffmpeg" ? "-version" : "--version"], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
}

async function write(language: Language): Promise<void> {
  const wanted = wantedIn(language);
  const kept = stillGood(readSprite(language), wanted);
  const missing = [...wanted].filter(([key]) => !kept.has(key));
  const spoken: Int16Array[] = [];
  for (let n = 0; n < missing.length; n += SIDE_BY_SIDE) {
    const some = missing.slice(n, n + SIDE_BY_SIDE).map(([, { text }]) => synthesise(text, language));
    spoken.push(...(await Promise.all(some)));
  }
  const sounds = missing.length === 0 ? [] : await encoded(await finished(spoken));
  const made = new Map(missing.map(([key], n) => [key, sounds[n] ?? Buffer.alloc(0)]));
  writeSprite(language, wanted, new Map([...kept, ...made]));
  console.log(`${language}: ${kept.size} pieces as they were, ${made.size} recorded.`);
}

/** @returns what is wrong, a sentence each */
async function check(language: Language): Promise<readonly string[]> {
  const sprite = readSprite(language);
  if (sprite?.index.digest !== digestOfAll(wantedIn(language)))
    return [`${language}: the recordings are older than the words. Run: npm run voice -- --write`];
  const { index, sound } = sprite;
  // As one file: each piece begins with a whole frame, and what is heard of it lies where its bytes do.
  const samples = await decoded(sound);
  const entries = Object.entries(index.pieces);
  const all = entries.map(([key, [from, bytes]]) => {
    const at = (byte: number) => Math.round((byte / sound.length) * samples.length);
    return measured(key, samples.subarray(at(from), at(from + bytes)), language);
  });
  const seconds = all.reduce((sum, one) => sum + one.seconds, 0);
  const loud = all.map(({ loudnessDb }) => loudnessDb);
  const paces = all.flatMap(({ syllableMs }) => syllableMs ?? []).sort((a, b) => a - b);
  const words = entries.reduce((sum, [key]) => sum + key.split(/\s+/).length, 0);
  console.log(
    [
      `${language}: ${entries.length} pieces, ${seconds.toFixed(0)} s of speech, ${sound.length} bytes`,
      `loudness ${Math.min(...loud).toFixed(1)} to ${Math.max(...loud).toFixed(1)} dB`,
      `highest peak ${Math.max(...all.map((one) => one.peak)).toFixed(2)}`,
      `a syllable takes ${paces[0]?.toFixed(0)} to ${paces.at(-1)?.toFixed(0)} ms, in the middle ${paces[paces.length >> 1]?.toFixed(0)}`,
      `${((words / seconds) * 60).toFixed(0)} words a minute`,
    ].join("; "),
  );
  const large = sound.length > MOST_BYTES ? [`${language}: ${sound.length} bytes are more than ${MOST_BYTES}.`] : [];
  return [...large, ...all.flatMap((one) => wrongWith(one) ?? []).map((what) => `${language}: ${what}`)];
}

const { values } = asked(import.meta.url, { options: { write: { type: "boolean", default: false } } });
const missing = missingPrograms();
if (missing.length > 0) {
  console.error(
    `The recordings are made with ${missing.join(" and ")}, which is not here. Debian has it: apt-get install ${missing.join(" ")}`,
  );
  process.exit(1);
}
if (values.write) for (const language of LANGUAGES) await write(language);
const wrong = (await Promise.all(LANGUAGES.map(check))).flat();
for (const what of wrong) console.error(what);
if (wrong.length > 0) process.exitCode = 1;
