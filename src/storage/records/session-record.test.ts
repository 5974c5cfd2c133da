import { describe, expect, it } from "vitest";
import { aSession } from "../../../tests/fixtures/sessions";
import { readSessionRecord } from "./session-record";

describe("a stored session", () => {
  it("comes back as it went in", () => {
    const record = aSession();
    expect(readSessionRecord(structuredClone(record))).toEqual({ ok: true, record });
  });

  it("with how hard it was and the weight that was lifted; an older one has neither and is read as before", () => {
    const [item] = aSession().items;
    const said = aSession({ effort: 4, items: item ? [{ ...item, weightKg: 7.5 }] : [] });
    const read = readSessionRecord(structuredClone(said));
    expect(read).toMatchObject({ ok: true, record: { effort: 4, items: [{ weightKg: 7.5 }] } });
    const older = readSessionRecord(structuredClone(aSession()));
    expect(older.ok && "effort" in older.record).toBe(false);
    expect(older.ok && older.record.items.some((each) => "weightKg" in each)).toBe(false);
  });

  it.each([
    ["nothing", null],
    ["a weight below none", { ...aSession(), items: [{ ...aSession().items[0], weightKg: -2 }] }],
    ["pain beyond ten", { ...aSession(), pain: [{ ...aSession().pain[0], score: 11 }] }],
    ["an exercise nobody knows", { ...aSession(), items: [{ ...aSession().items[0], exercise: "moonwalk" }] }],
  ])("is not read from %s", (_, stored) => {
    expect(readSessionRecord(stored)).toMatchObject({ ok: false, why: "damaged" });
  });

  it("of a newer version is left alone, and said to be newer", () => {
    expect(readSessionRecord({ ...aSession(), schema: 2 })).toMatchObject({ ok: false, why: "newer" });
  });
});
