/** On the knees, on all fours, and on hands and feet. */
import { type Body, sideSign } from "../../body";
import { type BodyPose, blendPoses } from "../../body-pose";
import { ON_ALL_FOURS, onAllFours } from "../all-fours";
import { plank } from "../distractors";
import { kneelingTall, rest } from "../postures";
import { ARMS_OVERHEAD, type Maker, repeated, shaped, sideOf, swaying, withLimb } from "./course";

/** Blends two poses, resting on the floor. */
function between(body: Body, a: BodyPose, b: BodyPose) {
  return (f: number) => rest(body, blendPoses(a, b, f));
}

function legOut(n: number, out: number) {
  return sideOf(n) === "left" ? { leftLegOut: out } : { rightLegOut: out };
}

const CHILDS_POSE = {
  pitchDeg: 104,
  lumbarDeg: 18,
  arms: { flexDeg: 168, elbowDeg: 12 },
  legs: { flexDeg: 148, kneeDeg: 152, ankleDeg: -60 },
} as const;
const DOWN_DOG = {
  pitchDeg: 132,
  neckDeg: 10,
  arms: ARMS_OVERHEAD,
  legs: { flexDeg: 84, kneeDeg: 8, ankleDeg: 10 },
} as const;

export const KNEELING: Readonly<Record<string, Maker>> = {
  "childs-pose": (body) =>
    repeated(between(body, onAllFours(body)(ON_ALL_FOURS), shaped(body, CHILDS_POSE)), { cycleS: 4 }),
  "puppy-pose": (body) =>
    repeated(
      between(
        body,
        onAllFours(body)(ON_ALL_FOURS),
        shaped(body, {
          pitchDeg: 122,
          lumbarDeg: -12,
          arms: ARMS_OVERHEAD,
          legs: { flexDeg: 118, kneeDeg: 92, ankleDeg: -66 },
        }),
      ),
      { cycleS: 4 },
    ),
  "thread-the-needle": (body) => {
    const settle = onAllFours(body);
    return repeated(
      (f, n) => {
        const side = sideOf(n);
        const pose = settle({ ...ON_ALL_FOURS, chestDownDeg: 16 * f, chestTurnDeg: -34 * sideSign(side) * f });
        const reaching = { flexDeg: 78, abductDeg: -46, elbowDeg: 12 };
        return withLimb(pose, side, {
          arm: blendPoses({ ...pose, arms: pose.arms }, withLimb(pose, side, { arm: reaching }), f).arms[side],
        });
      },
      { cycleS: 3.6 },
    );
  },
  "donkey-kick": (body) => {
    const settle = onAllFours(body);
    return repeated((f, n) => settle({ ...ON_ALL_FOURS, ...legOut(n, f), outHipDeg: 182, outKneeDeg: 92 }));
  },
  "donkey-kick-one-side": (body) => {
    const settle = onAllFours(body);
    return repeated(
      (f) => settle({ ...ON_ALL_FOURS, leftLegOut: f, outHipDeg: 196, outKneeDeg: 112, lumbarDeg: -14 * f }),
      {
        cycleS: 1.8,
        times: 6,
      },
    );
  },
  "fire-hydrant": (body) => {
    const settle = onAllFours(body);
    return repeated((f, n) => {
      const pose = settle({ ...ON_ALL_FOURS, turnDeg: 10 * f * sideSign(sideOf(n)) });
      const side = sideOf(n);
      return withLimb(pose, side, { leg: { abductDeg: pose.legs[side].abductDeg + 58 * f } });
    });
  },
  "arm-lifted": (body) => {
    const settle = onAllFours(body);
    return repeated((f, n) =>
      settle({ ...ON_ALL_FOURS, ...(sideOf(n) === "left" ? { leftArmOut: f } : { rightArmOut: f }) }),
    );
  },
  "hips-circle": (body) => {
    const settle = onAllFours(body);
    return swaying((s) => settle({ ...ON_ALL_FOURS, hipsLeft: 0.16 * s, thighLeanDeg: -3 - 10 * s }), { cycleS: 2.4 });
  },
  "head-nods": (body) => {
    const settle = onAllFours(body);
    return swaying((s) => settle({ ...ON_ALL_FOURS, neckDeg: 38 * s }), { cycleS: 2.6 });
  },
  "kneeling-talk": (body) =>
    repeated((f, n) => {
      const pose = kneelingTall(body, 4 * f);
      const arm = { flexDeg: 22 + 52 * f, elbowDeg: 62 + 36 * f, abductDeg: 8 + 18 * f };
      const both = {
        ...pose,
        arms: {
          left: { ...pose.arms.left, flexDeg: 22, elbowDeg: 62 },
          right: { ...pose.arms.right, flexDeg: 22, elbowDeg: 62 },
        },
      };
      return withLimb(both, sideOf(n), { arm });
    }),
  "kneeling-talk-both-hands": (body) =>
    repeated((f) => {
      const pose = kneelingTall(body, 2, 8);
      const arm = { ...pose.arms.left, flexDeg: 84 - 66 * f, elbowDeg: 14 + 92 * f };
      return { ...pose, arms: { left: arm, right: arm } };
    }),
  "kneeling-hinge": (body) => repeated((f) => kneelingTall(body, 44 * f, 46 * f)),
  "plank-to-all-fours": (body) =>
    repeated(between(body, onAllFours(body)(ON_ALL_FOURS), plank(body, 1)), { cycleS: 3 }),
  "down-dog": (body) => repeated(between(body, plank(body, 1), shaped(body, DOWN_DOG)), { cycleS: 3.6 }),
  "half-kneel-and-up": (body) => {
    const half = shaped(body, {
      pitchDeg: 12,
      legs: { left: { flexDeg: 98, kneeDeg: 88 }, right: { flexDeg: 4, kneeDeg: 92, ankleDeg: -40 } },
      arms: { flexDeg: 20, elbowDeg: 20 },
    });
    const up = between(body, half, shaped(body, {}));
    return repeated(up, { cycleS: 4 });
  },
  "tidy-the-mat": (body) =>
    swaying(
      (s) => {
        const pose = kneelingTall(body, 58 + 14 * s, 26);
        const arm = (by: number) => ({ ...pose.arms.left, flexDeg: 74 + 34 * by, elbowDeg: 22 - 12 * by });
        return {
          ...pose,
          spine: { ...pose.spine, lumbarDeg: 20, twistDeg: 16 * s },
          arms: { left: arm(s), right: arm(-s) },
        };
      },
      { cycleS: 2.2 },
    ),
};
