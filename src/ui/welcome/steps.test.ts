import { describe, expect, it } from "vitest";
import { SCREENING_IDS } from "../../core/care/screening";
import { addressOf, afterGroup, DETOURS, GROUPS, placeOf, STEPS, screenNamed, stepAfter, stepBefore } from "./steps";

const ALL = Object.keys(GROUPS);

describe("the screens of the first visit", () => {
  it("ask every question of care once", () => {
    expect(Object.values(GROUPS).flat().sort()).toEqual([...SCREENING_IDS].sort());
  });

  it("lead forward to the plan, and back the same way", () => {
    for (const [n, step] of STEPS.slice(0, -1).entries()) {
      expect(stepAfter(step)).toBe(STEPS[n + 1]);
      expect(stepBefore(stepAfter(step))).toBe(step);
      expect(placeOf(step)).toBe(n);
    }
    expect(stepBefore("hello")).toBeNull();
  });

  it("are found by their addresses, and nothing else is", () => {
    for (const screen of [...STEPS, ...(Object.keys(DETOURS) as (keyof typeof DETOURS)[])])
      expect(screenNamed(addressOf(screen).split("/").at(-1) ?? "")).toBe(screen);
    expect(screenNamed("toString")).toBeNull();
  });

  it("end the questions where all were asked, by way of what a tick asks for", () => {
    expect(afterGroup("lately", [], [])).toBe("health");
    expect(afterGroup("body", ALL, [])).toBeNull();
    expect(afterGroup("body", ALL, ["knees"])).toBeNull();
    expect(afterGroup("body", ALL, ["acute"])).toBe("wait");
    expect(afterGroup("body", ALL, ["acute", "bones"])).toBe("talk");
    expect(afterGroup("body", ["lately", "signs", "body"], ["bones"])).toBe("health");
  });
});
