import { describe, expect, it } from "vitest";
import { createRuler } from "./ruler";

/** Ten lengths a second from 0 s on. */
function lengths(of: (t: number) => number, seconds: number): readonly number[] {
  const ruler = createRuler();
  return Array.from({ length: 10 * seconds }, (_, n) => ruler.push(n / 10, of(n / 10)) ?? Number.NaN);
}

describe("the ruler", () => {
  it("hardly moves when a raised arm makes the torso longer", () => {
    const read = lengths((t) => (t < 4 ? 0.25 : 0.265), 7);
    expect(read.at(-1)).toBeLessThan(0.25 * 1.02);
    expect(read.at(-1)).toBeGreaterThan(0.25);
  });

  it("follows at once when the person comes much nearer", () => {
    expect(lengths((t) => (t < 4 ? 0.2 : 0.3), 9).at(-1)).toBeCloseTo(0.3, 3);
  });

  it("is null before anything was seen, and after it was cleared", () => {
    const ruler = createRuler();
    expect(ruler.push(0, null)).toBeNull();
    ruler.push(0.1, 0.25);
    ruler.clear();
    expect(ruler.push(0.2, null)).toBeNull();
  });
});
