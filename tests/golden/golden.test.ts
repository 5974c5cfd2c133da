import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectedPath, GOLDEN_IDS, readGolden, recordingPath, verdict } from "./golden";

/** Of one recording, in the middle: they are kept in the project. */
const MOST_BYTES = 22_000;
const expected: Record<string, unknown> = JSON.parse(readFileSync(expectedPath, "utf8"));

describe("kept recordings of the drawn body", () => {
  it.each(GOLDEN_IDS)("%s is told as it was (a change that is meant: npm run golden)", (id) => {
    const recording = readGolden(id);
    expect(recording.frames.length).toBeGreaterThan(30);
    expect(verdict(id, recording)).toEqual(expected[id]);
  });

  it.each(GOLDEN_IDS)("%s has a counted rep to compare", (id) => {
    expect(verdict(id, readGolden(id)).counts.full).toBeGreaterThan(0);
  });

  it("notices when a frame is different", () => {
    const recording = readGolden("deadlift");
    const frames = recording.frames.map((frame) => ({ ...frame, t: frame.t * 1.5 }));
    expect(verdict("deadlift", { ...recording, frames })).not.toEqual(expected.deadlift);
  });

  it("are small", () => {
    const bytes = GOLDEN_IDS.reduce((sum, id) => sum + statSync(recordingPath(id)).size, 0);
    expect(bytes / GOLDEN_IDS.length).toBeLessThan(MOST_BYTES);
  });
});
