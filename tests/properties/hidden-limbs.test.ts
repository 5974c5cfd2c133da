/** A limb that the model does not see decides nothing: what it makes of one refuses nobody. One that is seen does. */
import { describe, expect, it } from "vitest";
import { distance } from "../../src/core/body/geometry";
import { JOINT_INDEX, type Joint, type Landmark, type PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 12;
const REPS = 2;
const HIDDEN = 0.3;
const SHOWN = 0.95;

function filmed(id: ExerciseId) {
  const act = choreography(id, { reps: REPS });
  return { act, frames: film(stage(act, FPS), laptop(0), { outline: id === "cat-cow" }) };
}

type Move = (pose: readonly Landmark[], first: readonly Landmark[]) => Partial<Record<Joint, Partial<Landmark>>>;

/** The farther limb elsewhere, in the picture and in space, and seen so well. */
function misplaced(frames: readonly PoseFrame[], visibility: number, move: Move): readonly PoseFrame[] {
  const [{ image: firstImage = null, world: firstWorld = null } = {}] = frames;
  const moved = (pose: readonly Landmark[] | null, first: readonly Landmark[] | null) => {
    if (!pose || !first) return pose;
    const to = move(pose, first);
    return pose.map((point, index) => {
      const name = (Object.keys(to) as Joint[]).find((joint) => JOINT_INDEX[joint] === index);
      return name ? { ...point, ...to[name], visibility } : point;
    });
  };
  return frames.map((frame) => ({
    ...frame,
    image: moved(frame.image, firstImage),
    world: moved(frame.world, firstWorld),
  }));
}

const at = (pose: readonly Landmark[], joint: Joint) => pose[JOINT_INDEX[joint]] as Landmark;
const placeOf = (pose: readonly Landmark[], joint: Joint) => {
  const { x, y, z } = at(pose, joint);
  return { x, y, z };
};

describe("a far limb", () => {
  const arm: Move = (_, first) => ({
    rightElbow: placeOf(first, "rightElbow"),
    rightWrist: placeOf(first, "rightWrist"),
  });
  /** Lifted behind the standing one by a third of the trunk, as in a lift on one leg. */
  const leg: Move = (pose) => {
    const [shoulder, hip, foot] = [at(pose, "leftShoulder"), at(pose, "leftHip"), at(pose, "rightAnkle")];
    const torso = distance(shoulder, hip);
    return { rightKnee: placeOf(pose, "rightKnee"), rightAnkle: { x: foot.x, y: foot.y - 0.6 * torso } };
  };

  it.each([
    ["an arm behind the trunk", "bird-dog", arm, "arm-too"],
    ["a leg behind the other one", "deadlift", leg, "both-feet"],
  ] as const)("%s refuses no %s", (_, id, move, refused) => {
    const { frames } = filmed(id);
    const hidden = coach(id, misplaced(frames, HIDDEN, move), { mode: "clip" }).summary;
    const shown = coach(id, misplaced(frames, SHOWN, move), { mode: "clip" }).summary;
    expect(coach(id, frames, { mode: "clip" }).summary.counts.full).toBe(REPS);
    expect(hidden.counts.full).toBe(REPS);
    expect(hidden.cues.map((cue) => cue.id)).not.toContain(refused);
    expect(shown.counts.full).toBeLessThan(REPS);
    expect(shown.cues.map((cue) => cue.id)).toContain(refused);
  });

  it("a leg that is put beside the arms has not left the floor", () => {
    const { frames } = filmed("cat-cow");
    const beside: Move = (pose) => {
      const [hip, elbow] = [at(pose, "rightHip"), at(pose, "rightElbow")];
      const beyond = (axis: "x" | "y" | "z") => elbow[axis] + 0.4 * (elbow[axis] - hip[axis]);
      return {
        rightKnee: placeOf(pose, "rightElbow"),
        rightAnkle: { x: beyond("x"), y: beyond("y"), z: beyond("z") },
      };
    };
    const { summary } = coach("cat-cow", misplaced(frames, HIDDEN, beside), { mode: "clip" });
    expect(summary.counts.full).toBe(REPS);
    expect(summary.cues.map(({ id }) => id)).not.toContain("limbs-still");
  });
});
