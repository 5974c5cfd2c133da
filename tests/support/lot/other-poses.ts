/** Postures by lot of somebody who does none of the seven exercises, and movements out of them and back. */
import type { Body } from "../../../src/mannequin/body";
import { type BodyPose, blendPoses, type Leg } from "../../../src/mannequin/body-pose";
import { ON_ALL_FOURS, onAllFours } from "../../../src/mannequin/choreography/all-fours";
import { plank } from "../../../src/mannequin/choreography/distractors";
import { type Shape, shaped } from "../../../src/mannequin/choreography/everyday/course";
import {
  crouching,
  kneelingTall,
  lyingProne,
  rest,
  sittingOnFloor,
  standing,
} from "../../../src/mannequin/choreography/postures";
import type { Lot } from "./draw";

const CROSS_LEGGED: Partial<Leg> = { flexDeg: 104, abductDeg: 42, kneeDeg: 118 };
const TOES_BACK = { flexDeg: 2, ankleDeg: -66 } as const;

/** Where people are between things. */
export const POSTURES: Readonly<Record<string, (body: Body, lot: Lot) => BodyPose>> = {
  standing: (body, lot) => standing(body, 0, lot.between(-0.4, 0.4)),
  crouching: (body, lot) => crouching(body, lot.between(70, 125), lot.between(25, 60)),
  "sitting on the floor": (body, lot) => sittingOnFloor(body, lot.between(5, 40), lot.between(60, 110)),
  "cross-legged": (body) => shaped(body, { lumbarDeg: 12, legs: CROSS_LEGGED, arms: { flexDeg: 24, elbowDeg: 60 } }),
  kneeling: (body, lot) => kneelingTall(body, lot.between(-4, 14), lot.between(0, 40)),
  "all fours": (body) => onAllFours(body)(ON_ALL_FOURS),
  plank: (body, lot) => plank(body, lot.between(0.1, 1)),
  "face down": (body) => lyingProne(body),
  "on the back": (body, lot) =>
    shaped(body, {
      pitchDeg: -90,
      legs: lot.pick([
        { flexDeg: 3, kneeDeg: 4 },
        { flexDeg: 48, kneeDeg: 100 },
      ]),
    }),
  "on the side": (body, lot) =>
    shaped(body, {
      listDeg: lot.pick([-86, 86]),
      arms: { left: { flexDeg: 60, elbowDeg: 40 }, right: { flexDeg: 150, elbowDeg: 60 } },
      legs: { flexDeg: lot.between(0, 50), kneeDeg: lot.between(0, 80) },
    }),
};

interface Out {
  readonly from: Shape;
  readonly to: Shape;
}

