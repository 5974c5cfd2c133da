/** A browser that speaks and sounds in simulated time: every utterance takes as long as a voice would need for it. */
import { vi } from "vitest";

/** A calm voice, milliseconds. */
const FIRST_MS = 250;
const PER_CHARACTER_MS = 65;

/** When tones sounded, seconds of `performance.now()`. */
export interface Sounding {
  readonly from: number;
  readonly to: number;
}

export interface SimulatedSound {
  readonly tones: readonly Sounding[];
  /** Utterances of which the browser spoke two at a time: there must be none. */
  readonly overlaps: readonly string[];
}

/** Puts voice and audio into the world; call with fake timers on, before the sound is loaded. */
export function simulateSound(): SimulatedSound {
  const tones: Sounding[] = [];
  const overlaps: string[] = [];
  let current: { text: string; timer: ReturnType<typeof setTimeout> } | null = null;

  class Utterance {
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => [{ name: "Local", lang: "en-GB", localService: true, default: true }],
    speak(utterance: Utterance) {
      if (current) overlaps.push(`${current.text} / ${utterance.text}`);
      const timer = setTimeout(
        () => {
          current = null;
          utterance.onend?.();
        },
        FIRST_MS + PER_CHARACTER_MS * utterance.text.length,
      );
      current = { text: utterance.text, timer };
      utterance.onstart?.();
    },
    cancel() {
      if (current) clearTimeout(current.timer);
      current = null;
    },
    addEventListener() {},
    removeEventListener() {},
  });

  const param = () => ({ value: 1, setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} });
  const node = () => ({ gain: param(), frequency: param(), type: "", connect: (into: unknown) => into });
  vi.stubGlobal(
    "AudioContext",
    class {
      readonly state = "running";
      readonly destination = {};
      get currentTime() {
        return performance.now() / 1000;
      }
      createGain = node;
      createOscillator() {
        let from = 0;
        return Object.assign(node(), {
          start: (at: number) => {
            from = at;
          },
          // The last tenth fades.
          stop: (at: number) => tones.push({ from, to: at - 0.1 }),
        });
      }
      async resume() {}
    },
  );
  return { tones, overlaps };
}
