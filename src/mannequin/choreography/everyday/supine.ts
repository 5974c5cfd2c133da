/** On the back: abdominal training, stretches and bridges that are none of the seven exercises. */
import { Vector3 } from "three";
import type { BodySide } from "../../../core/body/pose";
import { type Body, sideSign } from "../../body";
import { type BodyPose, HANGING_ARM, LEVEL_NECK, type Leg, NEUTRAL_SPINE } from "../../body-pose";
import { placePelvis } from "../../kinematics";
import { reachLeg } from "../../reach";
import { bothSides } from "../all-fours";
import { gluteBridge } from "../glute-bridge";
import {
  ARMS_OVERHEAD,
  HANDS_BEHIND_HEAD,
  type Maker,
  repeated,
  type Shape,
  shaped,
  sideOf,
  swaying,
  withLimb,
} from "./course";

const ON_BACK = -90;
/** Feet flat, knees bent: the thigh this far above the floor. */
const BENT = { flexDeg: 48, kneeDeg: 100 } as const;
const TABLE_TOP = { flexDeg: 90, kneeDeg: 90 } as const;

/** The trunk sits up by `upDeg` while the feet stay where they are. */
function sitting(upDeg: number, round: number, more: Shape = {}): Shape {
  return {
    pitchDeg: ON_BACK + upDeg,
    lumbarDeg: 28 * round,
    thoracicDeg: 22 * round,
    neckDeg: 22 * round,
    legs: { ...BENT, flexDeg: BENT.flexDeg + upDeg },
    arms: HANDS_BEHIND_HEAD,
    ...more,
  };
}

export const SUPINE: Readonly<Record<string, Maker>> = {
  "sit-up": (body) => repeated((f) => shaped(body, sitting(72 * f, f))),
  "sit-up-straight-legs": (body) =>
    repeated((f) =>
      shaped(body, sitting(80 * f, f, { legs: { flexDeg: 80 * f }, arms: { flexDeg: 172 - 80 * f, elbowDeg: 8 } })),
    ),
  crunch: (body) => repeated((f) => shaped(body, sitting(5 * f, f)), { cycleS: 2 }),
  "bicycle-crunch": (body) =>
    swaying((s) => {
      const leg = (share: number) => ({ flexDeg: 62 + 50 * share, kneeDeg: 62 + 52 * share });
      return shaped(body, sitting(5, 1, { twistDeg: 24 * s, legs: { left: leg(-s), right: leg(s) } }));
    }),
  "bicycle-crunch-low": (body) =>
    swaying((s) => {
      const leg = (share: number) => ({ flexDeg: 58 + 44 * share, kneeDeg: 56 + 46 * share });
      const legs = { left: leg(-s), right: leg(s) };
      return shaped(body, sitting(0, 0.3, { twistDeg: 12 * s, legs }));
    }),
  "leg-raise": (body) =>
    repeated((f) => shaped(body, { pitchDeg: ON_BACK, legs: { flexDeg: 4 + 84 * f, kneeDeg: 5 } })),
  "hollow-hold": (body) =>
    repeated(
      (f) =>
        shaped(body, {
          pitchDeg: ON_BACK,
          lumbarDeg: 14 * f,
          thoracicDeg: 24 * f,
          neckDeg: 20 * f,
          arms: ARMS_OVERHEAD,
          legs: { flexDeg: 2 + 24 * f, kneeDeg: 3 },
        }),
      { times: 3, cycleS: 6 },
    ),
  "v-up": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: ON_BACK + 48 * f,
        lumbarDeg: 26 * f,
        thoracicDeg: 14 * f,
        arms: { flexDeg: 172 - 60 * f, elbowDeg: 5 },
        legs: { flexDeg: 2 + 96 * f, kneeDeg: 4 },
      }),
    ),
  "reverse-crunch": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: ON_BACK - 26 * f,
        lumbarDeg: 26 * f,
        legs: { flexDeg: 88 + 30 * f, kneeDeg: 92 + 12 * f },
      }),
    ),
  "flutter-kicks": (body) =>
    swaying(
      (s) =>
        shaped(body, {
          pitchDeg: ON_BACK,
          legs: { left: { flexDeg: 22 + 14 * s, kneeDeg: 4 }, right: { flexDeg: 22 - 14 * s, kneeDeg: 4 } },
        }),
      { times: 10, cycleS: 0.9 },
    ),
  "knees-side-to-side": (body) =>
    swaying((s) => shaped(body, { pitchDeg: ON_BACK, turnDeg: 38 * s, twistDeg: -36 * s, legs: BENT }), { cycleS: 3 }),
  "knee-to-chest": (body) =>
    repeated((f, n) => {
      const pose = shaped(body, { pitchDeg: ON_BACK, legs: BENT });
      return withLimb(pose, sideOf(n), {
        leg: { flexDeg: BENT.flexDeg + 78 * f, kneeDeg: BENT.kneeDeg + 30 * f },
        arm: { flexDeg: 50 * f, elbowDeg: 60 * f },
      });
    }),
  "heel-slides": (body) =>
    repeated((f, n) => {
      const pose = shaped(body, { pitchDeg: ON_BACK, legs: BENT });
      return withLimb(pose, sideOf(n), { leg: { flexDeg: BENT.flexDeg * (1 - f), kneeDeg: 2 + 98 * (1 - f) } });
    }),
  "arms-overhead-lying": (body) =>
    repeated((f) => shaped(body, { pitchDeg: ON_BACK, legs: TABLE_TOP, arms: { flexDeg: 90 + 80 * f, elbowDeg: 5 } })),
  "both-legs-lowered": (body) =>
    repeated((f) =>
      shaped(body, { pitchDeg: ON_BACK, legs: { flexDeg: 90 - 76 * f, kneeDeg: 90 - 78 * f }, arms: { flexDeg: 90 } }),
    ),
  "russian-twist": (body) =>
    swaying(
      (s) =>
        shaped(body, {
          pitchDeg: -42,
          lumbarDeg: 24,
          twistDeg: 38 * s,
          legs: { flexDeg: 98, kneeDeg: 82 },
          arms: { flexDeg: 62, elbowDeg: 55 },
        }),
      { cycleS: 2 },
    ),
  "bridge-march": bridgeMarch,
  "hip-thrust-bench": hipThrust,
};