/** Limbs and trunk from a posture to elsewhere, by lot; what would be one of the seven exercises is not in it. */
export const PATHS: Readonly<Record<string, (lot: Lot) => Out>> = {
  "arms while standing": (lot) => ({
    from: { arms: { flexDeg: lot.between(-10, 60), elbowDeg: lot.between(5, 130) } },
    to: {
      pitchDeg: lot.between(-6, 16),
      bendDeg: lot.between(-25, 25),
      twistDeg: lot.between(-35, 35),
      arms: { flexDeg: lot.between(-30, 175), abductDeg: lot.between(0, 120), elbowDeg: lot.between(5, 140) },
    },
  }),
  "a leg while standing": (lot) => ({
    from: { arms: { flexDeg: 20, elbowDeg: lot.between(10, 90) } },
    to: {
      pitchDeg: lot.between(-4, 14),
      legs: {
        left: { flexDeg: lot.between(-35, 95), abductDeg: lot.between(0, 50), kneeDeg: lot.between(0, 110) },
        right: {},
      },
      arms: { flexDeg: lot.between(0, 90), elbowDeg: lot.between(10, 90) },
    },
  }),
  "arms and trunk while sitting": (lot) => ({
    from: {
      lumbarDeg: 12,
      legs: lot.pick([CROSS_LEGGED, { flexDeg: 88, kneeDeg: 6 }]),
      arms: { flexDeg: 30, elbowDeg: 60 },
    },
    to: {
      pitchDeg: lot.between(-18, 20),
      lumbarDeg: lot.between(0, 40),
      twistDeg: lot.between(-40, 40),
      bendDeg: lot.between(-20, 20),
      legs: lot.pick([CROSS_LEGGED, { flexDeg: 88, kneeDeg: 6 }]),
      arms: { flexDeg: lot.between(-20, 170), abductDeg: lot.between(0, 90), elbowDeg: lot.between(5, 130) },
    },
  }),
  "a leg while lying on the back": (lot) => ({
    from: { pitchDeg: -90, legs: { flexDeg: 48, kneeDeg: 100 }, arms: { flexDeg: lot.between(0, 30) } },
    to: {
      pitchDeg: -90,
      arms: { flexDeg: lot.between(0, 40), abductDeg: lot.between(0, 60) },
      legs: {
        left: { flexDeg: lot.between(5, 120), kneeDeg: lot.between(0, 110) },
        right: { flexDeg: 48, kneeDeg: 100 },
      },
    },
  }),
  "both legs while lying on the back": (lot) => {
    const arms = { flexDeg: lot.between(0, 40) };
    const [flexDeg, kneeDeg] = [lot.between(60, 100), lot.between(0, 100)];
    return {
      from: { pitchDeg: -90, arms, legs: { flexDeg, kneeDeg } },
      to: { pitchDeg: -90, arms, legs: { flexDeg: lot.between(5, 40), kneeDeg: lot.between(0, 20) } },
    };
  },
  "arms while lying on the back": (lot) => {
    const legs = lot.pick([
      { flexDeg: 48, kneeDeg: 100 },
      { flexDeg: 3, kneeDeg: 4 },
      { flexDeg: 90, kneeDeg: 90 },
    ]);
    return {
      from: { pitchDeg: -90, legs, arms: { flexDeg: lot.between(60, 110), elbowDeg: lot.between(0, 110) } },
      to: {
        pitchDeg: -90,
        legs,
        arms: { flexDeg: lot.between(0, 175), abductDeg: lot.between(0, 80), elbowDeg: lot.between(0, 110) },
      },
    };
  },
  "sitting up": (lot) => {
    const up = lot.between(20, 80);
    const round = lot.between(0, 1);
    const arms = lot.pick([{ flexDeg: 140, abductDeg: 35, elbowDeg: 135 }, { flexDeg: 60 }, { flexDeg: 172 }]);
    const [flexDeg, kneeDeg] = lot.pick([
      [48, 100],
      [4, 5],
    ] as const);
    return {
      from: { pitchDeg: -90, arms, legs: { flexDeg, kneeDeg } },
      to: {
        pitchDeg: -90 + up,
        lumbarDeg: 28 * round,
        thoracicDeg: 22 * round,
        neckDeg: 22 * round,
        arms,
        legs: { flexDeg: flexDeg + up, kneeDeg },
      },
    };
  },
  "one thing while lying face down": (lot) => {
    const arms = { flexDeg: lot.pick([150, 20]), abductDeg: 30, elbowDeg: lot.between(20, 110) };
    const from = { pitchDeg: 88, arms, legs: TOES_BACK };
    return {
      from,
      to: {
        ...from,
        ...lot.pick<Shape>([
          { legs: { ...TOES_BACK, kneeDeg: lot.between(40, 110) } },
          { legs: { left: { ...TOES_BACK, flexDeg: -lot.between(8, 24) }, right: TOES_BACK } },
          { lumbarDeg: -lot.between(10, 34), thoracicDeg: -lot.between(5, 18) },
          { legs: { ...TOES_BACK, abductDeg: lot.between(10, 40) } },
        ]),
      },
    };
  },
  "a leg while lying on the side": (lot) => {
    const listDeg = lot.pick([-86, 86]);
    const upper = listDeg > 0 ? "left" : "right";
    const bent = { flexDeg: lot.between(0, 60), kneeDeg: lot.between(0, 90) };
    const arms = { left: { flexDeg: 70, elbowDeg: 50 }, right: { flexDeg: 70, elbowDeg: 50 } };
    const moved = {
      flexDeg: bent.flexDeg + lot.between(-20, 50),
      kneeDeg: bent.kneeDeg,
      abductDeg: lot.between(0, 50),
    };
    const legs = (leg: Partial<Leg>) => (upper === "left" ? { left: leg, right: bent } : { left: bent, right: leg });
    return { from: { listDeg, arms, legs: legs(bent) }, to: { listDeg, arms, legs: legs(moved) } };
  },
  "kneeling and talking": (lot) => ({
    from: { legs: { kneeDeg: 90, ankleDeg: -66 }, arms: { flexDeg: 22, elbowDeg: 62 } },
    to: {
      pitchDeg: lot.between(-6, 14),
      legs: { flexDeg: lot.between(0, 30), kneeDeg: lot.between(90, 120), ankleDeg: -66 },
      arms: { flexDeg: lot.between(0, 120), abductDeg: lot.between(0, 60), elbowDeg: lot.between(10, 120) },
    },
  }),
  squatting: (lot) => {
    const depth = lot.between(50, 115);
    const arms = { flexDeg: lot.between(-10, 90), elbowDeg: lot.between(5, 130) };
    const lean = lot.between(0.2, 0.38) * depth;
    return {
      from: { arms },
      to: {
        pitchDeg: lean,
        arms: { ...arms, flexDeg: lot.between(40, 110) },
        legs: { flexDeg: 0.62 * depth + lean, kneeDeg: depth, ankleDeg: 0.38 * depth },
      },
    };
  },
  "reverse table": (lot) => {
    const up = lot.between(0.5, 1);
    const arms = { flexDeg: -lot.between(40, 60), elbowDeg: 4 };
    return {
      from: { pitchDeg: -25, arms, legs: { flexDeg: 65, kneeDeg: 80 } },
      to: {
        pitchDeg: -25 - 55 * up,
        arms: { flexDeg: -80, elbowDeg: 4 },
        legs: { flexDeg: 65 - 60 * up, kneeDeg: 85 },
      },
    };
  },
};

/** From a posture to another by shares, the lowest part on the floor. */
export function along(body: Body, { from, to }: Out): (f: number) => BodyPose {
  const [a, b] = [shaped(body, from), shaped(body, to)];
  return (f) => rest(body, blendPoses(a, b, f));
}
