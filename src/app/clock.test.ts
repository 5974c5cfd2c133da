import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { smallStorage } from "../../tests/support/small-storage";
import { stamp, wallSince } from "./clock";

beforeEach(() => void vi.stubGlobal("localStorage", smallStorage()));
afterEach(() => void vi.unstubAllGlobals());

describe("what comes after what", () => {
  it("rises when the clock is set back, also for a page that is loaded after it", async () => {
    const first = stamp(2e12);
    const second = stamp(1e12);
    vi.resetModules();
    const { stamp: later } = await import("./clock");
    expect(second).toMatchObject({ startedAt: 1e12, order: first.order + 1 });
    expect(later(1e12 + 5).order).toBeGreaterThan(second.order);
  });
});

describe("the end of something that goes on while the clock is set", () => {
  const end = (passedMs: number, clockMs: number) => {
    let passed = 0;
    const now = wallSince(
      1000,
      () => passed,
      () => 1000 + clockMs,
    );
    passed = passedMs;
    return now() - 1000;
  };

  it("is as far from its beginning as time has passed", () => {
    expect(end(60_000, 60_000)).toBe(60_000);
    expect(end(60_000, -86_400_000)).toBe(60_000);
    expect(end(60_000, 365 * 86_400_000)).toBe(60_000);
  });

  it("follows the clock of a laptop that slept, during which no time passed for the page", () => {
    expect(end(60_000, 3_660_000)).toBe(3_660_000);
  });
});
