import { beforeEach, describe, expect, it, vi } from "vitest";
import { createRecordedSpeaker } from "./recordings";
import { createVoice } from "./voice";

const RATE = 1000;
const INDEX = {
  digest: "",
  files: [5, 5],
  pieces: { left: [0, 2, ""], "7": [2, 3, ""], "push your hips back": [5, 4, ""], good: [9, 1, ""] },
} as const;

/** Half a second of each byte's own height, with 0.1 s of silence at either end: the first byte says which piece it is. */
function decoded(bytes: ArrayBuffer) {
  const samples = new Float32Array(0.7 * RATE).fill(new Uint8Array(bytes)[0] ?? 0, 0.1 * RATE, 0.6 * RATE);
  return { duration: 0.7, sampleRate: RATE, getChannelData: () => samples, bytes: [...new Uint8Array(bytes)] };
}

function anAudio(state = "running") {
  const started: { bytes: readonly number[]; at: number; from: number; lasts: number; stopped: boolean }[] = [];
  const ends: (() => void)[] = [];
  const context = {
    state,
    destination: {},
    get currentTime() {
      return performance.now() / 1000;
    },
    resume: vi.fn(async () => {}),
    decodeAudioData: vi.fn(async (bytes: ArrayBuffer) => decoded(bytes)),
    createBufferSource() {
      const source = {
        buffer: null as ReturnType<typeof decoded> | null,
        onended: null as (() => void) | null,
        connect() {},
        start(at: number, from: number, lasts: number) {
          const one = { bytes: source.buffer?.bytes ?? [], at, from, lasts, stopped: false };
          started.push(one);
          ends.push(() => source.onended?.());
          source.stop = () => {
            one.stopped = true;
          };
        },
        stop() {},
      };
      return source;
    },
  };
  return {
    context: context as unknown as AudioContext,
    started,
    end: () => ends.at(-1)?.(),
    decode: context.decodeAudioData,
  };
}

const BYTES = [0, 5].map((first) => Uint8Array.from({ length: 5 }, (_, n) => first + n + 1).buffer);
const fileOf = (file: number) => BYTES[file] ?? new ArrayBuffer(0);

function aVoice(bytes: (file: number) => Promise<ArrayBuffer> = async (file) => fileOf(file)) {
  const audio = anAudio();
  const spoken: string[] = [];
  const over: number[] = [];
  const silent: boolean[] = [];
  const voice = createVoice(
    createRecordedSpeaker({ index: INDEX, bytes }, () => audio.context),
    {
      onSpeaking: () => {},
      onSpoken: (text) => spoken.push(text),
      onOver: () => over.push(spoken.length),
      onSilent: (now) => silent.push(now),
    },
  );
  return { voice, spoken, over, silent, ...audio };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const settle = () => vi.advanceTimersByTimeAsync(100);

describe("a voice of recordings", () => {
  it("says a text from its own bytes, one piece after the other, without the decoder's silence", async () => {
    const { voice, started, spoken } = aVoice();
    voice.say({ text: "Left 7", rank: 1 });
    await settle();
    expect(spoken).toEqual(["Left 7"]);
    expect(started.map(({ bytes }) => bytes)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    const [left, seven] = started;
    // 20 ms before it is heard, and after.
    expect(left?.from).toBeCloseTo(0.08, 5);
    expect(left?.lasts).toBeCloseTo(0.54, 2);
    expect(seven?.at).toBeCloseTo((left?.at ?? 0) + (left?.lasts ?? 0) + 0.02, 5);
  });

  it("has nothing to say of what is not recorded, and takes no time for it", async () => {
    const { voice, started, spoken } = aVoice();
    expect(voice.can("Right 7")).toBe(false);
    voice.say({ text: "Right 7", rank: 9 });
    expect(voice.speaking).toBe(false);
    await settle();
    expect([started, spoken]).toEqual([[], []]);
  });

  it("breaks off for something urgent, and nothing of what was broken off sounds later", async () => {
    const { voice, started, spoken, over } = aVoice();
    voice.say({ text: "Push your hips back.", rank: 2 });
    await settle();
    voice.say({ text: "Good, left 7", rank: 4, urgent: true });
    await settle();
    await settle();
    expect(started[0]?.stopped).toBe(true);
    expect(spoken).toEqual(["Push your hips back.", "Good, left 7"]);
    expect(over).toEqual([1]);
  });

  it("drops what was stopped before it was decoded", async () => {
    const { voice, started } = aVoice();
    voice.say({ text: "Push your hips back.", rank: 4 });
    voice.stop();
    await settle();
    expect(started).toEqual([]);
  });

  it("says the next when one is over, and decodes what it has said before only once", async () => {
    const { voice, spoken, end, decode } = aVoice();
    voice.say({ text: "7", rank: 1 });
    voice.say({ text: "Left 7", rank: 1 });
    await settle();
    expect(spoken).toEqual(["7"]);
    end();
    await settle();
    expect(spoken).toEqual(["7", "Left 7"]);
    expect(decode).toHaveBeenCalledTimes(2);
  });

  it("asks again for a file that could not be had, and is silent meanwhile", async () => {
    let asked = 0;
    const bytes = async (file: number) => {
      if (++asked < 3) throw new Error("no network");
      return fileOf(file);
    };
    const { voice, spoken } = aVoice(bytes);
    voice.say({ text: "7", rank: 1, freshMs: 10 });
    await settle();
    expect(spoken).toEqual([]);
    voice.say({ text: "7", rank: 1 });
    await settle();
    expect(spoken).toEqual(["7"]);
    expect(asked).toBe(3);
  });

  it("asks for the files of what is said, for the others when that is over, and for each once", async () => {
    const asked: number[] = [];
    const { voice, end } = aVoice(async (file) => {
      asked.push(file);
      return fileOf(file);
    });
    await settle();
    expect(asked).toEqual([]);
    voice.say({ text: "Push your hips back.", rank: 1 });
    await settle();
    expect(asked).toEqual([1]);
    end();
    voice.say({ text: "Left 7", rank: 1 });
    await settle();
    expect(asked).toEqual([1, 0]);
  });

  it("asks for all of them where nothing is said", async () => {
    const asked: number[] = [];
    aVoice(async (file) => {
      asked.push(file);
      return fileOf(file);
    });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(asked).toEqual([0, 1]);
  });
});
