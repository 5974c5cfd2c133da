import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { EXERCISES } from "../../exercises";
import { choreography, distractor } from "../../mannequin/choreography";
import type { ExerciseId } from "../exercise/exercise";
import { classifyPosture, type Posture, postureFeatures } from "./posture";
import { createSceneTracker } from "./scene";

const FPS = 8;
const YAWS = [-60, -30, 0, 30, 60];
const bare = { outline: false };

function postures(staged: ReturnType<typeof stage>, yaw: number): Posture[] {
  const tracker = createSceneTracker();
  return film(staged, laptop(yaw), bare).map((frame) => tracker.push(frame).posture);
}

const IDS: readonly ExerciseId[] = Object.values(EXERCISES).map(({ id }) => id);

describe("every exercise begins in its own posture and stays in its postures, from every side", () => {
  it.each(IDS)("%s", (id) => {
    const staged = stage(choreography(id, { reps: 2 }), FPS);
    const { start, postures: allowed } = EXERCISES[id];
    for (const yaw of YAWS) {
      const [first, ...rest] = postures(staged, yaw);
      expect(start.postures, `${yaw}°`).toContain(first);
      expect([...new Set(rest)].filter((posture) => !allowed.includes(posture))).toEqual([]);
    }
  });
});

describe("everyday postures", () => {
  const during = (staged: ReturnType<typeof stage>) => new Set(postures(staged, 20));

  it("are told apart on the way down to the floor and up again", () => {
    const seen = postures(stage(choreography("glute-bridge", { approach: true, leave: true, reps: 1 }), FPS), 20);
    const seconds = (posture: Posture) => seen.filter((each) => each === posture).length / FPS;
    for (const posture of ["standing", "sitting", "supine"] as const) expect(seconds(posture)).toBeGreaterThan(2);
    // Crouching with the hands near the floor looks like all fours for a moment, on the way down and on the way up.
    expect(seconds("all-fours")).toBeLessThan(2);
    expect(seconds("prone") + seconds("plank")).toBe(0);
  });

  it.each([
    ["sit-down", "sitting"],
    ["push-ups", "plank"],
    ["rock-back", "all-fours"],
    ["wave", "standing"],
  ] as const)("%s: %s", (id, posture) => {
    expect(during(stage(distractor(id), FPS)).has(posture)).toBe(true);
  });

  it("are none of these when nobody is there or a pose has no trunk", () => {
    expect(classifyPosture(null)).toBe("none");
  });

  it("know a bird dog whose carrying hand the model puts too high, as it did on a clip", () => {
    const reaching = {
      ...{
        trunkRise: 0.15,
        chestUp: -0.99,
        wristLow: -0.21,
        wristHigh: 0.05,
        trunkDepth: 0,
        wristDepth: 0,
        ankleDepth: 0,
      },
      ...{ kneeLow: -0.88, kneeHigh: 0, ankleLow: -1.02, ankleHigh: 0.13 },
      ...{ kneeBent: 88, kneeStraight: 168, hipBent: 92, hipStraight: 168 },
    };
    expect(classifyPosture(reaching)).toBe("all-fours");
    // Sitting on the heels, hands ahead in the air: no knee carries anything.
    const onHeels = { kneeLow: -0.2, ankleLow: -0.3, kneeBent: 30, kneeStraight: 40, hipBent: 60, hipStraight: 70 };
    expect(classifyPosture({ ...reaching, ...onHeels })).toBe("none");
  });

  it("know somebody on the front of whom the model folds the leg that is hidden, as it did of a large body", () => {
    const lying = {
      ...{ trunkRise: 0.21, chestUp: -0.97, wristLow: -0.32, wristHigh: -0.18 },
      ...{ trunkDepth: 0.15, wristDepth: 0.34, ankleDepth: 0.96 },
      ...{ kneeLow: -0.12, kneeHigh: 0.07, ankleLow: -0.04, ankleHigh: 0.05 },
      ...{ kneeBent: 132, kneeStraight: 161, hipBent: 41, hipStraight: 160 },
    };
    expect(classifyPosture(lying)).toBe("prone");
    // Carried by the hands, or by a knee under the hip, it is something else.
    expect(classifyPosture({ ...lying, wristLow: -0.6 })).not.toBe("prone");
    expect(classifyPosture({ ...lying, kneeLow: -0.6 })).not.toBe("prone");
    expect(classifyPosture({ ...lying, kneeStraight: 100 })).not.toBe("prone");
  });

  it("are none of a pose without a trunk", () => {
    const frame = film(stage(distractor("wave"), FPS), laptop(0), bare)[0];
    const point = frame?.world?.map(() => ({ x: 0, y: 0, z: 0, visibility: 1 })) ?? [];
    expect(postureFeatures(point)).toBeNull();
  });
});

it("a posture must last before it is believed", () => {
  const staged = stage(choreography("deadlift", { reps: 1 }), 30);
  const frames = film(staged, laptop(0), bare);
  const lying = film(stage(choreography("glute-bridge", { reps: 1 }), 30), laptop(0), bare);
  const tracker = createSceneTracker();
  // One frame in ten shows somebody lying down: slips of the model's.
  const seen = frames
    .slice(0, 40)
    .map((frame, index) => tracker.push(index % 10 === 9 ? { ...(lying[index] ?? frame), t: frame.t } : frame).posture);
  expect(new Set(seen)).toEqual(new Set(["standing"]));
});
