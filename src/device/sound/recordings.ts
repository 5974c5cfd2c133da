import { attempt, tried } from "../attempt";
import { type Part, partsOf, placeOf, type RecordedIndex } from "./pieces";
import type { Speaker, Telling } from "./voice";

/** A voice of recordings: it says what can be put together from them, and nothing else. */
export interface Recordings {
  readonly index: RecordedIndex;
  /** One of the files; asked for when something of it is to be said, and again then if it could not be had. */
  readonly bytes: (file: number) => Promise<ArrayBuffer>;
}

/** Quieter than this is what a decoder puts before and after, or silence: 46 dB below full scale. */
const SILENT = 0.005;
/** Left of it at either end, seconds: a soft consonant is not cut. */
const LEFT_S = 0.02;
/** Decoded pieces that are kept: counts and cues of a set come again and again, and a piece is 0.2 MB of memory. */
const MOST_KEPT = 60;
/**
 * All files are fetched when the first words are over: what sees is on its way meanwhile, and the first set asks for less than
 * that. Where nothing is said, after this time; milliseconds, judgement.
 */
const ALL_AFTER_MS = 10_000;
/** Time to hand everything over before the first of it sounds, seconds. */
const AHEAD_S = 0.03;

/** A decoded piece and the part of it that is heard, seconds. */
interface Piece {
  readonly buffer: AudioBuffer;
  readonly from: number;
  readonly lasts: number;
}

/** @param audio the page's context, made on demand; null where the browser has none */
export function createRecordedSpeaker({ index, bytes }: Recordings, audio: () => AudioContext | null): Speaker {
  const has = (key: string) => Object.hasOwn(index.pieces, key);
  const decoded = new Map<string, Promise<Piece>>();
  const files = new Map<number, Promise<ArrayBuffer>>();
  let sounding: AudioBufferSourceNode[] = [];
  /** Counts up with everything that is said or stopped: what comes late of an earlier one is dropped. */
  let going = 0;

  function fetched(file: number): Promise<ArrayBuffer> {
    const asked =
      files.get(file) ??
      bytes(file).catch((error) => {
        files.delete(file);
        throw error;
      });
    files.set(file, asked);
    return asked;
  }

  const timer = setTimeout(() => void fetchAll(), ALL_AFTER_MS);

  /** One after the other: whatever else is fetched has its share. What cannot be had now is asked for when it is wanted. */
  async function fetchAll(): Promise<void> {
    clearTimeout(timer);
    for (const file of index.files.keys()) await fetched(file).catch(() => {});
  }

  function pieceOf(key: string, context: AudioContext): Promise<Piece> {
    const known = decoded.get(key);
    decoded.delete(key);
    const piece = known ?? decode(key, context);
    decoded.set(key, piece);
    piece.catch(() => decoded.delete(key));
    for (const oldest of decoded.keys()) if (decoded.size > MOST_KEPT) decoded.delete(oldest);
    return piece;
  }

  async function decode(key: string, context: AudioContext): Promise<Piece> {
    const { file, from, bytes: length } = placeOf(index, key) ?? { file: 0, from: 0, bytes: 0 };
    // A copy: the browser takes what it decodes away from the page.
    const buffer = await context.decodeAudioData((await fetched(file)).slice(from, from + length));
    return { buffer, ...heardOf(buffer) };
  }

  async function say(parts: readonly Part[], { began, over, failed }: Telling, context: AudioContext): Promise<void> {
    const mine = ++going;
    try {
      const pieces = await Promise.all(parts.map(({ key }) => pieceOf(key, context)));
      // Interrupted by a call, or never let go: it sounds once it goes on, or is given up by whoever waits.
      if (context.state !== "running") await context.resume();
      if (mine !== going) return;
      let at = context.currentTime + AHEAD_S;
      sounding = pieces.map(({ buffer, from, lasts }, n) => {
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(context.destination);
        source.start(at, from, lasts);
        at += lasts + (parts[n]?.pauseS ?? 0);
        return source;
      });
      const last = sounding.at(-1);
      if (last) {
        last.onended = () => {
          void fetchAll();
          if (mine === going) over();
        };
      }
      began();
    } catch {
      if (mine === going) failed();
    }
  }

  return {
    get available() {
      return attempt(audio, null) !== null;
    },
    can: (text) => partsOf(text, has) !== null,
    prime: () => void attempt(audio, null)?.resume(),
    utter(text, told) {
      const parts = partsOf(text, has);
      const context = audio();
      if (!parts || !context) throw new Error("There is no recording of this.");
      void say(parts, told, context);
    },
    cancel() {
      going++;
      for (const source of sounding) tried(() => source.stop());
      sounding = [];
    },
    resume: () => void attempt(audio, null)?.resume(),
  };
}

/** Where in a decoded piece it is heard: browsers differ in how much of an MP3's own delay they leave in. */
function heardOf(buffer: AudioBuffer): Pick<Piece, "from" | "lasts"> {
  const samples = buffer.getChannelData(0);
  const isHeard = (value: number) => Math.abs(value) > SILENT;
  const first = samples.findIndex(isHeard);
  if (first < 0) return { from: 0, lasts: buffer.duration };
  const from = Math.max(0, first / buffer.sampleRate - LEFT_S);
  const to = Math.min(buffer.duration, samples.findLastIndex(isHeard) / buffer.sampleRate + LEFT_S);
  return { from, lasts: to - from };
}
