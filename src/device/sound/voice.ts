import { tried } from "../attempt";

export interface Utterance {
  readonly text: string;
  /** 0 lowest. A waiting utterance gives way to one that is at least as important. */
  readonly rank: number;
  /** Stops what is being said now, where its rank is lower; a word or two are let finish. */
  readonly urgent?: boolean;
  /** Milliseconds after which it is no longer worth saying: a count that comes late is a wrong count. */
  readonly freshMs?: number;
}

/** What says one text at a time: the browser's own voice, or recordings. */
export interface Speaker {
  /** Whether it may speak at all. */
  readonly available: boolean;
  /** Whether it can say this very text, now. */
  can(text: string): boolean;
  /** To be called inside a tap or key press: some browsers sound only after a first utterance there. */
  prime(): void;
  /** Begins to say it. @throws where that cannot be done */
  utter(text: string, told: Telling): void;
  /** Stops what is being said. */
  cancel(): void;
  /** Goes on after something was stuck. */
  resume(): void;
}

/** Told of one utterance; each at most once, and in this order. */
export interface Telling {
  /** It sounds. */
  readonly began: () => void;
  /** Said to its end. */
  readonly over: () => void;
  readonly failed: () => void;
}

export interface Voice {
  /** Whether a voice is there that may speak. Without one `say` does nothing. */
  readonly available: boolean;
  /** Whether it would say this text: recordings have not everything. */
  can(text: string): boolean;
  /** Whether something is being said now, or is about to be. */
  readonly speaking: boolean;
  prime(): void;
  say(utterance: Utterance): void;
  stop(): void;
}

export interface VoiceOptions {
  /** Told when speaking starts (true) and when it is over (false), so that tones can make room. */
  readonly onSpeaking: (speaking: boolean) => void;
  /** Told of each utterance as it begins to sound: not of those that are swallowed. */
  readonly onSpoken: (text: string) => void;
  /** Told when the utterance that began last is over, said to its end or cut off. */
  readonly onOver: () => void;
  /** Told true when words are taken and none of them said, and false when it speaks again. */
  readonly onSilent: (silent: boolean) => void;
}

/** Some never report the end of an utterance; after this long per character it counts as over. */
const LONGEST_MS_PER_CHARACTER = 160;
const LONGEST_BASE_MS = 2500;
/** What has not begun by then will not: the engine is stuck. Slow ones take two seconds for a first word. Judgement. */
const BEGINS_MS = 5000;
/** After being cancelled some engines swallow what is said at once. Judgement: shorter than anybody would notice. */
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
  began: boolean;
  readonly isSecondTry: boolean;
}

/**
 * A voice that says one thing at a time, with at most one more waiting. Nothing that its speaker does or leaves undone
 * comes out of it as an error, or keeps it waiting: what does not begin is given up, and tried once more while fresh.
 */
export function createVoice(speaker: Speaker, options: VoiceOptions): Voice {
  let speaking: Going | null = null;
  let waiting: Due | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settledAt = 0;
  let lost = 0;
  let tellsBeginnings = true;

  function cancel(): void {
    tried(() => speaker.cancel());
    settledAt = performance.now() + SETTLES_MS;
  }

  function begin(due: Due, isSecondTry = false): void {
    const going: Going = { ...due, began: false, isSecondTry };
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
    // Set first: a speaker may answer before `speak` is back.
    timer = setTimeout(() => giveUp(going), tellsBeginnings ? BEGINS_MS : longestMs);
    const isGiven = tried(() =>
      speaker.utter(text, {
        began() {
          if (speaking !== going || going.began) return;
          hear(going);
          clearTimeout(timer);
          timer = setTimeout(() => giveUp(going), longestMs);
        },
        over() {
          if (speaking !== going) return;
          if (!going.began) {
            tellsBeginnings = false;
            hear(going);
          }
          end(going);
        },
        failed: () => end(going),
      }),
    );
    if (!isGiven) end(going);
  }

  function hear(going: Going): void {
    going.began = true;
    options.onSpoken(going.said.text);
    if (lost >= MOST_LOST) options.onSilent(false);
    lost = 0;
  }

  /** It says nothing, or never says that it is over. What is stuck in it would hold up all that comes after. */
  function giveUp(going: Going): void {
    if (speaking !== going) return;
    cancel();
    tried(() => speaker.resume());
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
      return speaker.available;
    },
    can: (text) => speaker.can(text),
    get speaking() {
      return speaking !== null;
    },
    prime() {
      if (!speaking) tried(() => speaker.prime());
    },
    say(utterance) {
      if (!speaker.can(utterance.text)) return;
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
  };
}