/** Hips up all the while, one foot after the other leaves the floor, and the hips dip a little with each. */
function bridgeMarch(body: Body) {
  const settle = gluteBridge.settle(body, "standard");
  const start = gluteBridge.start(body, "standard");
  return repeated((f, n) => withLimb(settle({ ...start, hipDeg: 177 - 12 * f }), sideOf(n), { leg: marching(f) }), {
    times: 6,
    cycleS: 2,
  });

  function marching(f: number): Partial<Leg> {
    const { legs } = settle({ ...start, hipDeg: 177 - 12 * f });
    return { flexDeg: legs.left.flexDeg + 86 * f, kneeDeg: legs.left.kneeDeg + 10 * f };
  }
}

/** Height of a bench, metres. */
const BENCH_M = 0.42;

/** The shoulders on a bench, the hips lowered beside it and lifted to the line. */
function hipThrust(body: Body) {
  const shoulder = new Vector3(0, BENCH_M + body.rest.shoulderSupine, 0);
  const ankleZ = body.trunk + body.thigh * 0.98;
  return repeated((f): BodyPose => {
    const pitchDeg = -52 - 38 * f;
    const pitch = (pitchDeg * Math.PI) / 180;
    const up = new Vector3(0, Math.cos(pitch), Math.sin(pitch));
    const at = shoulder.clone().addScaledVector(up, -body.trunk);
    const pelvis = { at: at.toArray(), pitchDeg, headingDeg: 0, listDeg: 0, turnDeg: 0 };
    const placed = placePelvis(pelvis);
    return {
      pelvis,
      spine: NEUTRAL_SPINE,
      neck: { ...LEVEL_NECK, flexDeg: 10 + 30 * f },
      arms: bothSides(() => ({ ...HANGING_ARM, flexDeg: 18, elbowDeg: 30 })),
      legs: bothSides((side: BodySide) =>
        reachLeg(body, placed, side, {
          ankle: new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, ankleZ),
          kneeTo: new Vector3(0, 1, 0.2),
          heelUpDeg: 0,
        }),
      ),
    };
  });
}
