import { beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserSpeaker } from "./speech";
import { createVoice } from "./voice";

/** A synthesiser that speaks when told to, and says what it was given. */
class Utterance {
  voice: { name: string } | null = null;
  lang = "";
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** How it treats what it is given: `says` it, `swallows` it without a sign, throws, or answers with an error. */
type Mood = "says" | "swallows" | "throws" | "refuses";

function synthesiser(voices: readonly object[]) {
  const given: Utterance[] = [];
  const engine = { mood: "says" as Mood, cancelled: 0, resumed: 0 };
  return {
    given,
    engine,
    finish: () => given.at(-1)?.onend?.(),
    synthesis: {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        given.push(utterance);
        if (engine.mood === "throws") throw new DOMException("no", "InvalidStateError");
        if (engine.mood === "says") utterance.onstart?.();
        if (engine.mood === "refuses") queueMicrotask(() => utterance.onerror?.());
      },
      cancel: () => engine.cancelled++,
      resume: () => engine.resumed++,
      addEventListener: () => {},
      removeEventListener: () => {},
    } as unknown as SpeechSynthesis,
  };
}

const LOCAL = { name: "Local", lang: "en-GB", localService: true, default: false };
const REMOTE = { name: "Remote", lang: "en-US", localService: false, default: true };

function aVoice(voices: readonly object[], wished: string | null = null, allowed: string | null = null) {
  const spoken: string[] = [];
  const speaking: boolean[] = [];
  const over: (string | undefined)[] = [];
  const silent: boolean[] = [];
  const fake = synthesiser(voices);
  const browser = createBrowserSpeaker(fake.synthesis, {
    wished: () => wished,
    allowed: () => allowed,
    language: () => "en",
  });
  const voice = createVoice(browser, {
    onSpoken: (text) => spoken.push(text),
    onSpeaking: (now) => speaking.push(now),
    onOver: () => over.push(spoken.at(-1)),
    onSilent: (now) => silent.push(now),
  });
  return { voice, browser, spoken, speaking, over, silent, ...fake };
}

beforeEach(() => {
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.useFakeTimers();
  return () => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  };
});

/** After `cancel()` the synthesiser is left alone for a moment. */
const settle = () => vi.advanceTimersByTimeAsync(100);

