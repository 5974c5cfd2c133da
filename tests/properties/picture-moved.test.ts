import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { createPictureWatcher } from "../../src/core/setup/picture-moved";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import { jittered } from "../support/perturb";

const FPS = 12;
const SIGMA_M = 0.015;

/** Seconds at which the picture was said to have moved, with the coach saying when a set is going on. */
function moves(id: ExerciseId, frames: readonly PoseFrame[]): number[] {
  const coach = createCoach(EXERCISES[id], { mode: "live" });
  const watcher = createPictureWatcher();
  let exercising = false;
  return frames.flatMap((frame) => {
    const moved = watcher.push(frame, exercising);
    const { phase } = coach.push(frame);
    exercising = phase !== "setup" && phase !== "paused";
    return moved ? [frame.t] : [];
  });
}

/** The picture shifted from `fromS` on, by `dx` and `dy` picture heights, within `withinS` seconds. */
function lidMoved(frames: readonly PoseFrame[], fromS: number, withinS: number, dx: number, dy: number): PoseFrame[] {
  return frames.map((frame) => {
    const share = Math.max(0, Math.min(1, (frame.t - fromS) / withinS));
    const image = frame.image?.map((point) => ({ ...point, x: point.x + share * dx, y: point.y + share * dy })) ?? null;
    return { ...frame, image };
  });
}

/** The drawn body slides by a third of its torso along the floor before it gets up from its front; people do not. */
const SLIDES: readonly ExerciseId[] = ["superman"];

describe.each(EXERCISE_IDS)("%s", (id) => {
  const staged = stage(choreography(id, { approach: true, leave: !SLIDES.includes(id), reps: 3 }), FPS);
  const outline = EXERCISES[id].signal.adaptive !== null;
  const still = film(staged, laptop(0), { outline });
  const [first, last] = [staged.act.reps[0], staged.act.reps.at(-1)];

  it("nothing moved: from walking in to getting up, from several sides, with noise", () => {
    for (const yaw of [-40, 0, 40]) {
      const frames = yaw === 0 ? still : film(staged, laptop(yaw), { outline: false });
      expect(moves(id, frames), `${yaw}°`).toEqual([]);
      expect(moves(id, jittered(frames, SIGMA_M, 4)), `${yaw}°, noisy`).toEqual([]);
    }
  });

  it.each([
    ["at once", 0.1, 0, 0.12],
    ["slowly", 0.8, 0, -0.12],
    ["aside", 0.4, 0.15, 0.02],
  ] as const)("the lid moved %s", (_, withinS, dx, dy) => {
    const at = ((first?.endS ?? 0) + (last?.startS ?? 0)) / 2;
    const [noticed, ...more] = moves(id, jittered(lidMoved(still, at, withinS, dx, dy), SIGMA_M, 6));
    expect(more).toEqual([]);
    expect(noticed).toBeGreaterThan(at);
    expect(noticed).toBeLessThan(at + 2.5);
  });
});
