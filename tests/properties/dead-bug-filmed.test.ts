/** Dead bugs as people do and film them: begun with the limbs out, knees far in, feet put down at the end; arms that the model exchanges. */
import { describe, expect, it } from "vitest";
import { JOINT_INDEX, type Joint, type PoseFrame } from "../../src/core/body/pose";
import { choreography } from "../../src/mannequin/choreography";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 12;
const bare = { outline: false, places: "habits" } as const;
const filmed = (options: Parameters<typeof choreography>[1], seed: number, yawDeg = 0) => {
  const staged = stage(choreography("dead-bug", options), FPS);
  return { act: staged.act, frames: film(staged, laptop(yawDeg), bare).map(createErrors("supine", "left", seed)) };
};

it("is counted with the knees drawn far in, and from a film that begins with the limbs out", () => {
  const far = filmed({ reps: 4, faults: [{ id: "knees-to-chest", size: 42 }] }, 1);
  expect(coach("dead-bug", far.frames, { mode: "clip" }).summary.counts.full).toBe(4);
  const { act, frames } = filmed({ reps: 4 }, 2);
  const out = frames.filter(({ t }) => t > (act.reps[0]?.topS ?? 0));
  const { summary } = coach("dead-bug", out, { mode: "clip" });
  expect(summary.counts.full).toBe(3);
});

describe("feet put down after the last rep", () => {
  it.each([0, 35])("are no rep, nor a partial one, and nothing is said of them: at %i°", (yawDeg) => {
    for (const seed of [1, 2, 3]) {
      const { act, frames } = filmed({ reps: 2, approach: true, leave: true }, seed, yawDeg);
      const { summary, steps } = coach("dead-bug", frames, { mode: "clip" });
      expect(summary.counts, `${seed}`).toMatchObject({ full: 2, partial: 0 });
      const end = act.reps.at(-1)?.endS ?? 0;
      expect(steps.flatMap(({ t, cue }) => (t > end + 1 && cue?.kind === "fault" ? [cue.id] : []))).toEqual([]);
    }
  });
});

describe("arms taken one for the other", () => {
  const ARMS = ["Elbow", "Wrist", "Pinky", "Index", "Thumb"] as const;
  /** The model names the arms the other way round, at the shoulders that it has right. */
  function exchanged(frames: readonly PoseFrame[]): PoseFrame[] {
    const twin = new Map<number, number>();
    for (const part of ARMS) {
      const [left, right] = [JOINT_INDEX[`left${part}` as Joint], JOINT_INDEX[`right${part}` as Joint]];
      twin.set(left, right).set(right, left);
    }
    const crosswise = (pose: PoseFrame["image"]) => pose?.map((point, n) => pose[twin.get(n) ?? n] ?? point) ?? null;
    return frames.map((frame) => ({ ...frame, image: crosswise(frame.image), world: crosswise(frame.world) }));
  }

  it("are no severe fault of a good rep, and no short arm", () => {
    const { frames } = filmed({ reps: 4 }, 4);
    const { reps } = coach("dead-bug", exchanged(frames), { mode: "clip" }).summary;
    expect(reps.filter(({ kind }) => kind === "full")).toHaveLength(4);
    const faults = reps.flatMap(({ faults }) => faults);
    expect(faults.filter(({ severity }) => severity >= 1)).toEqual([]);
    expect(faults.filter(({ id }) => id === "arm-short")).toEqual([]);
  });
});
