import { createVoice } from "../device/speech";
import { createTones, type ToneName } from "../device/tones";
import type { Announcement } from "./announce";
import { language } from "./language";
import { settings } from "./settings";

/** One thing that was to be heard. */
export interface Heard {
  /** Seconds since the page was opened. */
  readonly at: number;
  /** When an utterance was over; null while it is being said, and for tones. */
  readonly until: number | null;
  readonly what: "voice" | "tone";
  readonly text: string;
}

/** Kept short: it is for the workbench and the tests, not an archive. */
const LOG_LENGTH = 500;
const log: Heard[] = [];

const now = () => performance.now() / 1000;

function noteOver(): void {
  const last = log.findLastIndex(({ what }) => what === "voice");
  const said = log[last];
  if (said && said.until === null) log[last] = { ...said, until: now() };
}

function note(what: Heard["what"], text: string): void {
  log.push({ at: now(), until: null, what, text });
  if (log.length > LOG_LENGTH) log.shift();
}

/** What has been spoken and sounded on this page, oldest first. */
export const heard: readonly Heard[] = log;

const tones = createTones(typeof AudioContext === "undefined" ? null : () => new AudioContext());
const voice = createVoice(typeof speechSynthesis === "undefined" ? null : speechSynthesis, {
  language,
  wished: () => settings.getState().voiceName,
  onSpeaking: (speaking) => tones.duck(speaking),
  onSpoken: (text) => note("voice", text),
  onOver: noteOver,
});

/** Voice and tones as the settings have them. */
export const sound = {
  /** Inside the Start tap: wakes the browser's audio. */
  prime(): void {
    tones.prime();
    voice.prime();
  },
  announce({ words, tone }: Announcement): void {
    const chosen = settings.getState();
    if (tone && chosen.tones) play(tone);
    if (!chosen.voice) return;
    for (const word of words) voice.say(word);
  },
  hush(): void {
    voice.stop();
  },
  get speaking(): boolean {
    return voice.speaking;
  },
  get hasVoice(): boolean {
    return voice.available;
  },
  voices: () => voice.voices(),
  onVoices: (listener: () => void) => voice.onVoices(listener),
};

function play(tone: ToneName): void {
  note("tone", tone);
  tones.play(tone);
}
