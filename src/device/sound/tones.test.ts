import { describe, expect, it, vi } from "vitest";
import { createTones, type ToneName } from "./tones";

const ALL: readonly ToneName[] = ["ready", "rep", "reps", "hold", "rest", "done", "lost", "cue"];

const fails = () => {
  throw new DOMException("no", "NotSupportedError");
};

/** As much of Web Audio as a tone needs. */
function aContext(own: object = {}) {
  const param = { value: 1, setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} };
  const node = () => ({ gain: param, frequency: param, connect: (into: unknown) => into, start() {}, stop() {} });
  const plain = { state: "running", currentTime: 0, destination: {}, createGain: node, createOscillator: node };
  return Object.assign(plain, { resume: vi.fn(async () => {}) }, own) as unknown as AudioContext;
}

describe("tones", () => {
  it("take no time where they cannot sound, whatever the browser throws", async () => {
    const contexts = [
      () => fails(),
      () => aContext({ createOscillator: fails }),
      () => aContext({ createGain: fails }),
      () => aContext({ state: "suspended", resume: fails }),
      () => aContext({ state: "suspended", resume: () => Promise.reject(new Error("no")) }),
    ];
    for (const make of contexts) {
      const tones = createTones(make);
      tones.prime();
      expect(tones.play("rep")).toBe(0);
      tones.duck(true);
      tones.close();
    }
    await new Promise((done) => setTimeout(done));
  });

  it("can be told apart: each has a row of notes and times of its own", () => {
    const rowOf = (name: ToneName) => {
      const notes: string[] = [];
      const aNode = () => {
        const frequency = { value: 0 };
        const start = (at: number) => notes.push(`${frequency.value} Hz at ${at.toFixed(2)} s`);
        return { frequency, connect: (into: unknown) => into, start, stop() {} };
      };
      createTones(() => aContext({ createOscillator: aNode })).play(name);
      return notes.join(", ");
    };
    const rows = ALL.map(rowOf);
    expect(rows.every((row) => row !== "")).toBe(true);
    expect(new Set(rows).size).toBe(ALL.length);
    // A count is one note, and nothing else is.
    expect(rows.filter((row) => !row.includes(","))).toEqual([rowOf("rep")]);
  });

  it("come back after the sound device was gone", () => {
    const contexts = [aContext({ state: "closed" }), aContext()];
    let made = 0;
    const tones = createTones(() => contexts[made++] ?? aContext());
    tones.prime();
    expect(tones.play("rep")).toBeGreaterThan(0);
    const asleep = aContext({ state: "interrupted" });
    const woken = createTones(() => asleep);
    woken.play("rep");
    expect(asleep.resume).toHaveBeenCalledOnce();
  });
});
