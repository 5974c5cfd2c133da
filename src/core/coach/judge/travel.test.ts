import { describe, expect, it } from "vitest";
import type { Metric } from "../../exercise/exercise";
import { travelled } from "./travel";

const metric = (id: string): Metric => ({ id, unit: "torso", joints: [], read: () => null });
const [one, other] = [metric("one"), metric("other")];
const check = { kind: "travel", of: [one], than: [other], limit: 1, opposite: true } as const;
const logOf = (of: (n: number) => number, than: (n: number) => number) =>
  Array.from({ length: 20 }, (_, n) => ({ t: n / 10, view: null, seen: true, values: [of(n), than(n)] }));
const wave = (n: number) => Math.sin(n / 3);
const far = (of: (n: number) => number, than: (n: number) => number) => travelled(check, logOf(of, than), [one, other]);

describe("travel the other way", () => {
  it("is all of it where one goes down for what the other goes up", () => {
    expect(far((n) => -wave(n), wave)).toBeCloseTo(1);
  });
  it("is none where it lies, nor where both go up together", () => {
    expect(far(() => 0.3, wave)).toBeCloseTo(0);
    expect(far(wave, wave)).toBeCloseTo(-1);
  });
  it("is none against what hardly moved", () => {
    expect(
      far(
        (n) => -wave(n),
        (n) => 0.1 * wave(n),
      ),
    ).toBeLessThan(0.2);
  });
});
