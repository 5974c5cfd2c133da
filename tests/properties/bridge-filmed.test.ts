/** Bridges as people film them: with a bar or a weight across the hips, and marching while they are up. */
import { describe, expect, it } from "vitest";
import { JOINT_INDEX, jointOf, type PoseFrame } from "../../src/core/body/pose";
import { choreography, everyday } from "../../src/mannequin/choreography";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 12;
const REPS = 3;
const bare = { outline: false, places: "habits" } as const;

/** Both hips believed to be where they are, but not seen: hidden by what lies on them. */
function barAcrossHips(frames: readonly PoseFrame[]): PoseFrame[] {
  const hips = new Set((["left", "right"] as const).map((side) => JOINT_INDEX[jointOf(side, "hip")]));
  return frames.map((frame) => ({
    ...frame,
    image: frame.image?.map((point, n) => (hips.has(n) ? { ...point, visibility: 0.2 } : point)) ?? null,
  }));
}

describe("a bridge under a bar", () => {
  const staged = stage(choreography("glute-bridge", { reps: REPS }), FPS);
  it.each([0, 35, -35])("is counted, though the hips are hidden, and they are not judged: at %i°", (yawDeg) => {
    const frames = film(staged, laptop(yawDeg), bare).map(createErrors("supine", "left", 3));
    for (const mode of ["clip", "live"] as const) {
      const { counts, reps } = coach("glute-bridge", barAcrossHips(frames), { mode }).summary;
      expect(counts.full, mode).toBe(REPS);
      for (const rep of reps) expect(rep.notAssessed.map(({ id }) => id)).toContain("hips-low");
    }
  });
});

describe("feet that take turns while the hips are up", () => {
  it.each([0, 35, -35])("are no bridges: at %i°", (yawDeg) => {
    const frames = film(stage(everyday("bridge-march"), FPS), laptop(yawDeg), bare);
    for (const mode of ["clip", "live"] as const) {
      expect(coach("glute-bridge", frames, { mode }).summary.counts.full, mode).toBe(0);
    }
  });
});
