/** The voice and the tones of `device-world.ts`, as they are told to be. */
import { vi } from "vitest";

/** `swallows`: takes words and says none; `endless`: begins and never ends; `late`: says no end, and begins again. */
export type VoiceMood = "works" | "swallows" | "endless" | "throws" | "refuses" | "none" | "list-throws" | "no-words";

export type SoundMood = "works" | "no-context" | "no-oscillator" | "closes";

const FIRST_MS = 150;
const PER_CHARACTER_MS = 50;

const fails = (name: string) => new DOMException(`planted ${name}`, name);

export interface SoundWorld {
  readonly voice: VoiceMood;
  readonly sound: SoundMood;
  /** What was to be heard. */
  readonly words: string[];
}

export function stubSound(world: SoundWorld): void {
  class Words {
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices() {
      if (world.voice === "list-throws") throw fails("InvalidStateError");
      return world.voice === "none" ? [] : [{ name: "Near", lang: "en-GB", localService: true, default: true }];
    },
    speak(words: Words) {
      if (world.voice === "throws") throw fails("InvalidStateError");
      if (world.voice === "swallows") return;
      if (world.voice === "refuses") return void setTimeout(() => words.onerror?.(), 1);
      const takesMs = PER_CHARACTER_MS * words.text.length;
      const isEndless = world.voice === "endless";
      speaking = setTimeout(() => {
        world.words.push(words.text);
        words.onstart?.();
        if (!isEndless) speaking = setTimeout(() => words.onend?.(), takesMs);
      }, FIRST_MS);
    },
    cancel: () => clearTimeout(speaking),
    resume() {},
  });

  const param = () => ({ value: 1, setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} });
  const node = () => ({ gain: param(), frequency: param(), connect: (into: unknown) => into, start() {}, stop() {} });
  class Audio {
    readonly destination = {};
    constructor() {
      if (world.sound === "no-context") throw fails("NotSupportedError");
    }
    get state() {
      return world.sound === "closes" ? "closed" : "running";
    }
    get currentTime() {
      return performance.now() / 1000;
    }
    createGain = node;
    createOscillator() {
      if (world.sound === "no-oscillator") throw fails("NotSupportedError");
      return node();
    }
    async resume() {}
    async close() {}
  }
  vi.stubGlobal("AudioContext", Audio);
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", Words);
}
