import { describe, expect, it } from "vitest";
import type { Joint } from "../../core/body/pose";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { hipTiltDeg, trueAngles } from "../angles";
import { place } from "../kinematics";
import { GRIP_SHARE } from "../reach";
import { type TrueJoints, trueJoints } from "../seen/landmarks";
import { neutralNodes } from "../spine";
import { inWorld } from "../turning";
import type { Act } from "./act";
import {
  choreography,
  DISTRACTOR_IDS,
  distractor,
  faultsOf,
  LOOKALIKE_IDS,
  lookalike,
  PRONE_LOOKALIKE_IDS,
  proneLookalike,
  variantsOf,
} from "./index";
import { lowestClearance } from "./postures";

/** A contact may move this far, metres: less than a pixel at 640 wide, 2.7 m away. */
const SLIP_M = 0.003;
/** Soft parts give: a joint may sink this far below where it rests, metres. */
const SINK_M = 0.015;

function placedAt(act: Act, t: number) {
  return place(act.body, act.at(t));
}

function times(act: Act, step = 0.1): number[] {
  return Array.from({ length: Math.floor(act.durationS / step) }, (_, index) => index * step);
}

function slip(act: Act, joint: Joint, within: readonly number[]): number {
  const places = within.map((t) => trueJoints(placedAt(act, t))[joint]);
  const first = places[0];
  return first ? Math.max(...places.map((one) => one.distanceTo(first))) : Number.NaN;
}

describe("contacts do not slide", () => {
  const cases: readonly [string, Act, readonly Joint[]][] = [
    ["cat-cow: hands and knees", choreography("cat-cow"), ["leftWrist", "rightWrist", "leftKnee", "rightKnee"]],
    [
      "bird dog, left leg: right knee, left hand",
      choreography("bird-dog", { alternate: false }),
      ["rightKnee", "leftWrist"],
    ],
    [
      "bird dog with a rolling pelvis",
      choreography("bird-dog", { alternate: false, faults: [{ id: "hip-rotation", size: 20 }] }),
      ["rightKnee", "leftWrist"],
    ],
    ["bridge: feet and hands", choreography("glute-bridge"), ["leftAnkle", "rightAnkle", "leftWrist", "rightWrist"]],
    [
      "single-leg bridge: standing foot",
      choreography("glute-bridge", { variant: "single-leg", alternate: false }),
      ["leftAnkle"],
    ],
    ["row: feet", choreography("bodyweight-row"), ["leftAnkle", "rightAnkle"]],
    ["row on bent knees", choreography("bodyweight-row", { variant: "bent-knee" }), ["leftAnkle", "rightAnkle"]],
    ["hinge: feet", choreography("deadlift"), ["leftAnkle", "rightAnkle", "leftHeel", "rightFootIndex"]],
    ["deadlift from the floor: feet", choreography("deadlift", { variant: "floor" }), ["leftAnkle", "rightAnkle"]],
  ];
  it.each(cases)("%s", (_, act, joints) => {
    for (const joint of joints) expect(slip(act, joint, times(act)), joint).toBeLessThan(SLIP_M);
  });

  it.each(["standard", "straps", "bent-knee", "feet-raised"])("row, %s: the hands stay on it", (variant) => {
    const act = choreography("bodyweight-row", { variant });
    const grip = (t: number) => {
      const { body, arms } = placedAt(act, t);
      return inWorld(arms.left.hand, 0, -GRIP_SHARE * body.hand, 0);
    };
    for (const t of times(act)) expect(grip(t).distanceTo(grip(0))).toBeLessThan(SLIP_M);
  });

  it("bridge: the shoulders rest on their spot", () => {
    const act = choreography("glute-bridge", { tremor: 0 });
    const middle = (t: number) => {
      const { leftShoulder, rightShoulder } = trueJoints(placedAt(act, t));
      return leftShoulder.clone().add(rightShoulder).divideScalar(2);
    };
    for (const t of times(act)) expect(middle(t).distanceTo(middle(0))).toBeLessThan(SLIP_M);
  });
});

