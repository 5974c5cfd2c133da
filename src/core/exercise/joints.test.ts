import { describe, expect, it } from "vitest";
import { trueOf } from "../../../tests/lab/angles";
import { film, laptop, stage } from "../../../tests/support/film";
import { choreography } from "../../mannequin/choreography";
import { trueJoints } from "../../mannequin/seen/landmarks";
import { createSceneTracker } from "../body/scene";
import { hipLine, kneeAngle, trunkElevation } from "./measure";
import { createSample } from "./sample";

/**
 * How far joints taken out of the model's places may be from the drawn ones, degrees. Half of what the drawn body shows is
 * taken off, since other bodies show less (decision 18): what is left of it is 2–4° here.
 */
const WITHIN_DEG = 5;

describe("angles between the joints, of landmarks where the model puts them", () => {
  const staged = stage(choreography("bird-dog", { reps: 2, tremor: 0 }), 5);
  const frames = film(staged, laptop(0), { places: "habits", outline: false });
  const scenes = createSceneTracker();
  const errors = frames.flatMap((frame, index) => {
    const sample = createSample(frame, scenes.push(frame));
    const placed = staged.moments[index]?.placed;
    if (!placed || frame.t < 1) return [];
    const truth = trueOf({ at: trueJoints(placed), pelvis: placed.pelvis.turn }, "left");
    const off = (read: number | null, of: number) => (read === null ? 0 : Math.abs(read - of));
    return [
      {
        hip: off(hipLine(sample, "left"), truth.hip),
        knee: off(kneeAngle(sample, "left"), truth.knee),
        trunk: off(trunkElevation(sample, "left"), truth.trunk),
        bareHip: off(hipLine(sample, "left", "guess"), truth.hip),
      },
    ];
  });
  const median = (name: keyof (typeof errors)[number]) =>
    errors.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(errors.length / 2)] ?? Number.NaN;

  it.each(["hip", "knee", "trunk"] as const)("the near %s is the drawn one", (name) => {
    expect(median(name)).toBeLessThan(WITHIN_DEG);
  });

  it("which the bare landmarks are not", () => {
    expect(median("bareHip")).toBeGreaterThan(1.5 * median("hip"));
  });
});
