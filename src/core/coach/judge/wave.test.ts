import { describe, expect, it } from "vitest";
import { aRawRep } from "../../../../tests/support/made";
import type { LogEntry } from "./evidence";
import { waveOf } from "./wave";

const FPS = 15;
/** Trough at 0, crest half way, and down again. */
const LASTS_S = 6;

/** @param share of the way from trough to crest, at a share 0…1 of the time; @param height in chords; @param tremble of a reading */
function logOf(share: (f: number) => number, height = 0.1, tremble = 0): LogEntry[] {
  return Array.from({ length: LASTS_S * FPS }, (_, n) => {
    const f = n / (LASTS_S * FPS);
    const noise = tremble * Math.SQRT2 * Math.sin(2.7 * n * n);
    return { t: n / FPS, view: "side", seen: true, values: [height * share(f) + noise] };
  });
}

const rep = aRawRep({ start: 1, topIn: 2.8, topOut: 3.2, end: LASTS_S, previousEnd: 0 });
const pendulum = (f: number) => (1 - Math.cos(2 * Math.PI * f)) / 2;
/** Stands still five times on its way. */
const halting = (f: number) => pendulum(f + Math.sin(10 * 2 * Math.PI * f) / (10 * 2 * Math.PI));

describe("a wave", () => {
  it("is as high as from the trough before it to its crest", () => {
    const { reach } = waveOf(rep, logOf(pendulum), 0);
    expect(reach?.trough).toBeCloseTo(0, 2);
    expect(reach?.crest).toBeCloseTo(0.1, 2);
  });

  it.each([0.1, 0.05])("of one flow is as fast as a pendulum, however high (%s chords)", (height) => {
    expect(waveOf(rep, logOf(pendulum, height), 0).roughness).toBeLessThan(1.25);
  });

  it("that halts and hurries is faster somewhere than on the whole", () => {
    expect(waveOf(rep, logOf(halting), 0).roughness).toBeGreaterThan(1.5);
  });

  it("is not called rough for an outline that trembles", () => {
    const { roughness } = waveOf(rep, logOf(pendulum, 0.1, 0.004), 0);
    expect(roughness ?? 0).toBeLessThan(1.6);
    expect(waveOf(rep, logOf(pendulum, 0.03, 0.006), 0).roughness, "too small for it").toBeNull();
  });

  it("has no trough where none was seen, and is not told where it was hidden", () => {
    expect(waveOf({ ...rep, previousEnd: null }, logOf(pendulum), 0).reach).toBeNull();
    const hidden = logOf(pendulum).map((entry, n) => (n % 2 === 0 ? entry : { ...entry, values: [null] }));
    expect(waveOf(rep, hidden, 0)).toEqual({ reach: null, roughness: null });
    expect(
      waveOf(
        rep,
        logOf(pendulum).filter(({ t }) => t < 2 || t > 3),
        0,
      ).roughness,
    ).toBeNull();
  });
});