describe("nothing sinks into the floor", () => {
  it.each(EXERCISE_IDS.flatMap((id) => variantsOf(id).map((variant) => [id, variant] as const)))(
    "%s, %s",
    (id, variant) => {
      const act = choreography(id, { variant, approach: true, leave: true, reps: 2 });
      for (const t of times(act)) expect(lowestClearance(placedAt(act, t)), `at ${t} s`).toBeGreaterThan(-SINK_M);
    },
  );
  it.each(DISTRACTOR_IDS)("%s", (id) => {
    const act = distractor(id);
    for (const t of times(act)) expect(lowestClearance(placedAt(act, t)), `at ${t} s`).toBeGreaterThan(-SINK_M);
  });
  it.each([
    ...LOOKALIKE_IDS.map((id) => [id, lookalike(id)] as const),
    ...PRONE_LOOKALIKE_IDS.map((id) => [id, proneLookalike(id)] as const),
  ])("%s", (_, act) => {
    for (const t of times(act)) expect(lowestClearance(placedAt(act, t)), `at ${t} s`).toBeGreaterThan(-SINK_M);
  });
});

describe("movement is smooth", () => {
  it.each(EXERCISE_IDS)("%s: no joint jumps between frames, getting into it and out of it included", (id) => {
    const act = choreography(id, { approach: true, leave: true, reps: 2 });
    let before: TrueJoints | null = null;
    for (const t of times(act, 1 / 30)) {
      const now = trueJoints(placedAt(act, t));
      for (const joint of ["nose", "leftWrist", "rightWrist", "leftAnkle", "rightAnkle", "leftHip"] as const) {
        // 4 m/s: faster than any limb moves here, slower than a jump.
        if (before) expect(now[joint].distanceTo(before[joint]), `${joint} at ${t.toFixed(2)} s`).toBeLessThan(4 / 30);
      }
      before = now;
    }
  });
});

describe("good reps lie in the good bands of the rules", () => {
  const atTop = (act: Act, side: "left" | "right" = "left") => trueAngles(placedAt(act, act.reps[0]?.topS ?? 0), side);
  it("bird dog (§6.1)", () => {
    const act = choreography("bird-dog", { tremor: 0 });
    const start = trueAngles(placedAt(act, 0), "left");
    expect(start.hip).toBeGreaterThan(75);
    expect(start.hip).toBeLessThan(105);
    expect(start.arm).toBeGreaterThan(75);
    expect(start.knee).toBeCloseTo(90, -1);
    expect(atTop(act).hip).toBeGreaterThan(168);
    expect(atTop(act).hip).toBeLessThan(188);
    expect(atTop(act).knee).toBeGreaterThan(160);
    expect(atTop(act, "right").arm).toBeGreaterThan(155);
    expect(Math.abs(hipTiltDeg(trueJoints(placedAt(act, act.reps[0]?.topS ?? 0))))).toBeLessThan(1);
  });
  it("glute bridge (§6.2)", () => {
    const top = atTop(choreography("glute-bridge", { tremor: 0 }));
    expect(top.hip).toBeGreaterThan(168);
    expect(top.hip).toBeLessThan(186);
    expect(top.knee).toBeGreaterThan(50);
    expect(top.knee).toBeLessThan(105);
  });
  it("bodyweight row (§6.5)", () => {
    const act = choreography("bodyweight-row", { tremor: 0 });
    expect(atTop(act).elbow).toBeLessThan(85);
    expect(atTop(act).plank).toBeCloseTo(180, 0);
    expect(trueAngles(placedAt(act, 0), "left").elbow).toBeGreaterThan(155);
  });
  it("dead bug (§6.6)", () => {
    const act = choreography("dead-bug", { tremor: 0 });
    expect(atTop(act).hip).toBeGreaterThan(150);
    expect(atTop(act, "right").arm).toBeGreaterThan(150);
    expect(atTop(act, "right").hip).toBeCloseTo(trueAngles(placedAt(act, 0), "right").hip, 1);
  });
  it("deadlift (§6.7)", () => {
    const act = choreography("deadlift", { tremor: 0 });
    const bend = trueAngles(placedAt(act, 0), "left").hip - atTop(act).hip;
    expect(bend).toBeGreaterThan(75);
    expect(bend).toBeLessThan(120);
    expect(180 - atTop(act).knee).toBeLessThan(45);
  });
});

