import { createStore } from "zustand/vanilla";
import { attempt } from "../../device/attempt";
import { createVoice } from "../../device/sound/speech";
import { createTones, type ToneName } from "../../device/sound/tones";
import { language } from "../person/language";
import { settings } from "../person/settings";
import { type Announcement, RANK } from "./announce";
import { type FlashKind, flashes } from "./flash";

/** One thing that was heard, or to be seen where sounds are not wanted: words only once they began to sound. */
export interface SoundLogEntry {
  /** Seconds since the page was opened. */
  readonly at: number;
  /** When an utterance was over; null while it is being said, and for tones. */
  readonly until: number | null;
  readonly what: "voice" | "tone" | "flash";
  readonly text: string;
}

/** Kept short: it is for the workbench and the tests, not an archive. */
const LOG_LENGTH = 500;
const log: SoundLogEntry[] = [];

const now = () => performance.now() / 1000;

function noteOver(): void {
  const last = log.findLastIndex(({ what }) => what === "voice");
  const said = log[last];
  if (said && said.until === null) log[last] = { ...said, until: now() };
}

function note(what: SoundLogEntry["what"], text: string): void {
  log.push({ at: now(), until: null, what, text });
  if (log.length > LOG_LENGTH) log.shift();
}

/** What has been spoken and sounded on this page, oldest first. */
export const heard: readonly SoundLogEntry[] = log;

/** Whether the browser takes words and says none of them. */
export const voiceIsSilent = createStore<boolean>(() => false);

const tones = createTones(typeof AudioContext === "undefined" ? null : () => new AudioContext());
const synthesis = attempt(() => (typeof speechSynthesis === "undefined" ? null : speechSynthesis), null);
const voice = createVoice(synthesis, {
  language,
  wished: () => settings.getState().voiceName,
  allowed: () => settings.getState().voiceAllowed,
  onSpeaking: (speaking) => tones.duck(speaking),
  onSpoken: (text) => note("voice", text),
  onOver: noteOver,
  onSilent: (silent) => voiceIsSilent.setState(silent, true),
});

/** Words that wait for a tone to be over, and when it will be. */
const held = new Set<ReturnType<typeof setTimeout>>();
let tonesOverAt = 0;

/** Voice, tones and flashes as the settings have them. */
export const sound = {
  /** Inside the Start tap: wakes the browser's audio. */
  prime(): void {
    tones.prime();
    voice.prime();
  },
  announce({ words, tone }: Announcement): void {
    const { signals, tones: wantsTones, voice: wantsVoice } = settings.getState();
    // Words that are not heard are to be read, and something has to say that they are there.
    const isUnheard = wantsVoice && voiceIsSilent.getState() && !tone;
    if (signals !== "sound" || isUnheard)
      flash(tone ?? (words.some(({ rank }) => rank >= RANK.setup) ? "words" : null));
    if (signals === "flash") return;
    const now = performance.now();
    const sounds = tone ?? toneOfWords(words, wantsVoice);
    if (sounds && wantsTones) tonesOverAt = Math.max(tonesOverAt, now + play(sounds));
    if (!wantsVoice || words.length === 0) return;
    const speak = () => {
      for (const word of words) voice.say(word);
    };
    // The tone first and the words after it, unless the voice is busy anyway: then the tone has stepped back.
    if (tonesOverAt <= now || voice.speaking) {
      speak();
      return;
    }
    const timer = setTimeout(() => {
      held.delete(timer);
      speak();
    }, tonesOverAt - now);
    held.add(timer);
  },
  hush(): void {
    for (const timer of held) clearTimeout(timer);
    held.clear();
    voice.stop();
  },
  /** Something is being said, or waits for a tone to be over. */
  get speaking(): boolean {
    return voice.speaking || held.size > 0;
  },
  get hasVoice(): boolean {
    return voice.available;
  },
  voices: () => voice.voices(),
  onVoices: (listener: () => void) => voice.onVoices(listener),
};

/** Words that matter and are said by nobody have a tone of their own: the screen has them. */
function toneOfWords(words: Announcement["words"], wantsVoice: boolean): ToneName | null {
  const isSaid = wantsVoice && voice.available && !voiceIsSilent.getState();
  return !isSaid && words.some(({ rank }) => rank >= RANK.cue) ? "cue" : null;
}

function play(tone: ToneName): number {
  note("tone", tone);
  return tones.play(tone);
}

function flash(kind: FlashKind | null): void {
  if (!kind) return;
  note("flash", kind);
  flashes.publish(kind);
}
