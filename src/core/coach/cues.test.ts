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
const arbiter = () => createCueArbiter(RULES, "A little further.");
const GAP = CUEING.sameCueGapS;
/** One rep has ended, of each side and of both, and nothing was amiss. */
function afterAnother() {
  const cues = arbiter();
  for (const side of ["both", "left", "right"] as const) cues.afterRep(-60, repWith({}, { side, start: -70 }));
  return cues;
}

/** What is said after each of these reps, ten seconds apart. */
function said(reps: readonly ReturnType<typeof repWith>[], apartS = 10) {
  const cues = arbiter();
  return reps.map((rep, index) => cues.afterRep(index * apartS, rep)?.id ?? null);
}

describe("after a rep", () => {
  it("nothing is said of a good one", () => {
    expect(said([repWith({}), repWith({})])).toEqual([null, null]);
  });

  it("a severe fault is said at once", () => {
    const cue = afterAnother().afterRep(3, repWith({ form: 1 }));
    expect(cue).toEqual({ t: 3, id: "form", text: "Fix form.", kind: "fault", priority: "form" });
  });

  it("of a first rep only what is about safety is: the rest waits for one more", () => {
    expect(said([repWith({ form: 1 }), repWith({})])).toEqual([null, null]);
    expect(said([repWith({ form: 1 }), repWith({ form: 0.2 })])).toEqual([null, "form"]);
    expect(said([repWith({ safety: 1, form: 1 })])).toEqual(["safety"]);
  });

  it("each leg has a first rep of its own, and a fault of both is known by the second", () => {
    const left = (faults: Record<string, number>) => repWith(faults, { side: "left" });
    const right = (faults: Record<string, number>) => repWith(faults, { side: "right" });
    expect(said([left({}), right({ form: 1 }), left({}), right({ form: 1 })])).toEqual([null, null, null, "form"]);
    expect(said([left({ form: 1 }), right({ form: 1 })])).toEqual([null, "form"]);
  });

  it("a minor one only when seen in two of the last three reps", () => {
    const minor = repWith({ form: 0.4 });
    const good = repWith({});
    expect(said([minor])).toEqual([null]);
    expect(said([minor, minor])).toEqual([null, "form"]);
    expect(said([minor, good, minor])).toEqual([null, null, "form"]);
    expect(said([minor, good, good, minor])).toEqual([null, null, null, null]);
  });

  it("one thing is said, by priority, then key, then severity", () => {
    const last = (rep: ReturnType<typeof repWith>) => said([repWith({}), rep])[1];
    expect(last(repWith({ tempo: 1, range: 1, form: 1, safety: 1 }))).toEqual("safety");
    expect(last(repWith({ tempo: 1, range: 1, form: 1 }))).toEqual("form");
    expect(last(repWith({ tempo: 1, range: 1 }))).toEqual("range");
    expect(last(repWith({ form: 1, key: 1 }))).toEqual("key");
  });

  it("the same cue is not said again within eight seconds, the next one is", () => {
    const cues = afterAnother();
    expect(cues.afterRep(0, repWith({ safety: 1, form: 1 }))?.id).toBe("safety");
    expect(cues.afterRep(2, repWith({ safety: 1, form: 1 }))?.id).toBe("form");
    expect(cues.afterRep(4, repWith({ safety: 1, form: 1 }))).toBeNull();
    expect(cues.afterRep(GAP, repWith({ safety: 1, form: 1 }))?.id).toBe("safety");
  });

  it("a partial rep without a fault worth saying gets its own words", () => {
    expect(arbiter().afterRep(0, repWith({}, { kind: "partial" }))).toMatchObject({
      id: "partial",
      text: "A little further.",
    });
    expect(said([repWith({}), repWith({ form: 1 }, { kind: "partial" })])).toEqual([null, "form"]);
  });
});

