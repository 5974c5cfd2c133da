import { describe, expect, it } from "vitest";
import { aFrame } from "../../../../tests/fixtures/coaching";
import { createWordsPlace, extentOf } from "./words-place";

const across = { left: 0.2, right: 0.8 };
const lying = { ...across, top: 0.55, bottom: 0.9 };
/** As close to both sides as to both ends. */
const near = { left: 0.05, right: 0.95, top: 0.05, bottom: 0.95 };
const standing = { left: 0.3, right: 0.5, top: 0.05, bottom: 0.95 };
const far = { ...across, top: 0.3, bottom: 0.6 };

describe("where words stand", () => {
  it("is below, until somebody lies there", () => {
    const words = createWordsPlace();
    expect(words.see(0, null)).toEqual({ place: "bottom", free: 1 });
    expect(words.see(1, far)).toEqual({ place: "bottom", free: 0.4 });
    expect(words.see(2, lying)).toEqual({ place: "top", free: 0.3 });
  });

  it("stays where it is while both ends are as good, or nobody is seen", () => {
    const words = createWordsPlace();
    words.see(0, lying);
    expect(words.see(20, near).place).toBe("top");
    expect(words.see(21, null).place).toBe("top");
    expect(words.see(40, far).place).toBe("top");
  });

  it("goes below again when the body is above", () => {
    const words = createWordsPlace();
    words.see(0, lying);
    expect(words.see(10, { ...across, top: 0.1, bottom: 0.5 }).place).toBe("bottom");
  });

  it("is beside somebody who stands from top to bottom, at the wider side, and stays there", () => {
    const words = createWordsPlace();
    expect(words.see(0, standing)).toEqual({ place: "right", free: 0.5 });
    expect(words.see(20, { ...standing, left: 0.55, right: 0.72 })).toMatchObject({ place: "right" });
    expect(words.see(40, { ...standing, left: 0.6, right: 0.9 })).toEqual({ place: "left", free: 0.6 });
    expect(words.see(60, lying).place).toBe("top");
  });

  it("does not follow a body that goes up and down in a rep", () => {
    const words = createWordsPlace();
    const places = Array.from({ length: 100 }, (_, n) => {
      const up = Math.sin(n / 4) * 0.15;
      return words.see(n / 10, { ...across, top: 0.6 - up, bottom: 0.9 - up }).place;
    });
    expect(new Set(places.slice(1)).size).toBe(1);
  });

  it("looks at what can be seen of a body", () => {
    const { image } = aFrame(0);
    if (!image) throw new Error("There is no pose.");
    expect(extentOf(image)).toEqual({ left: 0.46, right: expect.closeTo(0.86), top: 0.46, bottom: 0.54 });
    expect(extentOf(image.map((joint) => ({ ...joint, visibility: 0.1 })))).toBeNull();
  });
});
