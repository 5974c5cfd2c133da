/** The browser's own voices, local ones only: a voice with `localService === false` sends its text to a server. */

export interface Utterance {
  readonly text: string;
  /** 0 lowest. A waiting utterance gives way to one that is at least as important. */
  readonly rank: number;
  /** Stops what is being said now, where its rank is lower; a word or two are let finish. */
  readonly urgent?: boolean;
  /** Milliseconds after which it is no longer worth saying: a count that comes late is a wrong count. */
  readonly freshMs?: number;
}

export interface Voice {
  /** Whether a local voice is there. Without one `say` does nothing. */
  readonly available: boolean;
  /** Whether something is being said now. */
  readonly speaking: boolean;
  /** To be called inside a tap or key press: some browsers speak only after a first utterance there. */
  prime(): void;
  say(utterance: Utterance): void;
  stop(): void;
  /** Local voices, best first. */
  voices(): readonly { readonly name: string; readonly lang: string }[];
  /** Told when the list of voices has changed: browsers load them late. */
  onVoices(listener: () => void): () => void;
}

export interface VoiceOptions {
  /** The wished voice's name, or null. */
  readonly wished: () => string | null;
  /** Told when speaking starts (true) and when it is over (false), so that tones can make room. */
  readonly onSpeaking: (speaking: boolean) => void;
  /** Told of each utterance as it starts. */
  readonly onSpoken: (text: string) => void;
  /** Told when the utterance that started last is over, said to its end or cut off. */
  readonly onOver: () => void;
  /** Code of the language that is spoken: "en". */
  readonly language: () => string;
}

/** Browsers sometimes never report the end of an utterance; after this long per character it counts as over. */
const LONGEST_MS_PER_CHARACTER = 160;
const LONGEST_BASE_MS = 2500;
/** A count takes less time to be said than to be cut off and missed: "12", "Rechts 10". */
const BRIEF_CHARACTERS = 10;
/** What had to wait for longer than this belongs to the past. Judgement. */
const FRESH_MS = 6000;

/**
 * A voice that says one thing at a time, with at most one more waiting.
 * @param synthesis null where the browser has none
 */
export function createVoice(synthesis: SpeechSynthesis | null, options: VoiceOptions): Voice {
  // Held here because Chromium collects an utterance that only the synthesiser knows, and then forgets its end.
  let speaking: { readonly utterance: SpeechSynthesisUtterance; readonly said: Utterance } | null = null;
  let waiting: { readonly said: Utterance; readonly staleAt: number } | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function local(): SpeechSynthesisVoice[] {
    const all = synthesis?.getVoices() ?? [];
    return all
      .filter((voice) => voice.localService === true && voice.lang.toLowerCase().startsWith(options.language()))
      .sort((a, b) => Number(b.default) - Number(a.default));
  }

  function pick(): SpeechSynthesisVoice | null {
    const voices = local();
    return voices.find((voice) => voice.name === options.wished()) ?? voices[0] ?? null;
  }

  function over(utterance: SpeechSynthesisUtterance): void {
    if (speaking?.utterance !== utterance) return;
    clearTimeout(watchdog);
    speaking = null;
    options.onOver();
    const next = waiting;
    waiting = null;
    if (next && performance.now() <= next.staleAt) start(next.said);
    else options.onSpeaking(false);
  }

  function start(next: Utterance): void {
    const voice = pick();
    if (!synthesis || !voice) return;
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => over(utterance);
    utterance.onerror = () => over(utterance);
    speaking = { utterance, said: next };
    watchdog = setTimeout(() => over(utterance), LONGEST_BASE_MS + next.text.length * LONGEST_MS_PER_CHARACTER);
    options.onSpeaking(true);
    options.onSpoken(next.text);
    synthesis.speak(utterance);
  }

  return {
    get available() {
      return pick() !== null;
    },
    get speaking() {
      return speaking !== null;
    },
    prime() {
      const voice = pick();
      if (!synthesis || !voice || speaking) return;
      const utterance = new SpeechSynthesisUtterance(" ");
      utterance.voice = voice;
      utterance.volume = 0;
      synthesis.speak(utterance);
    },
    say(utterance) {
      if (!pick()) return;
      if (!speaking) return start(utterance);
      const { said, utterance: current } = speaking;
      const next = { said: utterance, staleAt: performance.now() + (utterance.freshMs ?? FRESH_MS) };
      if (utterance.urgent && utterance.rank > said.rank && said.text.length > BRIEF_CHARACTERS) {
        // Cancelling ends the utterance with an event in some browsers and silently in others.
        waiting = next;
        synthesis?.cancel();
        over(current);
        return;
      }
      if (!waiting || performance.now() > waiting.staleAt || utterance.rank >= waiting.said.rank) waiting = next;
    },
    stop() {
      waiting = null;
      clearTimeout(watchdog);
      if (speaking) {
        speaking = null;
        synthesis?.cancel();
        options.onOver();
        options.onSpeaking(false);
      }
    },
    voices() {
      return local().map(({ name, lang }) => ({ name, lang }));
    },
    onVoices(listener) {
      synthesis?.addEventListener("voiceschanged", listener);
      return () => synthesis?.removeEventListener("voiceschanged", listener);
    },
  };
}
