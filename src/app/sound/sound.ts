import { createStore } from "zustand/vanilla";
import { attempt } from "../../device/attempt";
import { createBrowserSpeaker } from "../../device/sound/speech";
import { createTones, type ToneName } from "../../device/sound/tones";
import { createVoice } from "../../device/sound/voice";
import { createChannel } from "../live/channel";
import { language } from "../person/language";
import { settings } from "../person/settings";
import { type Announcement, RANK } from "./announce";
import { createEitherSpeaker } from "./either-speaker";
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

/** Whether there is a voice that takes words and says none of them. */
export const voiceIsSilent = createStore<boolean>(() => false);

let context: AudioContext | null = null;
/** One for tones and recordings. A browser closes it by itself when its sound device goes. */
function audio(): AudioContext {
  if (!context || context.state === "closed") context = new AudioContext();
  return context;
}
const couldSound = () => typeof AudioContext !== "undefined";

const tones = createTones(couldSound() ? audio : null);
const synthesis = attempt(() => (typeof speechSynthesis === "undefined" ? null : speechSynthesis), null);
const browser = createBrowserSpeaker(synthesis, {
  language,
  wished: () => settings.getState().voiceName,
  allowed: () => settings.getState().voiceAllowed,
});
/** Told when there is another voice to speak with, or none any more. */
const changes = createChannel<null>();
const speaker = createEitherSpeaker(browser, {
  prefersOwn: () => settings.getState().ownVoice,
  wantsVoice: () => settings.getState().voice && settings.getState().signals !== "flash",
  couldSound,
  load: async () => (await import("./own-voice")).loadOwnVoice(language(), () => (couldSound() ? audio() : null)),
  onChange: () => changes.publish(null),
});
const voice = createVoice(speaker, {
  onSpeaking: (speaking) => tones.duck(speaking),
  onSpoken: (text) => note("voice", text),
  onOver: noteOver,
  onSilent(silent) {
    if (silent) speaker.giveUpBrowser();
    voiceIsSilent.setState(silent, true);
  },
});

/** Words that wait for a tone to be over, and when it will be. */
const held = new Set<ReturnType<typeof setTimeout>>();
let tonesOverAt = 0;

/** Voice, tones and flashes as the settings have them. */
export const sound = {
  /** Somebody is about to be spoken to: a voice that has to be fetched is fetched. */
  prepare: () => speaker.prepare(),
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
    if (!voice.available || !words.every(({ text }) => voice.can(text))) speaker.prepare();
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
  voices: () => browser.voices(),
  onVoices(listener: () => void): () => void {
    const stops = [browser.onVoices(listener), changes.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** Words that matter and are said by nobody have a tone of their own: the screen has them. */
function toneOfWords(words: Announcement["words"], wantsVoice: boolean): ToneName | null {
  const isSaid = (text: string) => wantsVoice && voice.can(text) && !voiceIsSilent.getState();
  return words.some(({ rank, text }) => rank >= RANK.cue && !isSaid(text)) ? "cue" : null;
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
