import { describe, expect, it } from "vitest";
import { aFrame } from "../../../../tests/fixtures/coaching";
import { createWordsPlace, heightOf } from "./words-place";

const lying = { top: 0.55, bottom: 0.9 };
const standing = { top: 0.05, bottom: 0.95 };
const far = { top: 0.3, bottom: 0.6 };

describe("where words stand", () => {
  it("is below, until somebody lies there", () => {
    const words = createWordsPlace();
    expect(words.see(0, null)).toBe("bottom");
    expect(words.see(1, far)).toBe("bottom");
    expect(words.see(2, lying)).toBe("top");
  });

  it("stays where it is while both ends are as good, or nobody is seen", () => {
    const words = createWordsPlace();
    words.see(0, lying);
    expect(words.see(20, standing)).toBe("top");
    expect(words.see(21, null)).toBe("top");
    expect(words.see(40, far)).toBe("top");
  });

  it("goes below again when the body is above", () => {
    const words = createWordsPlace();
    words.see(0, lying);
    expect(words.see(10, { top: 0.1, bottom: 0.5 })).toBe("bottom");
  });

  it("does not follow a body that goes up and down in a rep", () => {
    const words = createWordsPlace();
    const places = Array.from({ length: 100 }, (_, n) => {
      const up = Math.sin(n / 4) * 0.15;
      return words.see(n / 10, { top: 0.6 - up, bottom: 0.9 - up });
    });
    expect(new Set(places.slice(1)).size).toBe(1);
  });

  it("looks at what can be seen of a body", () => {
    const { image } = aFrame(0);
    if (!image) throw new Error("There is no pose.");
    expect(heightOf(image)).toEqual({ top: 0.46, bottom: 0.54 });
    expect(heightOf(image.map((joint) => ({ ...joint, visibility: 0.1 })))).toBeNull();
  });
});
