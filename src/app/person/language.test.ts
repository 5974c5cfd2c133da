import { describe, expect, it } from "vitest";
import { firstSpoken } from "./language";

describe("the language of the page", () => {
  it.each([
    [["de-AT", "en"], "de"],
    [["en-US", "de"], "en"],
    [["fr-FR", "de"], "de"],
    [["DE"], "de"],
    [["fr", "den"], "en"],
    [[], "en"],
  ])("for a browser that prefers %j is %s", (preferred, expected) => {
    expect(firstSpoken(preferred)).toBe(expected);
  });
});
