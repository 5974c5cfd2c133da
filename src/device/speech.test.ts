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
    language: () => "en",
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
    const voice = createVoice(null, {
      wished: () => null,
      language: () => "en",
      onSpoken: () => {},
      onSpeaking: () => {},
      onOver: () => {},
    });
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
    voice.say({ text: "Good, hips level.", rank: 2 });
    voice.say({ text: "Push your hips back.", rank: 4, urgent: true });
    voice.say({ text: "other cue", rank: 4, urgent: true });
    expect(spoken).toEqual(["Good, hips level.", "Push your hips back."]);
  });

  it("lets a count finish, whatever comes: the cue follows it", () => {
    const { voice, spoken, finish } = aVoice([LOCAL]);
    voice.say({ text: "Right 10", rank: 1 });
    voice.say({ text: "Push your hips back.", rank: 4, urgent: true });
    expect(spoken).toEqual(["Right 10"]);
    finish();
    expect(spoken).toEqual(["Right 10", "Push your hips back."]);
  });

  it("does not say what has become stale while it waited", () => {
    vi.useFakeTimers();
    const { voice, spoken, finish } = aVoice([LOCAL]);
    voice.say({ text: "Push your hips back.", rank: 4 });
    voice.say({ text: "7", rank: 1, freshMs: 1500 });
    vi.advanceTimersByTime(2000);
    finish();
    expect(spoken).toEqual(["Push your hips back."]);
    // A stale one does not stand in the way of what comes next, either.
    voice.say({ text: "Push your hips back.", rank: 4 });
    voice.say({ text: "a praise", rank: 2, freshMs: 500 });
    vi.advanceTimersByTime(600);
    voice.say({ text: "8", rank: 1 });
    finish();
    expect(spoken.at(-1)).toBe("8");
    vi.useRealTimers();
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
    voice.say({ text: "Good, hips level.", rank: 1 });
    voice.say({ text: "cue", rank: 4, urgent: true });
    expect(over).toEqual(["Good, hips level."]);
    expect(voice.speaking).toBe(true);
    finish();
    expect(over).toEqual(["Good, hips level.", "cue"]);
    voice.say({ text: "2", rank: 1 });
    voice.stop();
    expect(over).toEqual(["Good, hips level.", "cue", "2"]);
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
