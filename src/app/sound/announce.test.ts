import { describe, expect, it } from "vitest";
import { aRep, aStep } from "../../../tests/fixtures/coaching";
import type { Cue } from "../../core/coach/coach.types";
import { createAnnouncer } from "./announce";

const say = {
  ready: "ready",
  lost: "lost",
  count: (side: string, count: number) => `${side} ${count}`,
  turnTo: (side: string) => `now ${side}`,
};
const texts = (heard: { readonly words: readonly { readonly text: string }[] }) => heard.words.map(({ text }) => text);
const cue = (change: Partial<Cue> = {}): Cue => ({
  t: 1,
  id: "hips-low",
  text: "Push your hips up.",
  kind: "fault",
  priority: "range",
  ...change,
});

/** An announcer whose user is in the start pose already. */
function ready(sided: boolean) {
  const announcer = createAnnouncer(sided, say);
  announcer.hear(aStep(), "normal");
  return announcer;
}

describe("what is heard of a step", () => {
  it("counts a full rep aloud and with a tone", () => {
    const step = aStep({ finished: aRep(), counts: { full: 3, partial: 0, left: 0, right: 0 } });
    const heard = ready(false).hear(step, "normal");
    expect(texts(heard)).toEqual(["3"]);
    expect(heard.tone).toBe("rep");
  });

  it("counts by leg where the sides are counted apart", () => {
    const step = aStep({ finished: aRep({ side: "right" }), counts: { full: 5, partial: 0, left: 3, right: 2 } });
    expect(texts(ready(true).hear(step, "normal"))).toEqual(["right 2"]);
  });

  it("turns to the other side once one has its reps, and counts nothing more of it", () => {
    const announcer = createAnnouncer(true, say, { reps: 3, perSide: true });
    announcer.hear(aStep(), "normal");
    const left = (n: number) =>
      aStep({ finished: aRep({ side: "left" }), counts: { full: n + 1, partial: 0, left: n, right: 1 } });
    expect(texts(announcer.hear(left(2), "normal"))).toEqual(["left 2"]);
    expect(texts(announcer.hear(left(3), "normal"))).toEqual(["left 3", "now right"]);
    for (const verbosity of ["normal", "quiet"] as const) {
      const more = announcer.hear(left(3), verbosity);
      expect(texts(more)).toEqual(["now right"]);
      expect(more.tone).toBeNull();
    }
    const last = aStep({ finished: aRep({ side: "right" }), counts: { full: 6, partial: 0, left: 3, right: 3 } });
    expect(texts(announcer.hear(last, "normal"))).toEqual(["right 3"]);
  });

  it("tells the two movements that begin a set as two, without a word of getting ready", () => {
    const two = { full: 2, partial: 0, left: 1, right: 1 };
    const begun = aStep({ finished: aRep({ side: "right" }), counts: two });
    const heard = (sided: boolean) => createAnnouncer(sided, say).hear(begun, "normal");
    expect(texts(heard(false))).toEqual(["2"]);
    expect(texts(heard(true))).toEqual(["left 1, right 1"]);
    expect(heard(false).tone).toBe("reps");
  });

  it("neither counts nor praises a rep that was not whole", () => {
    const heard = ready(false).hear(aStep({ finished: aRep({ kind: "partial" }) }), "talkative");
    expect(heard).toEqual({ words: [], tone: null });
  });

  it("says the count first and the cue after it", () => {
    const step = aStep({ finished: aRep(), counts: { full: 1, partial: 0, left: 0, right: 0 }, cue: cue() });
    expect(texts(ready(false).hear(step, "normal"))).toEqual(["1", "Push your hips up."]);
  });

  it("keeps to corrections when asked to be quiet, and still sounds the tone", () => {
    const step = aStep({ finished: aRep(), counts: { full: 1, partial: 0, left: 0, right: 0 } });
    const announcer = ready(false);
    expect(announcer.hear(step, "quiet")).toEqual({ words: [], tone: "rep" });
    expect(texts(announcer.hear(aStep({ cue: cue({ kind: "praise", text: "Good." }) }), "quiet"))).toEqual([]);
    expect(texts(announcer.hear(aStep({ cue: cue() }), "quiet"))).toEqual(["Push your hips up."]);
  });

  it("leaves the set-up to its own conversation", () => {
    const heard = ready(false).hear(aStep({ cue: cue({ kind: "setup", priority: "safety" }) }), "talkative");
    expect(heard).toEqual({ words: [], tone: null });
  });

  it("ranks safety over form over praise over counting", () => {
    const announcer = ready(false);
    const rank = (change: Partial<Cue>) => announcer.hear(aStep({ cue: cue(change) }), "normal").words[0]?.rank ?? 0;
    const counted = announcer.hear(aStep({ finished: aRep() }), "normal").words[0]?.rank ?? 0;
    const ranks = [counted, rank({ kind: "praise" }), rank({}), rank({ priority: "safety" })];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });

  it("sounds once when the hold is reached, and counts the seconds of a long hold", () => {
    const announcer = createAnnouncer(false, say);
    const heard = [0.5, 1.1, 1.4, 4.9, 5.0, 5.4].map((seconds) =>
      announcer.hear(aStep({ phase: "top", hold: { seconds, target: 5 } }), "normal"),
    );
    expect(heard.map(texts)).toEqual([[], ["1"], [], ["4"], ["5"], []]);
    expect(heard.map(({ tone }) => tone)).toEqual([null, null, null, null, "hold", null]);
  });

  it("leaves the seconds of a short hold to the tone, but for the talkative", () => {
    const step = aStep({ phase: "top", hold: { seconds: 1.2, target: 2 } });
    expect(texts(ready(false).hear(step, "normal"))).toEqual([]);
    expect(texts(ready(false).hear(step, "talkative"))).toEqual(["1"]);
  });

  it("does not greet again whoever was out of the start pose for a moment", () => {
    const announcer = createAnnouncer(false, say);
    const heard = (phase: "setup" | "ready", t: number) => texts(announcer.hear(aStep({ phase, t }), "normal"));
    heard("setup", 0);
    expect(heard("ready", 1)).toEqual(["ready"]);
    heard("setup", 10);
    expect(heard("ready", 11)).toEqual([]);
    heard("setup", 20);
    expect(heard("ready", 30)).toEqual(["ready"]);
  });

  it("tells when it is ready, and when it lost sight, once each", () => {
    const announcer = createAnnouncer(false, say);
    const phases = ["setup", "ready", "ready", "out", "paused", "paused"] as const;
    const heard = phases.map((phase) => announcer.hear(aStep({ phase }), "normal"));
    expect(heard.map(texts)).toEqual([[], ["ready"], [], [], ["lost"], []]);
    expect(heard.map(({ tone }) => tone)).toEqual([null, "ready", null, null, "lost", null]);
  });
});
