import { describe, expect, it } from "vitest";
import { aRule, repWith } from "../../../tests/support/made";
import { CUEING, createCueArbiter } from "./cues";

const RULES = [
  aRule("safety", { priority: "safety" }),
  aRule("form"),
  aRule("key", { key: true }),
  aRule("range", { priority: "range" }),
  aRule("tempo", { priority: "tempo" }),
];
const [SAFETY, FORM, KEY] = RULES;
if (!SAFETY || !FORM || !KEY) throw new Error("There is no such rule.");
const talkative = () => createCueArbiter(RULES, "A little further.", { talk: "talkative" });
const GAP = CUEING.sameCueGapS;
type Made = ReturnType<typeof repWith>;

/** What is said after each of these reps, ten seconds apart. */
function said(reps: readonly Made[], cues = talkative()) {
  return reps.map((rep, index) => cues.afterRep(index * 10, { ...rep, start: index * 10 - 5 })?.id ?? null);
}

describe("after a rep", () => {
  it("nothing is said of a good one", () => {
    expect(said([repWith({}), repWith({})])).toEqual([null, null]);
  });

  it("what was seen once is not said, were it severe", () => {
    expect(said([repWith({ form: 1 }), repWith({})])).toEqual([null, null]);
    expect(said([repWith({}), repWith({}), repWith({ form: 1 })])).toEqual([null, null, null]);
  });

  it("what is seen in two of three is", () => {
    const minor = repWith({ form: 0.4 });
    const good = repWith({});
    expect(said([minor, minor])).toEqual([null, "form"]);
    expect(said([minor, good, minor])).toEqual([null, null, "form"]);
    expect(said([minor, good, good, minor])).toEqual([null, null, null, null]);
    expect(said([repWith({ form: 1 }, { side: "left" }), repWith({ form: 1 }, { side: "right" })])).toEqual([
      null,
      "form",
    ]);
  });

  it("with its own words", () => {
    const cues = talkative();
    cues.afterRep(0, repWith({ form: 1 }));
    expect(cues.afterRep(3, repWith({ form: 1 }))).toEqual({
      ...{ t: 3, id: "form", text: "Fix form.", kind: "fault", priority: "form" },
    });
  });

  it("the most important of several, by priority, then key, then severity", () => {
    const twice = (rep: Made) => said([rep, rep])[1];
    expect(twice(repWith({ tempo: 1, range: 1, form: 1, safety: 0.5 }))).toEqual("safety");
    expect(twice(repWith({ tempo: 1, range: 1, form: 1 }))).toEqual("form");
    expect(twice(repWith({ tempo: 1, range: 1 }))).toEqual("range");
    expect(twice(repWith({ form: 1, key: 0.1 }))).toEqual("key");
  });

  it("what keeps reps from counting before what could be nicer about them", () => {
    const short = repWith({ form: 1 }, { kind: "partial" });
    const cues = talkative();
    cues.afterRep(0, short);
    expect(cues.afterRep(10, short)).toMatchObject({ id: "partial", text: "A little further." });
  });
});

describe("what is about safety", () => {
  it("is said at once when it is severe, whatever else the set is about", () => {
    expect(said([repWith({ safety: 1, form: 1 })])).toEqual(["safety"]);
    const form = repWith({ form: 1 });
    expect(said([form, form, repWith({ form: 1, safety: 1 })])).toEqual([null, "form", "safety"]);
    expect(
      said([form, form, form, form, repWith({ safety: 1 })], createCueArbiter(RULES, "", { talk: "quiet" })),
    ).toEqual([null, "form", null, null, "safety"]);
  });

  it("is said again after three reps, and at once when it comes back after it was mended", () => {
    const bad = repWith({ safety: 1 });
    expect(said([bad, bad, bad, bad])).toEqual(["safety", null, null, "safety"]);
    const good = repWith({}, { clear: ["safety"] });
    expect(said([bad, good, bad])).toEqual(["safety", "praise:safety", "safety"]);
  });

  it("is never said twice within eight seconds", () => {
    const cues = talkative();
    const bad = repWith({ safety: 1 });
    expect([0, 2, 4, 6].map((t) => cues.afterRep(t, bad)?.id)).toEqual(["safety", undefined, undefined, undefined]);
    expect(cues.afterRep(GAP, bad)?.id).toBe("safety");
  });
});

describe("the theme of a set", () => {
  const both = repWith({ key: 1, form: 1 });
  const form = repWith({ form: 1 });

  it("stays: the rest waits, also in a rep that does not show it", () => {
    expect(said([both, both, form, form])).toEqual([null, "key", null, null]);
  });

  it("gives time to try it, is said three times at most, and then left to the review", () => {
    const key = repWith({ key: 1 });
    const told = said(Array.from({ length: 30 }, () => key));
    expect(told.filter((id) => id === "key")).toHaveLength(3);
    expect(told.slice(0, 6)).toEqual([null, "key", null, "key", null, "key"]);
  });

  it("is followed by a second when it is mended, or said three times, and by no third", () => {
    const mended = repWith({ form: 1, tempo: 1 }, { clear: ["key"] });
    const all = repWith({ key: 1, form: 1, tempo: 1 });
    expect(said([all, all, mended, mended, mended]).slice(1)).toEqual(["key", null, "form", null]);
    const ids = new Set(said(Array.from({ length: 60 }, () => all)));
    expect(ids).toEqual(new Set([null, "key", "form"]));
  });

  it("is given up when it was not seen for four reps", () => {
    const key = repWith({ key: 1 });
    expect(said([key, key, form, form, form, form, form])).toEqual([null, "key", null, null, null, "form", null]);
  });
});

