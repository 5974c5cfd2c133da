/** One piece of speech as espeak-ng makes it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Language } from "./languages";

const run = promisify(execFile);

/** espeak-ng's own rate, samples a second. */
export const SPEECH_RATE = 22_050;

/**
 * How it speaks. Measured over all pieces this comes to some 185 words a minute in both languages without the pauses at
 * commas, which are set when it is played, and so to about 160 in sentences; the pitch is a little below the voice's own, and words stand 10 ms apart, for whoever lies two metres from a
 * laptop's speakers. Judgement: nobody has listened.
 */
const MANNER = {
  en: { voice: "en-gb", speed: 165, pitch: 45, gap10Ms: 1 },
  de: { voice: "de", speed: 172, pitch: 45, gap10Ms: 1 },
} as const;

/** Names from English in German sentences, written the way a German voice has to read them. */
const READ_AS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [],
  de: [
    [/Bird Dog/g, "Böhrd-Dogg"],
    [/Dead Bug/g, "Dedd-Bagg"],
    [/Superman/g, "Suhpermänn"],
    [/Donkey Kick/g, "Donki-Kick"],
    [/Crunch/g, "Kransch"],
    [/Sit-up/g, "Sitt-Ap"],
    [/Hip Thrust/g, "Hipp-Srast"],
    [/Plank/g, "Plänk"],
    [/Laptop/g, "Läptopp"],
    [/Browser/g, "Brauser"],
    [/Tab\b/g, "Täb"],
  ],
};

const readAs = (text: string, language: Language): string =>
  READ_AS[language].reduce((read, [name, sound]) => read.replace(name, sound), text);

/** Everything that decides how a piece is spoken: another manner is another recording. */
export const mannerOf = (text: string, language: Language): string =>
  JSON.stringify([MANNER[language], readAs(text, language)]);

/**
 * @returns 16-bit mono, {@link SPEECH_RATE} a second, with the silence around it
 * @throws where there is no espeak-ng
 */
export async function synthesise(text: string, language: Language): Promise<Int16Array> {
  const { voice, speed, pitch, gap10Ms } = MANNER[language];
  const args = ["-v", voice, "-s", `${speed}`, "-p", `${pitch}`, "-g", `${gap10Ms}`, "--stdout"];
  const { stdout } = await run("espeak-ng", [...args, "--", readAs(text, language)], {
    encoding: "buffer",
    maxBuffer: 64e6,
  });
  // The sizes in the header of what goes to a pipe are not known when it is written.
  const data = stdout.subarray(stdout.indexOf("data", 12, "latin1") + 8);
  return new Int16Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length - (data.length % 2)));
}
