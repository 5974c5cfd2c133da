import { describe, expect, it } from "vitest";
import type { Metric, Signal } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { createCalm } from "./calm";

const metric: Metric = { id: "lift", unit: "torso", joints: [], read: () => null };
const LIFT: Signal = { name: "lift", metrics: [metric], adaptive: null, sinks: 0.04, read: () => ({ both: 0 }) };

/** Ten pictures a second of limbs at these heights, torso lengths. */
function looked(calm: ReturnType<typeof createCalm>, heights: readonly number[], from = 0): void {
  for (const [n, height] of heights.entries()) {
    const sample = { t: from + n / 10, of: () => ({ value: () => height }) } as unknown as Sample;
    calm.push(sample, null);
  }
}

describe("a film's start pose", () => {
  it("may be a moment of the film's first posture, also with the limbs up", () => {
    const calm = createCalm(LIFT);
    looked(calm, [0.4, 0.3, 0.2]);
    expect(calm.mayStartFilm).toBe(true);
  });

  it("is calm where somebody was seen in another posture before, and not the way down", () => {
    const calm = createCalm(LIFT);
    calm.elsewhere();
    looked(calm, [0.4, 0.3, 0.2]);
    expect(calm.mayStartFilm).toBe(false);
    looked(calm, [0.1, 0.1, 0.1, 0.1, 0.1], 0.3);
    expect(calm.mayStartFilm).toBe(true);
  });

  it("begins anew after a cut", () => {
    const calm = createCalm(LIFT);
    calm.elsewhere();
    calm.clear();
    looked(calm, [0.4, 0.3, 0.2]);
    expect(calm.mayStartFilm).toBe(true);
  });
});