describe("the voice", () => {
  it("is never one that sends its words to a server, even if it was asked for", () => {
    const { voice, browser, given } = aVoice([REMOTE, LOCAL], "Remote");
    voice.say({ text: "Hello.", rank: 1 });
    expect(given.map((utterance) => utterance.voice?.name)).toEqual(["Local"]);
    expect(browser.voices().map(({ name, isLocal }) => [name, isLocal])).toEqual([
      ["Local", true],
      ["Remote", false],
    ]);
  });

  it("is one that is not called local where that very one was allowed, and no other of its kind", () => {
    const { voice, given } = aVoice(
      [
        { ...REMOTE, name: "kal" },
        { ...REMOTE, name: "slt" },
      ],
      "slt",
      "slt",
    );
    voice.say({ text: "Hello.", rank: 1 });
    expect(given.map((utterance) => utterance.voice?.name)).toEqual(["slt"]);
    const without = aVoice([{ ...REMOTE, name: "kal" }], null, "slt");
    expect(without.voice.available).toBe(false);
  });

  it("is silent where there is no local one", () => {
    const { voice, given } = aVoice([REMOTE, { ...LOCAL, localService: undefined }]);
    voice.prime();
    voice.say({ text: "Hello.", rank: 9, urgent: true });
    expect(given).toEqual([]);
    expect(voice.available).toBe(false);
  });

  it("works where the browser has no synthesiser at all", () => {
    const none = { wished: () => null, allowed: () => null, language: () => "en" };
    const told = { onSpoken: () => {}, onSpeaking: () => {}, onOver: () => {}, onSilent: () => {} };
    const voice = createVoice(createBrowserSpeaker(null, none), told);
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

  it("breaks off for something urgent and more important, never for its equal", async () => {
    const { voice, spoken } = aVoice([LOCAL]);
    voice.say({ text: "Good, hips level.", rank: 2 });
    voice.say({ text: "Push your hips back.", rank: 4, urgent: true });
    voice.say({ text: "other cue", rank: 4, urgent: true });
    await settle();
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
  });

  it("goes on when the browser forgets to say that an utterance is over", () => {
    const { voice, spoken } = aVoice([LOCAL]);
    voice.say({ text: "1", rank: 1 });
    voice.say({ text: "2", rank: 1 });
    vi.advanceTimersByTime(10_000);
    expect(spoken).toEqual(["1", "2"]);
  });

  it("tells the end of each utterance, also of one that is cut off", async () => {
    const { voice, over, finish } = aVoice([LOCAL]);
    voice.say({ text: "Good, hips level.", rank: 1 });
    voice.say({ text: "cue", rank: 4, urgent: true });
    expect(over).toEqual(["Good, hips level."]);
    expect(voice.speaking).toBe(true);
    await settle();
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

  it("leaves the engine a moment after it was cut off: what is said in the same tick would be swallowed", async () => {
    const { voice, given } = aVoice([LOCAL]);
    voice.say({ text: "Push your hips back.", rank: 4 });
    voice.stop();
    voice.say({ text: "Paused.", rank: 6, urgent: true });
    expect(given.map(({ text }) => text)).toEqual(["Push your hips back."]);
    expect(voice.speaking).toBe(true);
    await settle();
    expect(given.map(({ text }) => text)).toEqual(["Push your hips back.", "Paused."]);
  });

  it("notes only what began to sound", async () => {
    const { voice, spoken, over, engine } = aVoice([LOCAL]);
    engine.mood = "swallows";
    voice.say({ text: "1", rank: 1, freshMs: 1000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([spoken, over]).toEqual([[], []]);
    engine.mood = "says";
    voice.say({ text: "2", rank: 1 });
    expect(spoken).toEqual(["2"]);
  });

  it("frees an engine that is stuck, and says again what is still worth it", async () => {
    const { voice, spoken, engine, finish } = aVoice([LOCAL]);
    engine.mood = "swallows";
    voice.say({ text: "Paused.", rank: 6 });
    await vi.advanceTimersByTimeAsync(4900);
    engine.mood = "says";
    await vi.advanceTimersByTimeAsync(300);
    expect(engine).toMatchObject({ cancelled: 1, resumed: 1 });
    expect(spoken).toEqual(["Paused."]);
    finish();
    expect(voice.speaking).toBe(false);
  });

  for (const mood of ["swallows", "throws", "refuses"] as const) {
    it(`tells that it is silent when the engine ${mood} all it is given, once, and when it speaks again`, async () => {
      const { voice, silent, speaking, engine, spoken } = aVoice([LOCAL]);
      engine.mood = mood;
      for (let n = 0; n < 4; n++) {
        expect(() => voice.say({ text: `Cue ${n}`, rank: 4 })).not.toThrow();
        await vi.advanceTimersByTimeAsync(20_000);
      }
      expect(silent).toEqual([true]);
      expect(voice.speaking).toBe(false);
      expect(speaking.at(-1)).toBe(false);
      engine.mood = "says";
      voice.say({ text: "Here again.", rank: 4 });
      expect([spoken, silent]).toEqual([["Here again."], [true, false]]);
    });
  }

  it("believes an engine that tells the end and never the beginning", async () => {
    const { voice, spoken, silent, engine, given, finish } = aVoice([LOCAL]);
    engine.mood = "swallows";
    voice.say({ text: "1", rank: 1 });
    finish();
    expect(spoken).toEqual(["1"]);
    voice.say({ text: "A sentence that takes longer to be said than an engine may take to begin.", rank: 1 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(given).toHaveLength(2);
    finish();
    expect([spoken.length, silent]).toEqual([2, []]);
  });

  it("never throws, whatever the browser lacks or does", async () => {
    const fails = () => {
      throw new DOMException("no", "NotSupportedError");
    };
    const broken = { getVoices: fails, speak: fails, cancel: fails, addEventListener: undefined } as unknown;
    const odd = { ...synthesiser([{ localService: true }]).synthesis };
    const cancelFails = { ...synthesiser([LOCAL]).synthesis, cancel: fails, resume: undefined } as unknown;
    for (const synthesis of [broken, odd, cancelFails, null]) {
      const none = { wished: () => null, allowed: () => null, language: () => "en" };
      const told = { onSpoken: () => {}, onSpeaking: () => {}, onOver: () => {}, onSilent: () => {} };
      const browser = createBrowserSpeaker(synthesis as SpeechSynthesis, none);
      const voice = createVoice(browser, told);
      voice.prime();
      voice.say({ text: "A word and another.", rank: 1 });
      voice.say({ text: "Paused.", rank: 6, urgent: true });
      voice.stop();
      browser.onVoices(() => {})();
      await settle();
      expect(voice.speaking).toBe(false);
    }
    vi.stubGlobal("SpeechSynthesisUtterance", undefined);
    const { voice } = aVoice([LOCAL]);
    voice.prime();
    voice.say({ text: "1", rank: 1 });
    expect([voice.available, voice.speaking]).toEqual([false, false]);
  });
});
