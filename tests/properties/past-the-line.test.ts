import { describe, expect, it } from "vitest";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";
import { faster } from "../support/perturb";

const FPS = 12;
const REPS = 2;

describe("hips pushed past the straight line", () => {
  // 177° and so much more: the angle between trunk and thigh closes again, down to 148°.
  it.each([12, 25, 35])("by %s° stay at the top of the one bridge that it is", (size) => {
    const faults = [{ id: "line-over", size }];
    const frames = film(stage(choreography("glute-bridge", { reps: REPS, faults }), FPS), laptop(0));
    const { summary } = coach("glute-bridge", frames);
    expect(summary.counts).toMatchObject({ full: REPS, partial: 0 });
    for (const { peak } of summary.reps) expect(peak).toBeGreaterThan(1);
  });
});

describe("a clip that begins in the middle of a quick rep", () => {
  it("counts it, though what is seen of it is shorter than a whole rep may be", () => {
    const frames = faster(film(stage(choreography("deadlift", { reps: 1 }), FPS), laptop(0)), 3);
    const [whole] = coach("deadlift", frames, { mode: "clip" }).summary.reps;
    if (!whole) throw new Error("The whole rep was not counted.");
    const rest = frames.filter(({ t }) => t >= whole.top);
    const { summary } = coach("deadlift", rest, { mode: "clip" });
    expect(summary.counts.full).toBe(1);
    const [cut] = summary.reps;
    expect((cut?.end ?? 0) - (cut?.start ?? 0)).toBeLessThan(0.5);
  });
});
