import { attempt, tried } from "../attempt";
import type { Speaker } from "./voice";

/**
 * The browser's own voices: local ones, and the one that was allowed by name. A voice with `localService === false` sends
 * its text to a server in Chrome and Edge; WebKitGTK says so of those that are on this computer, and nothing tells them apart.
 */
export interface BrowserSpeaker extends Speaker {
  /** Those of the language, local ones first, then best first. */
  voices(): readonly VoiceChoice[];
  /** Told when the list of voices has changed: browsers load them late. */
  onVoices(listener: () => void): () => void;
}

export interface VoiceChoice {
  readonly name: string;
  readonly lang: string;
  /** false: the browser does not say that it speaks on this computer. */
  readonly isLocal: boolean;
}

export interface BrowserSpeakerOptions {
  /** The wished voice's name, or null. */
  readonly wished: () => string | null;
  /** The name of the one voice that may speak without being local, or null. */
  readonly allowed: () => string | null;
  /** Code of the language that is spoken: "en". */
  readonly language: () => string;
}

/** @param synthesis null where the browser has none */
export function createBrowserSpeaker(
  synthesis: SpeechSynthesis | null,
  options: BrowserSpeakerOptions,
): BrowserSpeaker {
  /** Held here because Chromium collects an utterance that only the synthesiser knows, and then forgets its end. */
  const held: SpeechSynthesisUtterance[] = [];

  function spoken(): readonly SpeechSynthesisVoice[] {
    if (typeof SpeechSynthesisUtterance === "undefined") return [];
    return attempt(() => {
      const all = synthesis?.getVoices() ?? [];
      return all
        .filter((voice) => voice.lang.toLowerCase().startsWith(options.language()))
        .sort((a, b) => Number(isLocal(b)) - Number(isLocal(a)) || Number(b.default) - Number(a.default));
    }, []);
  }

  function pick(): SpeechSynthesisVoice | null {
    const voices = spoken().filter((voice) => isLocal(voice) || voice.name === options.allowed());
    return voices.find((voice) => voice.name === options.wished()) ?? voices[0] ?? null;
  }

  return {
    get available() {
      return pick() !== null;
    },
    can: () => pick() !== null,
    prime() {
      const voice = pick();
      if (!voice) return;
      const utterance = new SpeechSynthesisUtterance(" ");
      utterance.voice = voice;
      utterance.volume = 0;
      synthesis?.speak(utterance);
    },
    utter(text, { began, over, failed }) {
      const voice = pick();
      // Without one the browser would take a voice of its own choice, which may send the words away.
      if (!voice) throw new Error("The voice is gone.");
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onstart = began;
      utterance.onend = over;
      utterance.onerror = failed;
      held.splice(0, 1, utterance);
      synthesis?.speak(utterance);
    },
    cancel() {
      held.length = 0;
      synthesis?.cancel();
    },
    resume: () => synthesis?.resume(),
    voices() {
      return spoken().map((voice) => ({ name: voice.name, lang: voice.lang, isLocal: isLocal(voice) }));
    },
    onVoices(listener) {
      tried(() => synthesis?.addEventListener("voiceschanged", listener));
      return () => void tried(() => synthesis?.removeEventListener("voiceschanged", listener));
    },
  };
}

const isLocal = ({ localService }: SpeechSynthesisVoice) => localService === true;
