/** Face down, and on hands and toes. */
import type { Body } from "../../body";
import { blendPoses } from "../../body-pose";
import { plank } from "../distractors";
import { lyingProne, rest } from "../postures";
import { type Maker, repeated, shaped, sideOf, swaying, withLimb } from "./course";

const FACE_DOWN = 88;
const TOES_BACK = { flexDeg: 2, ankleDeg: -66 } as const;

export const PRONE: Readonly<Record<string, Maker>> = {
  swimmers: (body) => swimming(body, 1.2),
  "swimmers-slow": (body) => swimming(body, 2.4),
  "back-extension": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: FACE_DOWN,
        lumbarDeg: -22 * f,
        thoracicDeg: -16 * f,
        arms: { flexDeg: 120, abductDeg: 50, elbowDeg: 120 },
        legs: TOES_BACK,
      }),
    ),
  "back-extension-arms-by-the-side": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: FACE_DOWN,
        lumbarDeg: -22 * f,
        thoracicDeg: -16 * f,
        arms: { flexDeg: -8 },
        legs: TOES_BACK,
      }),
    ),
  cobra: (body) =>
    repeated(
      (f) =>
        shaped(body, {
          pitchDeg: FACE_DOWN - 14 * f,
          lumbarDeg: -34 * f,
          thoracicDeg: -18 * f,
          arms: { flexDeg: 36 + 6 * f, elbowDeg: 100 * (1 - f) + 8, abductDeg: 12 },
          legs: { ...TOES_BACK, flexDeg: 2 - 12 * f },
        }),
      { cycleS: 4 },
    ),
  "prone-leg-lift": (body) =>
    repeated((f, n) =>
      withLimb(
        shaped(body, { pitchDeg: FACE_DOWN, arms: { flexDeg: 150, abductDeg: 30, elbowDeg: 100 }, legs: TOES_BACK }),
        sideOf(n),
        {
          leg: { flexDeg: 2 - 20 * f },
        },
      ),
    ),
  "prone-leg-curl": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: FACE_DOWN,
        arms: { flexDeg: 150, abductDeg: 30, elbowDeg: 100 },
        legs: { ...TOES_BACK, kneeDeg: 96 * f },
      }),
    ),
  "rest-prone": (body) =>
    swaying(
      (s) => rest(body, { ...lyingProne(body), neck: { flexDeg: 0, nodDeg: -20, turnDeg: 40 * s, tiltDeg: 0 } }),
      { cycleS: 3 },
    ),
  "mountain-climbers": (body) =>
    repeated((f, n) => withLimb(plank(body, 1), sideOf(n), { leg: { flexDeg: 92 * f, kneeDeg: 2 + 92 * f } }), {
      times: 8,
      cycleS: 1.1,
    }),
  "plank-leg-lift": (body) => repeated((f, n) => withLimb(plank(body, 1), sideOf(n), { leg: { flexDeg: -20 * f } })),
  "plank-pike": (body) => {
    const low = plank(body, 1);
    const high = shaped(body, {
      pitchDeg: 112,
      arms: { flexDeg: 124, elbowDeg: 4 },
      legs: { flexDeg: 46, kneeDeg: 4, ankleDeg: 0 },
    });
    return repeated((f) => rest(body, blendPoses(low, high, f)));
  },
  "forearm-plank": (body) => repeated((f) => forearmPlank(body, f), { cycleS: 2 }),
};

/** Arms and legs crosswise, each pair down while the other comes up. @param cycleS both pairs once */
function swimming(body: Body, cycleS: number) {
  return swaying(
    (s) =>
      shaped(body, {
        pitchDeg: FACE_DOWN,
        lumbarDeg: -10,
        thoracicDeg: -6,
        arms: { left: { flexDeg: 168 + 12 * s, elbowDeg: 5 }, right: { flexDeg: 168 - 12 * s, elbowDeg: 5 } },
        legs: { left: { ...TOES_BACK, flexDeg: -6 + 9 * s }, right: { ...TOES_BACK, flexDeg: -6 - 9 * s } },
      }),
    { times: 8, cycleS },
  );
}

function forearmPlank(body: Body, f: number) {
  return shaped(body, {
    pitchDeg: 84,
    lumbarDeg: 6 * f,
    arms: { flexDeg: 88, elbowDeg: 84 },
    legs: { flexDeg: 3 + 10 * f, ankleDeg: -6 },
  });
}
