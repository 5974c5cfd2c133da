import { describe, expect, it } from "vitest";
import { readSettings } from "./settings";

describe("stored settings", () => {
  it.each([null, undefined, 7, "x", [], {}])("are whole whatever was stored: %j", (stored) => {
    expect(readSettings(stored)).toEqual(readSettings({}));
  });

  it("lose one bad value without losing the others", () => {
    const read = readSettings({ voice: false, verbosity: "shouting", tones: "yes", model: "lite", extra: 1 });
    expect(read).toMatchObject({ voice: false, verbosity: "normal", tones: true, model: "lite" });
    expect(read).not.toHaveProperty("extra");
  });
});
