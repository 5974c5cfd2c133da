import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../../tests/fixtures/coaching";
import { readSetRecord, SET_SCHEMA } from "./set-record";

describe("a stored set", () => {
  it("comes back as it went in", () => {
    const record = aRecord({ reps: [aRep(), aRep({ n: 2, score: null, view: null })] });
    expect(readSetRecord(structuredClone(record))).toEqual({ ok: true, record });
  });

  it.each([
    ["nothing", undefined],
    ["text", "set"],
    ["an empty record", {}],
    ["no schema", { ...aRecord(), schema: undefined }],
    ["an exercise nobody knows", { ...aRecord(), exercise: { id: "moonwalk", revision: 1 } }],
    ["a score beyond 100", aRecord({ reps: [aRep({ score: 101 })] })],
    ["a reason that no score has", { ...aRecord(), reps: [{ ...aRep(), caps: ["At most 12"] }] }],
    ["a time that is no number", aRecord({ reps: [aRep({ start: Number.NaN })] })],
  ])("is not read from %s", (_, stored) => {
    expect(readSetRecord(stored)).toMatchObject({ ok: false, why: "damaged" });
  });

  it("of a newer version is left alone, and said to be newer", () => {
    expect(readSetRecord({ ...aRecord(), schema: SET_SCHEMA + 1 })).toMatchObject({ ok: false, why: "newer" });
  });
});
