import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beatAt, type Led } from "./metronome";
import { remaining } from "./places";

const TEMPO = { outS: 2, holdS: 3, backS: 2, restS: 1 };
const led = (reps: number, perSide: boolean, alternating: boolean): Led => ({
  tempo: TEMPO,
  target: { reps, perSide },
  alternating,
});

describe("a set led by its tempo", () => {
  it("goes out, holds, comes back and breathes, and counts when it is back", () => {
    const at = (t: number) => beatAt(t, led(3, false, false));
    expect([0, 1, 2.5, 5.5, 7.2].map((t) => at(t).phase)).toEqual(["out", "out", "top", "back", "ready"]);
    expect(at(1).share).toBeCloseTo(0.5);
    expect([6.9, 7, 14.9, 15, 22.9, 23, 900].map((t) => at(t).counts.full)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(at(900)).toMatchObject({ phase: "ready", side: "both" });
  });

  it("lets sides take turns, or does one after the other", () => {
    const sides = (of: Led) => [0, 8, 16, 24].map((t) => beatAt(t, of).side);
    expect(sides(led(2, true, true))).toEqual(["left", "right", "left", "right"]);
    expect(sides(led(2, true, false))).toEqual(["left", "left", "right", "right"]);
  });

  it("reaches every target, and never before its time; what is counted never goes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.boolean(), (reps, perSide, alternating) => {
        const one = led(reps, perSide, alternating);
        const all = reps * (perSide ? 2 : 1);
        let before = 0;
        for (let t = 0; t <= all * 8; t += 0.7) {
          const { counts } = beatAt(t, one);
          expect(counts.full).toBeGreaterThanOrEqual(before);
          expect(counts.full).toBeLessThanOrEqual(t / 7 + 1e-9);
          before = counts.full;
        }
        expect(remaining(one.target, beatAt(all * 8, one).counts)).toBeNull();
        expect(remaining(one.target, beatAt(all * 8 - 1.1, one).counts)).not.toBeNull();
      }),
    );
  });
});
