import { describe, expect, it } from "vitest";
import { readProfile } from "./profile";

describe("a stored profile", () => {
  it.each([null, undefined, 7, "x", [], {}])("is whole whatever was stored: %j", (stored) => {
    expect(readProfile(stored)).toEqual(readProfile({}));
  });

  it("loses one bad value without losing the others", () => {
    const read = readProfile({ welcomedAt: 5, screening: "all", firstPain: 11, canRow: false, extra: 1 });
    expect(read).toEqual({
      welcomedAt: 5,
      screenedAt: null,
      screening: [],
      cleared: null,
      archingHurts: null,
      growing: true,
      cut: null,
      badDays: [],
      firstPain: null,
      said: null,
      canRow: false,
      goal: null,
      floor: null,
      gear: null,
      experience: null,
      visit: null,
      planMade: null,
      beginning: null,
      weightKg: null,
      warmsUp: true,
      morningSkipped: null,
    });
  });
});
