import { beforeEach, describe, expect, it, vi } from "vitest";
import { createVoice } from "./speech";

/** A synthesiser that speaks when told to, and says what it was given. */
class Utterance {
  voice: { name: string } | null = null;
  lang = "";
  volume = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

function synthesiser(voices: readonly object[]) {
  const given: Utterance[] = [];
  return {
    given,
    finish: () => given.at(-1)?.onend?.(),
    synthesis: {
      getVoices: () => voices,
      speak: (utterance: Utterance) => given.push(utterance),
      cancel: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
    } as unknown as SpeechSynthesis,
  };
}

const LOCAL = { name: "Local", lang: "en-GB", localService: true, default: false };
const REMOTE = { name: "Remote", lang: "en-US", localService: false, default: true };

function aVoice(voices: readonly object[], wished: string | null = null) {
  const spoken: string[] = [];
  const speaking: boolean[] = [];
  const over: (string | undefined)[] = [];
  const fake = synthesiser(voices);
  const voice = createVoice(fake.synthesis, {
    wished: () => wished,
    onSpoken: (text) => spoken.push(text),
    onSpeaking: (now) => speaking.push(now),
    onOver: () => over.push(spoken.at(-1)),
  });
  return { voice, spoken, speaking, over, ...fake };
}

beforeEach(() => {
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  return () => vi.unstubAllGlobals();
});

describe("the voice", () => {
  it("is never one that sends its words to a server, even if it was asked for", () => {
    const { voice, given } = aVoice([REMOTE, LOCAL], "Remote");
    voice.say({ text: "Hello.", rank: 1 });
    expect(given.map((utterance) => utterance.voice?.name)).toEqual(["Local"]);
    expect(voice.voices().map(({ name }) => name)).toEqual(["Local"]);
  });

  it("is silent where there is no local one", () => {
    const { voice, given } = aVoice([REMOTE, { ...LOCAL, localService: undefined }]);
    voice.prime();
    voice.say({ text: "Hello.", rank: 9, urgent: true });
    expect(given).toEqual([]);
    expect(voice.available).toBe(false);
  });

  it("works where the browser has no synthesiser at all", () => {
    const voice = createVoice(null, { wished: () => null, onSpoken: () => {}, onSpeaking: () => {}, onOver: () => {} });
    expect(() => {
      voice.prime();
      voice.say({ text: "Hello.", rank: 1 });
      voice.stop();
    }).not.toThrow();
  });

  it("says one thing at a time, and at most one waits: the more important, else the newer", () => {
    const { voice, spoken, finish } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "cue", rank: 4 });
    voice.say({ text: "2", rank: 1 });
    expect(spoken).toEqual(["1"]);
    finish();
    expect(spoken).toEqual(["1", "cue"]);
    finish();
    expect(spoken).toEqual(["1", "cue"]);
  });

  it("breaks off for something urgent and more important, never for its equal", () => {
    const { voice, spoken } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "cue", rank: 4, urgent: true });
    voice.say({ text: "other cue", rank: 4, urgent: true });
    expect(spoken).toEqual(["1", "cue"]);
  });

  it("goes on when the browser forgets to say that an utterance is over", () => {
    vi.useFakeTimers();
    const { voice, spoken } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "2", rank: 1 });
    vi.advanceTimersByTime(10_000);
    expect(spoken).toEqual(["1", "2"]);
    vi.useRealTimers();
  });

  it("tells the end of each utterance, also of one that is cut off", () => {
    const { voice, over, finish } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "cue", rank: 4, urgent: true });
    expect(over).toEqual(["1"]);
    expect(voice.speaking).toBe(true);
    finish();
    expect(over).toEqual(["1", "cue"]);
    voice.say({ text: "2", rank: 1 });
    voice.stop();
    expect(over).toEqual(["1", "cue", "2"]);
    expect(voice.speaking).toBe(false);
  });

  it("tells when it begins and when all is said, so that tones can step back", () => {
    const { voice, speaking, finish } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "2", rank: 1 });
    finish();
    finish();
    expect(speaking).toEqual([true, true, false]);
  });
});