describe("praise", () => {
  const mended = (change: Parameters<typeof repWith>[1] = {}) => repWith({}, { clear: ["form"], ...change });
  const next = (rep: ReturnType<typeof repWith>, change: { severity?: number; side?: "left" } = {}) => {
    const cues = afterAnother();
    cues.afterRep(0, repWith({ form: change.severity ?? 1 }, { side: change.side ?? "both" }));
    if (change.side) cues.afterRep(1, repWith({ form: 1 }, { side: change.side }));
    return cues.afterRep(15, rep);
  };

  it("follows when a fault that was told of is gone, once", () => {
    const cues = afterAnother();
    cues.afterRep(0, repWith({ form: 1 }));
    expect(cues.afterRep(5, mended())).toMatchObject({ id: "praise:form", text: "Good form.", kind: "praise" });
    expect(cues.afterRep(30, mended())).toBeNull();
  });

  it("does not follow a rep that is hardly within the limit: it is still waited for", () => {
    const cues = afterAnother();
    cues.afterRep(0, repWith({ form: 1 }));
    expect(cues.afterRep(5, repWith({}))).toBeNull();
    expect(cues.afterRep(10, repWith({}, { clear: ["key"] }))).toBeNull();
    expect(cues.afterRep(15, mended())?.id).toBe("praise:form");
  });

  it("is never for one leg what the other one was told", () => {
    expect(next(mended({ side: "right" }), { side: "left" })).toBeNull();
    expect(next(mended({ side: "left" }), { side: "left" })?.id).toBe("praise:form");
  });

  it("follows what was told within a hold", () => {
    const cues = afterAnother();
    const [, form] = RULES;
    if (!form) throw new Error("There is no such rule.");
    cues.duringHold(2, form, 1);
    expect(cues.afterRep(4, repWith({ form: 1 }, { start: 1, side: "left" }))).toBeNull();
    expect(cues.afterRep(8, mended({ start: 5, side: "right" }))).toBeNull();
    expect(cues.afterRep(12, mended({ start: 9, side: "left" }))?.id).toBe("praise:form");
  });

  it("never follows a rep with a severe fault, said or not", () => {
    expect(next(repWith({ key: 1 }, { clear: ["form"] }))?.kind).toBe("fault");
    const cues = afterAnother();
    cues.afterRep(0, repWith({ form: 1 }));
    cues.afterRep(2, repWith({ form: 1, key: 1 }));
    expect(cues.afterRep(4, repWith({ key: 1 }, { clear: ["form"] }))).toBeNull();
  });

  it("never follows a fault that could not be looked at, nor one never said", () => {
    expect(next(repWith({}, { notAssessed: [{ id: "form", reason: "view" }] }))).toBeNull();
    expect(next(mended(), { severity: 0.3 })).toBeNull();
  });

  it("never follows a partial rep", () => {
    expect(next(mended({ kind: "partial" }))?.kind).toBe("fault");
  });
});

describe("other words", () => {
  it("a lasting fault is said within a hold, and not again after it", () => {
    const cues = afterAnother();
    const [safety, form] = RULES;
    if (!safety || !form) throw new Error("There is no such rule.");
    // Before any rep has ended only what is about safety is.
    expect(arbiter().duringHold(2, form, 1)).toBeNull();
    expect(arbiter().duringHold(2, safety, 1)?.id).toBe("safety");
    expect(cues.duringHold(2, form, 1)?.id).toBe("form");
    expect(cues.duringHold(3, form, 1)).toBeNull();
    expect(cues.afterRep(4, repWith({ form: 1 }))).toBeNull();
  });

  it("one cue a rep: what was said in its hold is all that is said of it", () => {
    const cues = afterAnother();
    const [safety, form] = RULES;
    if (!safety || !form) throw new Error("There is no such rule.");
    expect(cues.duringHold(2, form, 1)?.id).toBe("form");
    expect(cues.duringHold(12, safety, 1)).toBeNull();
    expect(cues.afterRep(14, repWith({ safety: 1, range: 1 }, { start: 1, end: 14 }))).toBeNull();
    // The next rep is judged as ever, and a hold that came to nothing blocks no other.
    expect(cues.afterRep(18, repWith({ safety: 1 }, { start: 15, end: 18 }))?.id).toBe("safety");
    expect(cues.duringHold(30, form, 28)?.id).toBe("form");
  });

  it("what a movement lacked is said, not more often than any cue", () => {
    const cues = arbiter();
    const lack = { id: "arm-too", text: "The arm too." };
    expect(cues.notARep(1, lack)).toMatchObject({ id: "arm-too", text: "The arm too." });
    expect(cues.notARep(2, lack)).toBeNull();
    expect(cues.notARep(1 + GAP, lack)).not.toBeNull();
  });

  it("a hint for the start pose is said after it has stood for a while, and again after a while", () => {
    const cues = arbiter();
    const hint = { id: "closer", text: "Come closer." };
    expect(cues.hint(0, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS - 0.1, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS, hint)).toMatchObject({ kind: "setup", text: "Come closer." });
    expect(cues.hint(CUEING.hintAfterS + 1, hint)).toBeNull();
    expect(cues.hint(CUEING.hintAfterS + GAP, hint)).not.toBeNull();
  });

  it("a hint that changes has to stand anew", () => {
    const cues = arbiter();
    cues.hint(0, { id: "closer", text: "Come closer." });
    cues.hint(1, null);
    expect(cues.hint(2, { id: "closer", text: "Come closer." })).toBeNull();
    expect(cues.hint(2 + CUEING.hintAfterS, { id: "turn", text: "Turn." })).toBeNull();
  });
});
