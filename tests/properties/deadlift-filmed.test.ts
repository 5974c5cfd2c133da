/** Deadlifts as people film them: from the front, small, turning, from the floor; and what only looks like one of them. */
import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import { choreography, everyday } from "../../src/mannequin/choreography";
import type { Camera } from "../../src/mannequin/seen/camera";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { createSensor } from "../../src/mannequin/seen/synthesis";
import { coach, film, laptop, type Staged, stage } from "../support/film";

const FPS = 12;
const bare = { outline: false, places: "habits" } as const;
const modes = ["clip", "live"] as const;
const cues = (frames: readonly PoseFrame[], mode: (typeof modes)[number]) =>
  coach("deadlift", frames, { mode }).steps.flatMap(({ cue }) => cue?.id ?? []);

/** Filmed by a camera that is somewhere else at every moment. */
function moving({ moments }: Staged, camera: (t: number) => Camera): PoseFrame[] {
  return moments.map(({ t, placed }) => createSensor(camera(t), undefined, bare)(placed, t));
}

describe("a set is counted", () => {
  const set = stage(choreography("deadlift", { reps: 5 }), FPS);
  it.each([90, 75, -90])("turned by %i°", (yawDeg) => {
    const frames = film(set, laptop(yawDeg), bare).map(createErrors("upright", "left", 1));
    for (const mode of modes) expect(coach("deadlift", frames, { mode }).summary.counts.full, mode).toBe(5);
  });

  it("from the floor, small and from low down", () => {
    const floor = stage(choreography("deadlift", { variant: "floor", reps: 4 }), FPS);
    const far = laptop(10, "left", { distanceM: 6, heightM: 0.05, pitchDeg: 6 });
    const frames = film(floor, far, bare).map(createErrors("upright", "left", 2));
    for (const mode of modes) expect(coach("deadlift", frames, { mode }).summary.counts.full, mode).toBe(4);
  });

  it("by a camera that wanders", () => {
    const camera = (t: number) =>
      laptop(20 + 12 * Math.sin(t / 2), "left", {
        distanceM: 3 + 0.6 * Math.sin(t / 3),
        heightM: 0.4 + 0.2 * Math.sin(t),
        pitchDeg: 6 + 4 * Math.sin(t / 1.7),
      });
    expect(coach("deadlift", moving(set, camera), { mode: "clip" }).summary.counts.full).toBe(5);
  });

  it.each([1, -1])("over a turn from 45° to an end and on to the side, without a fault of the turning (%i)", (way) => {
    // As quick as fifteen in 34 seconds.
    const quick = choreography("deadlift", { reps: 15, tempo: { outS: 0.9, holdS: 0.1, backS: 0.8, restS: 0.45 } });
    const share = (t: number, from: number, to: number) =>
      Math.min(1, Math.max(0, (t / quick.durationS - from) / (to - from)));
    const yaw = (t: number) => 45 + 45 * share(t, 0.33, 0.45) - 90 * share(t, 0.6, 0.75);
    const frames = moving(stage(quick, FPS), (t) => laptop(way * yaw(t)));
    for (const mode of modes) {
      const { counts, reps } = coach("deadlift", frames, { mode }).summary;
      expect(counts.full, mode).toBe(15);
      const faults = new Set(reps.flatMap(({ faults }) => faults.map(({ id }) => id)));
      expect([...faults].filter((id) => id !== "rushed")).toEqual([]);
    }
  });
});

describe("deep knees", () => {
  it.each([0, 45, 90])("under a trunk clearly inclined, a weight between the feet, lift: at %i°", (yawDeg) => {
    const kettlebell = choreography("deadlift", {
      variant: "floor",
      reps: 5,
      faults: [{ id: "squatting", size: 46 }],
    });
    expect(
      coach("deadlift", film(stage(kettlebell, FPS), laptop(yawDeg), bare), { mode: "clip" }).summary.counts.full,
    ).toBe(5);
  });

  it.each(["squat-arms-down", "goblet-squat", "chair-and-up"])(
    "under an upright one sit down, and it is said each time: %s",
    (id) => {
      const frames = film(stage(everyday(id), FPS), laptop(0), bare);
      for (const mode of modes) {
        expect(coach("deadlift", frames, { mode }).summary.counts.full).toBe(0);
        // Live the first is not counted on until there is another like it.
        expect(cues(frames, mode).filter((cue) => cue.startsWith("hinge-not")).length, mode).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
