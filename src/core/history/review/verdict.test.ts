import { describe, expect, it } from "vitest";
import { aRep } from "../../../../tests/fixtures/coaching";
import { EXERCISES } from "../../../exercises";
import type { Cue, Rep } from "../../coach/coach.types";
import { verdictOf } from "./verdict";

const exercise = EXERCISES["glute-bridge"];
const [key] = exercise.faults.filter((rule) => rule.key && rule.views.length > 0);
const [minor] = exercise.faults.filter((rule) => !rule.key);
if (!key || !minor) throw new Error("The glute bridge has no key fault or no other.");

const fault = (id: string, severity = 0.5) => ({ id, severity, at: 2, value: 1 });
const cue = (id: string, t = 2, kind: Cue["kind"] = "fault") => ({ id, t, kind });
type Said = readonly ReturnType<typeof cue>[];
const verdict = (reps: readonly Rep[], cues: Said = []) => verdictOf([{ reps, cues }], exercise);
const times = (n: number, rep: Partial<Rep> = {}) => Array.from({ length: n }, (_, i) => aRep({ n: i + 1, ...rep }));
const unseen = exercise.faults.map(({ id }) => ({ id, reason: "view" as const }));

describe("the sentences above a set's review", () => {
  it("names the fault that matters most and how often it came", () => {
    const reps = [...times(3, { faults: [fault(key.id)] }), aRep({ faults: [fault(minor.id)] })];
    expect(verdict(reps).work).toEqual({ fault: key.id, reps: 3, of: 4, back: false });
  });

  it("leaves out what came once in ten, unless it was severe", () => {
    const rest = times(9);
    expect(verdict([...rest, aRep({ faults: [fault(minor.id, 0.3)] })]).work).toBeNull();
    expect(verdict([...rest, aRep({ faults: [fault(minor.id, 1)] })]).work).not.toBeNull();
  });

  it("says of a check that found nothing that nothing was seen, which is no praise", () => {
    expect(verdict(times(2)).well).toEqual({ kind: "not-seen", fault: key.id });
  });

  it("calls a set clean where every rep was whole and nothing was found", () => {
    expect(verdict(times(4)).clean).toBe(true);
    expect(verdict([...times(4), aRep({ kind: "partial" })]).clean).toBe(false);
    expect(verdict([...times(9), aRep({ faults: [fault(minor.id, 0.1)] })]).clean).toBe(false);
    expect(verdict([]).clean).toBe(false);
  });

  it("praises no check that could not be made", () => {
    expect(verdict(times(2, { notAssessed: unseen })).well).toBeNull();
    expect(verdict(times(4, { notAssessed: unseen })).well).toEqual({ kind: "every-rep-whole" });
  });

  it("calls nothing clean of which too little was seen, or in which anything was said", () => {
    expect(verdict(times(4, { score: null }))).toMatchObject({ clean: false, blind: true });
    expect(verdict(times(4), [cue(key.id)])).toMatchObject({ clean: false, work: { fault: key.id, reps: 0, of: 4 } });
    expect(verdict([...times(3), aRep({ kind: "cut" })]).clean).toBe(false);
  });

  it("names as the next thing what the set was told about, also where something else came more often", () => {
    const reps = times(5, { faults: [fault(key.id, 1), fault(minor.id, 0.2)] });
    expect(verdict(reps, [cue(minor.id)]).work).toMatchObject({ fault: minor.id, reps: 5, of: 5 });
    expect(verdict(reps, [cue("hands-hold-on")]).work?.fault).toBe(key.id);
    expect(verdict(reps, [cue(key.id, 2, "setup")]).work?.fault).toBe(key.id);
  });

  it("names another thing when that is mended, and the same when it has come back", () => {
    const reps = [...times(4, { faults: [fault(key.id)] }), ...times(4, { start: 60, end: 66 })];
    const said = [cue(key.id, 10), cue(`praise:${key.id}`, 50, "praise")];
    expect(verdict(reps, said)).toMatchObject({ work: null, well: { kind: "gone", fault: key.id } });
    const back = [...reps, ...times(2, { start: 70, end: 76, faults: [fault(key.id)] })];
    expect(verdict(back, said)).toMatchObject({ work: { fault: key.id, back: true }, well: { kind: "not-seen" } });
  });

  it("says that reps stopped short, and how many did not", () => {
    const some = (whole: number, short: number) => verdict([...times(whole), ...times(short, { kind: "partial" })]);
    expect(some(6, 4)).toMatchObject({
      work: { fault: "partial", reps: 4, of: 10 },
      well: { kind: "whole-reps", reps: 6 },
    });
    expect(some(4, 6)).toMatchObject({ work: { fault: "partial", reps: 6, of: 10 }, well: { kind: "not-seen" } });
  });

  it("praises no bad set", () => {
    const bad = exercise.faults.filter((rule) => rule.key).map(({ id }) => fault(id, 1));
    const { well } = verdict(times(2, { faults: bad }));
    expect(well).toBeNull();
  });

  it("says nothing good of a set without a whole rep", () => {
    expect(verdict(times(3, { kind: "partial" })).well).toBeNull();
  });

  it("says when a fault that was told of is measured as gone", () => {
    const reps = [...times(4, { faults: [fault(key.id)] }), ...times(4, { clear: [key.id] })];
    expect(verdict(reps, [cue(key.id)]).well).toEqual({ kind: "gone", fault: key.id });
  });

  it("does not say so of what was never told, or is hardly within the limit", () => {
    const reps = (clear: readonly string[]) => [...times(4, { faults: [fault(key.id)] }), ...times(4, { clear })];
    expect(verdict(reps([key.id]), []).well?.kind).not.toBe("gone");
    expect(verdict(reps([]), [cue(key.id)]).well?.kind).not.toBe("gone");
    // Kept before there was such a list: nobody knows.
    expect(verdict([...times(4, { faults: [fault(key.id)] }), ...times(4)], [cue(key.id)]).well?.kind).not.toBe("gone");
  });

  it("does not say so when the last reps could not show it", () => {
    const blind = { notAssessed: [{ id: key.id, reason: "view" as const }] };
    const reps = [...times(4, { faults: [fault(key.id)] }), ...times(4, blind)];
    expect(verdict(reps, [cue(key.id)]).well?.kind).not.toBe("gone");
  });
});
