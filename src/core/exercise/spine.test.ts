import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { makeBody } from "../../mannequin/body";
import { choreography } from "../../mannequin/choreography";
import { createSceneTracker } from "../body/scene";
import { median } from "../body/statistics";
import { createSample } from "./sample";
import { trunkDepth } from "./spine";

/** Depths that a body of some girth reads before its first rep, side-on. */
function depths(girth: number, from: "left" | "right" = "left", outline = true): readonly number[] {
  const act = choreography("deadlift", { reps: 1, body: makeBody({ girth }) });
  const scenes = createSceneTracker();
  const first = act.reps[0]?.startS ?? 0;
  return film(stage(act, 10), laptop(0, from), { outline })
    .filter(({ t }) => t > first - 1 && t < first)
    .flatMap((frame) => trunkDepth.read(createSample(frame, scenes.push(frame))) ?? []);
}

describe("how deep a trunk is", () => {
  it("grows with the girth, and is the same from both sides", () => {
    const [slim, usual, stout] = [0.8, 1, 1.4].map((girth) => median(depths(girth)) ?? 0) as [number, number, number];
    expect(slim).toBeGreaterThan(0.3);
    expect(usual).toBeGreaterThan(slim + 0.04);
    expect(stout).toBeGreaterThan(usual + 0.08);
    expect(median(depths(1, "right"))).toBeCloseTo(usual, 1);
  });

  it("is not read without an outline", () => expect(depths(1, "left", false)).toEqual([]));
});
