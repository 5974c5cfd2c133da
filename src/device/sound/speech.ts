import { attempt, tried } from "../attempt";

/**
 * The browser's own voices: local ones, and the one that was allowed by name. A voice with `localService === false` sends
 * its text to a server in Chrome and Edge; WebKitGTK says so of those that are on this computer, and nothing tells them apart.
 */

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
  /** Whether a voice is there that may speak. Without one `say` does nothing. */
  readonly available: boolean;
  /** Whether something is being said now, or is about to be. */
  readonly speaking: boolean;
  /** To be called inside a tap or key press: some browsers speak only after a first utterance there. */
  prime(): void;
  say(utterance: Utterance): void;
  stop(): void;
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

export interface VoiceOptions {
  /** The wished voice's name, or null. */
  readonly wished: () => string | null;
  /** The name of the one voice that may speak without being local, or null. */
  readonly allowed: () => string | null;
  /** Told when speaking starts (true) and when it is over (false), so that tones can make room. */
  readonly onSpeaking: (speaking: boolean) => void;
  /** Told of each utterance as it begins to sound: not of those that the browser swallows. */
  readonly onSpoken: (text: string) => void;
  /** Told when the utterance that began last is over, said to its end or cut off. */
  readonly onOver: () => void;
  /** Told true when the browser takes words and says none of them, and false when it speaks again. */
  readonly onSilent: (silent: boolean) => void;
  /** Code of the language that is spoken: "en". */
  readonly language: () => string;
}

/** Browsers sometimes never report the end of an utterance; after this long per character it counts as over. */
const LONGEST_MS_PER_CHARACTER = 160;
const LONGEST_BASE_MS = 2500;
/** What has not begun by then will not: the engine is stuck. Slow ones take two seconds for a first word. Judgement. */
const BEGINS_MS = 5000;
/** After `cancel()` some engines swallow what is said at once. Judgement: shorter than anybody would notice. */
const SETTLES_MS = 80;
/** Lost one after the other, before the voice is said to be silent. Judgement: one may be anybody's accident. */
const MOST_LOST = 2;
/** A count takes less time to be said than to be cut off and missed: "12", "Rechts 10". */
const BRIEF_CHARACTERS = 10;
/** What had to wait for longer than this belongs to the past. Judgement. */
const FRESH_MS = 6000;

/** An utterance with the time after which it is no longer worth saying, on `performance.now()`. */
interface Due {
  readonly said: Utterance;
  readonly staleAt: number;
}

interface Going extends Due {
  /** Held here because Chromium collects an utterance that only the synthesiser knows, and then forgets its end. */
  utterance: SpeechSynthesisUtterance | null;
  began: boolean;
  readonly isSecondTry: boolean;
}

/**
 * A voice that says one thing at a time, with at most one more waiting. Nothing that the browser does or leaves undone
 * comes out of it as an error, or keeps it waiting: what does not begin is given up, and tried once more while fresh.
 * @param synthesis null where the browser has none
 */
export function createVoice(synthesis: SpeechSynthesis | null, options: VoiceOptions): Voice {
  let speaking: Going | null = null;
  let waiting: Due | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settledAt = 0;
  let lost = 0;
  let tellsBeginnings = true;

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

  function cancel(): void {
    tried(() => synthesis?.cancel());
    settledAt = performance.now() + SETTLES_MS;
  }

  function begin(due: Due, isSecondTry = false): void {
    const going: Going = { ...due, utterance: null, began: false, isSecondTry };
    speaking = going;
    options.onSpeaking(true);
    clearTimeout(timer);
    const waitMs = settledAt - performance.now();
    if (waitMs > 0) timer = setTimeout(() => utter(going), waitMs);
    else utter(going);
  }

  function utter(going: Going): void {
    const { text } = going.said;
    const longestMs = LONGEST_BASE_MS + text.length * LONGEST_MS_PER_CHARACTER;
    // Set first: a synthesiser may answer before `speak` is back.
    timer = setTimeout(() => giveUp(going), tellsBeginnings ? BEGINS_MS : longestMs);
    const isGiven = tried(() => {
      const voice = pick();
      // Without one the browser would take a voice of its own choice, which may send the words away.
      if (!voice) throw new Error("The voice is gone.");
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onstart = () => {
        if (speaking !== going || going.began) return;
        hear(going);
        clearTimeout(timer);
        timer = setTimeout(() => giveUp(going), longestMs);
      };
      utterance.onend = () => {
        if (speaking !== going) return;
        if (!going.began) {
          tellsBeginnings = false;
          hear(going);
        }
        end(going);
      };
      utterance.onerror = () => end(going);
      going.utterance = utterance;
      synthesis?.speak(utterance);
    });
    if (!isGiven) end(going);
  }

  function hear(going: Going): void {
    going.began = true;
    options.onSpoken(going.said.text);
    if (lost >= MOST_LOST) options.onSilent(false);
    lost = 0;
  }

  /** The browser says nothing, or never says that it is over. What is stuck in it would hold up all that comes after. */
  function giveUp(going: Going): void {
    if (speaking !== going) return;
    cancel();
    tried(() => synthesis?.resume());
    end(going);
  }

  function end(going: Going): void {
    if (speaking !== going) return;
    clearTimeout(timer);
    speaking = null;
    if (going.began) options.onOver();
    else if (++lost === MOST_LOST) options.onSilent(true);
    const now = performance.now();
    const isStillWanted = !going.began && !going.isSecondTry && now <= going.staleAt;
    if (isStillWanted && (!waiting || waiting.said.rank < going.said.rank)) {
      // A failure that comes at once would come again at once.
      settledAt = Math.max(settledAt, now + SETTLES_MS);
      begin(going, true);
      return;
    }
    const next = waiting;
    waiting = null;
    if (next && now <= next.staleAt) begin(next);
    else options.onSpeaking(false);
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
      if (!voice || speaking) return;
      tried(() => {
        const utterance = new SpeechSynthesisUtterance(" ");
        utterance.voice = voice;
        utterance.volume = 0;
        synthesis?.speak(utterance);
      });
    },
    say(utterance) {
      if (!pick()) return;
      const next = { said: utterance, staleAt: performance.now() + (utterance.freshMs ?? FRESH_MS) };
      if (!speaking) return begin(next);
      const { said } = speaking;
      if (utterance.urgent && utterance.rank > said.rank && said.text.length > BRIEF_CHARACTERS) {
        const { began } = speaking;
        speaking = null;
        waiting = null;
        cancel();
        if (began) options.onOver();
        begin(next);
        return;
      }
      if (!waiting || performance.now() > waiting.staleAt || utterance.rank >= waiting.said.rank) waiting = next;
    },
    stop() {
      waiting = null;
      clearTimeout(timer);
      if (!speaking) return;
      const { began } = speaking;
      speaking = null;
      cancel();
      if (began) options.onOver();
      options.onSpeaking(false);
    },
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
