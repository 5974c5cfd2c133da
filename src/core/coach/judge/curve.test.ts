import { describe, expect, it } from "vitest";
import { curveToKeep } from "./curve";

const arc = (length: number) =>
  Array.from({ length }, (_, n) => [n / 30, Math.sin((Math.PI * n) / (length - 1))] as const);

describe("the curve that is kept of a rep", () => {
  it("has few points, with both ends and the peak, in order", () => {
    const curve = arc(600).map(([t, p], n) => [t, n === 301 ? 1.25 : p] as const);
    const kept = curveToKeep(curve);
    expect(kept.length).toBeLessThanOrEqual(60);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept[0]?.[0]).toBe(0);
    expect(kept.at(-1)?.[0]).toBeCloseTo(599 / 30, 3);
    expect(Math.max(...kept.map(([, p]) => p))).toBe(1.25);
    expect(kept.every(([t], n) => n === 0 || t > (kept[n - 1]?.[0] ?? t))).toBe(true);
  });

  it("is left whole where it is short, and is nothing where there is nothing", () => {
    expect(curveToKeep(arc(20))).toHaveLength(20);
    expect(curveToKeep([])).toEqual([]);
  });
});