describe("faults have the commanded size", () => {
  it.each([0, 8, 15, 20])("bird dog: a roll of %s° tilts the hip line by as much", (size) => {
    const act = choreography("bird-dog", { tremor: 0, faults: [{ id: "hip-rotation", size }] });
    const tilt = hipTiltDeg(trueJoints(placedAt(act, act.reps[0]?.topS ?? 0)));
    expect(Math.abs(tilt - size)).toBeLessThan(1);
  });
  it.each([10, 25])("bridge: hips %s° lower", (size) => {
    const hip = (faults: { id: string; size: number }[]) => {
      const act = choreography("glute-bridge", { tremor: 0, faults });
      return trueAngles(placedAt(act, act.reps[0]?.topS ?? 0), "left").hip;
    };
    expect(hip([]) - hip([{ id: "hips-low", size }])).toBeCloseTo(size, 1);
  });
  it("a partial rep has its share of the range", () => {
    const act = choreography("glute-bridge", { tremor: 0, reps: 1, range: 0.5 });
    const start = trueAngles(placedAt(act, 0), "left").hip;
    const top = trueAngles(placedAt(act, act.reps[0]?.topS ?? 0), "left").hip;
    expect((top - start) / (177 - start)).toBeCloseTo(0.5, 2);
  });
  it("every fault of every exercise can be acted and changes the body", () => {
    for (const id of EXERCISE_IDS) {
      const good = choreography(id, { tremor: 0, reps: 1 });
      for (const fault of faultsOf(id)) {
        const bad = choreography(id, { tremor: 0, reps: 1, faults: [{ id: fault.id, size: fault.major }] });
        const far = Math.max(
          ...times(good).map((t) => {
            const a = trueJoints(placedAt(good, t));
            const b = trueJoints(placedAt(bad, t));
            return Math.max(...Object.keys(a).map((joint) => a[joint as Joint].distanceTo(b[joint as Joint])));
          }),
        );
        expect(far, `${id} ${fault.id}`).toBeGreaterThan(0.02);
      }
    }
  });
  it("unknown faults and variants are refused by name", () => {
    expect(() => choreography("deadlift", { variant: "sumo" })).toThrow(/standard, floor, no-weight/);
    expect(() => choreography("deadlift", { faults: [{ id: "nope", size: 1 }] })).toThrow(/rounding/);
  });
});

describe("the truth about the reps", () => {
  it("takes turns, starting with the side asked for", () => {
    const act = choreography("bird-dog", { reps: 4, side: "right" });
    expect(act.reps.map((rep) => rep.side)).toEqual(["right", "left", "right", "left"]);
    const joints = trueJoints(placedAt(act, act.reps[0]?.topS ?? 0));
    expect(joints.rightAnkle.y).toBeGreaterThan(joints.leftAnkle.y + 0.1);
  });
  it("is the same for the same seed and another for another", () => {
    const nose = (seed: number) => trueJoints(placedAt(choreography("deadlift", { seed }), 2.2)).nose.toArray();
    expect(nose(1)).toEqual(nose(1));
    expect(nose(1)).not.toEqual(nose(2));
  });
});

it("the neutral spine ends near C7's height in the table of proportions", () => {
  const { body } = choreography("deadlift");
  const top = neutralNodes(body).at(-1);
  expect(((top?.y ?? 0) + 0.53 * body.height) / body.height).toBeCloseTo(0.85, 2);
});