describe("how much is said", () => {
  const five = repWith({ form: 1, key: 1, range: 1, tempo: 1 }, { kind: "full" });
  it.each([
    ["quiet", 1],
    ["normal", 2],
    ["talkative", 4],
  ] as const)("%s: of ten bad reps %i are told of", (talk, most) => {
    const ids = said(
      Array.from({ length: 10 }, () => five),
      createCueArbiter(RULES, "", { talk }),
    );
    expect(ids.filter((id) => id !== null)).toHaveLength(most);
  });
});

describe("praise", () => {
  const bad = repWith({ form: 1 });
  const mended = (change: Parameters<typeof repWith>[1] = {}) => repWith({}, { clear: ["form"], ...change });
  const next = (...reps: readonly Made[]) => said([bad, bad, ...reps]).at(-1) ?? null;

  it("follows when what was told of is gone, once", () => {
    expect(said([bad, bad, mended(), mended()])).toEqual([null, "form", "praise:form", null]);
  });

  it("does not follow a rep that is hardly within the limit: it is still waited for", () => {
    expect(said([bad, bad, repWith({}), repWith({}, { clear: ["key"] }), mended()]).slice(2)).toEqual([
      ...[null, null, "praise:form"],
    ]);
  });

  it("waits for every side that showed it", () => {
    const left = repWith({ form: 1 }, { side: "left" });
    const right = repWith({ form: 1 }, { side: "right" });
    expect(said([left, left, mended({ side: "right" })])).toEqual([null, "form", null]);
    expect(said([left, left, mended({ side: "left" })])).toEqual([null, "form", "praise:form"]);
    expect(said([left, right, right, mended({ side: "right" }), mended({ side: "left" })])).toEqual([
      ...[null, "form", null, "praise:form", null],
    ]);
    expect(said([left, left, right, mended({ side: "left" }), mended({ side: "right" })])).toEqual([
      ...[null, "form", null, null, "praise:form"],
    ]);
  });

  it("follows what was told within a hold, of the side whose rep it was", () => {
    const cues = talkative();
    cues.afterRep(0, repWith({ key: 1 }, { side: "left", start: -5 }));
    expect(cues.duringHold(12, [KEY], 11)?.id).toBe("key");
    expect(cues.afterRep(14, repWith({ key: 1 }, { start: 11, side: "left" }))).toBeNull();
    expect(cues.afterRep(24, repWith({}, { start: 21, side: "right", clear: ["key"] }))).toBeNull();
    expect(cues.afterRep(34, repWith({}, { start: 31, side: "left", clear: ["key"] }))?.id).toBe("praise:key");
  });

  it("never follows a rep with a severe fault, said or not, nor a partial one", () => {
    expect(next(repWith({ key: 1 }, { clear: ["form"] }))).toBeNull();
    expect(next(mended({ kind: "partial" }))).toBeNull();
  });

  it("never follows what could not be looked at, nor what was never said", () => {
    expect(next(repWith({}, { notAssessed: [{ id: "form", reason: "view" }] }))).toBeNull();
    expect(said([bad, mended()])).toEqual([null, null]);
  });
});

describe("other words", () => {
  it("a lasting fault is said within a hold where it is the theme or becomes it, and not again after it", () => {
    const cues = talkative();
    expect(cues.duringHold(2, [FORM], 1)).toBeNull();
    cues.afterRep(4, repWith({ form: 1 }, { start: 1 }));
    expect(cues.duringHold(12, [FORM, KEY], 11)?.id).toBe("form");
    expect(cues.duringHold(13, [FORM], 11)).toBeNull();
    expect(cues.afterRep(14, repWith({ form: 1 }, { start: 11 }))).toBeNull();
    expect(cues.duringHold(22, [KEY], 21)).toBeNull();
  });

  it("what is about safety is said in the first hold", () => {
    expect(talkative().duringHold(2, [FORM, SAFETY], 1)?.id).toBe("safety");
  });

  it("one cue a rep: what was said in its hold is all that is said of it", () => {
    const cues = talkative();
    cues.afterRep(0, repWith({ form: 1 }, { start: -5 }));
    expect(cues.duringHold(12, [FORM], 11)?.id).toBe("form");
    expect(cues.duringHold(14, [SAFETY], 11)).toBeNull();
    expect(cues.afterRep(16, repWith({ safety: 1, range: 1 }, { start: 11, end: 16 }))).toBeNull();
    // The next rep is judged as ever, and a hold that came to nothing blocks no other.
    expect(cues.afterRep(25, repWith({ safety: 1 }, { start: 20, end: 25 }))?.id).toBe("safety");
  });

  it("what a movement lacked is said, not more often than any cue", () => {
    const cues = talkative();
    const lack = { id: "arm-too", text: "The arm too." };
    expect(cues.notARep(1, lack)).toMatchObject({ id: "arm-too", text: "The arm too." });
    expect(cues.notARep(2, lack)).toBeNull();
    expect(cues.notARep(1 + GAP, lack)).not.toBeNull();
  });

  it("a hint for the start pose is said after it has stood for a while, and again after a while", () => {
    const cues = talkative();
    const hint = { id: "closer", text: "Come closer." };
    expect(cues.hint(0, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS - 0.1, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS, hint)).toMatchObject({ kind: "setup", text: "Come closer." });
    expect(cues.hint(CUEING.hintAfterS + 1, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS + GAP, hint)).not.toBeNull();
  });

  it("a hint that changes has to stand anew", () => {
    const cues = talkative();
    cues.hint(0, { id: "closer", text: "Come closer." });
    cues.hint(1, null);
    expect(cues.hint(2, { id: "closer", text: "Come closer." })).toBeNull();
    expect(cues.hint(2 + CUEING.hintAfterS, { id: "turn", text: "Turn." })).toBeNull();
  });
});
