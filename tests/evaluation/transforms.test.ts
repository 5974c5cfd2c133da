import { describe, expect, it } from "vitest";
import type { Clip } from "./clips";
import { dealt, relabelled, TRANSFORMS } from "./transforms";

const clip: Clip = {
  file: "bird-dog/planted.mp4",
  exercise: "bird-dog",
  shows: "bird dog",
  kind: "real",
  reps: 3,
  perSide: { left_leg: 2, right_leg: 1 },
  repTimes: [2, 4, 6],
  form: "good",
  faults: [],
  seconds: 8,
  countable: true,
  added: null,
};

describe("clips filmed anew", () => {
  it("deals every clip to one change, in turn", () => {
    const clips = Array.from({ length: 15 }, (_, n): Clip => ({ ...clip, file: `${n}.mp4` }));
    const files = TRANSFORMS.map((transform) => dealt(clips, transform).map(({ file }) => file));
    expect(files.flat().sort()).toEqual(clips.map(({ file }) => file).sort());
    for (const turn of files) expect(turn.length).toBeGreaterThanOrEqual(2);
  });

  it("changes the label as the picture changes", () => {
    const change = { ...(TRANSFORMS[0] as (typeof TRANSFORMS)[number]), mirrored: true, speed: 2 };
    const changed = relabelled(clip, change);
    expect(changed).toMatchObject({ perSide: { right_leg: 2, left_leg: 1 }, repTimes: [1, 2, 3], seconds: 4 });
    expect(relabelled({ ...clip, perSide: { a: 2, b: 1 } }, change).perSide).toEqual({ a: 2, b: 1 });
    expect(relabelled(clip, { ...change, mirrored: false, speed: 1 })).toEqual(clip);
  });
});
