import { describe, expect, it } from "vitest";
import { courseOf, painCourse } from "./course";

const ALL = ["too-early", "better", "same", "worse"] as const;

describe("how it goes", () => {
  it("of pain: two points matter, one does not, and one stretch alone says nothing", () => {
    expect(painCourse(2, 4)).toBe("better");
    expect(painCourse(3, 4)).toBe("same");
    expect(painCourse(5, 4)).toBe("same");
    expect(painCourse(6, 4)).toBe("worse");
    expect(painCourse(null, 4)).toBe("too-early");
    expect(painCourse(4, null)).toBe("too-early");
  });

  it("in one answer: what got worse is never covered, and what is not known counts for nothing", () => {
    for (const one of ALL) {
      expect(courseOf(one, "too-early")).toBe(one);
      expect(courseOf("too-early", one)).toBe(one);
      expect(courseOf(one, one)).toBe(one);
      expect(["worse", "mixed"]).toContain(courseOf("worse", one));
      expect(["worse", "mixed"]).toContain(courseOf(one, "worse"));
    }
    expect(courseOf("better", "same")).toBe("better");
    expect(courseOf("same", "worse")).toBe("worse");
    expect(courseOf("better", "worse")).toBe("mixed");
  });
});
