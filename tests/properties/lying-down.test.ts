/** Lying down is no rep: a film's start pose is not the moment in which somebody passes into it. */
import { expect, it } from "vitest";
import { distance } from "../../src/core/body/geometry";
import { JOINT_INDEX, type Landmark, type PoseFrame } from "../../src/core/body/pose";
import { createSceneTracker } from "../../src/core/body/scene";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 12;
const REPS = 3;
/** Hips that come down last, as the model sees them on people: from so high, torso lengths, in so many seconds. */
const HIPS = { highTorso: 0.3, downS: 1.2 } as const;

it("a superman's hips that come down last are no lift of the feet", () => {
  const act = choreography("superman", { reps: REPS, approach: true });
  const frames = film(stage(act, FPS), laptop(0), { outline: false });
  const scenes = createSceneTracker();
  const lying = frames.find((frame) => scenes.push(frame).posture === "prone")?.t ?? 0;
  expect(lying).toBeGreaterThan(1);
  const sinking = frames.map((frame): PoseFrame => {
    const share = 1 - (frame.t - lying) / HIPS.downS;
    return share < 0 || share > 1 ? frame : withHips(frame, HIPS.highTorso * share);
  });
  const { summary } = coach("superman", sinking, { mode: "clip" });
  expect(summary.reps.filter(({ start }) => start < (act.reps[0]?.startS ?? 0) - 1)).toEqual([]);
  expect(summary.counts.full).toBe(REPS);
});

function withHips(frame: PoseFrame, torsos: number): PoseFrame {
  const higher = (pose: readonly Landmark[] | null) => {
    if (!pose) return pose;
    const at = (joint: "leftShoulder" | "leftHip") => pose[JOINT_INDEX[joint]] as Landmark;
    const torso = distance(at("leftShoulder"), at("leftHip"));
    return pose.map((point, index) =>
      index === JOINT_INDEX.leftHip || index === JOINT_INDEX.rightHip
        ? { ...point, y: point.y - torsos * torso }
        : point,
    );
  };
  return { ...frame, image: higher(frame.image), world: higher(frame.world) };
}
