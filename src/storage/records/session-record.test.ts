import { describe, expect, it } from "vitest";
import { aSession } from "../../../tests/fixtures/sessions";
import { readSessionRecord } from "./session-record";

describe("a stored session", () => {
  it("comes back as it went in", () => {
    const record = aSession();
    expect(readSessionRecord(structuredClone(record))).toEqual({ ok: true, record });
  });

  it.each([
    ["nothing", null],
    ["pain beyond ten", { ...aSession(), pain: [{ ...aSession().pain[0], score: 11 }] }],
    ["an exercise nobody knows", { ...aSession(), items: [{ ...aSession().items[0], exercise: "moonwalk" }] }],
  ])("is not read from %s", (_, stored) => {
    expect(readSessionRecord(stored)).toMatchObject({ ok: false, why: "damaged" });
  });

  it("of a newer version is left alone, and said to be newer", () => {
    expect(readSessionRecord({ ...aSession(), schema: 2 })).toMatchObject({ ok: false, why: "newer" });
  });
});
