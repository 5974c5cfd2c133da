/** Sitting: stretches, talk, a band pulled, a chair. */

import { bump } from "../easing";
import { crouching } from "../postures";
import { type Maker, repeated, shaped, sideOf, swaying, withLimb } from "./course";

/** Sitting on the floor with the legs stretched out before the body. */
const LONG_SIT = { legs: { flexDeg: 88, kneeDeg: 6 } } as const;
const CROSS_LEGGED = { legs: { flexDeg: 104, abductDeg: 42, kneeDeg: 118 } } as const;

export const SEATED: Readonly<Record<string, Maker>> = {
  "seated-band-row": (body) =>
    repeated((f) =>
      shaped(body, {
        ...LONG_SIT,
        pitchDeg: 6 - 16 * f,
        legs: { flexDeg: 94 - 16 * f, kneeDeg: 12 },
        arms: { flexDeg: 82 - 92 * f, elbowDeg: 6 + 100 * f, abductDeg: 8 },
      }),
    ),
  "seated-lean-back-row": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: 22 - 60 * f,
        lumbarDeg: 16 * (1 - f),
        legs: { flexDeg: 110 - 60 * f, kneeDeg: 24 - 14 * f },
        arms: { flexDeg: 92 - 84 * f, elbowDeg: 6 + 110 * f, abductDeg: 8 },
      }),
    ),
  "seated-forward-bend": (body) =>
    repeated((f) =>
      shaped(body, {
        pitchDeg: -4 + 34 * f,
        lumbarDeg: 36 * f,
        thoracicDeg: 24 * f,
        legs: { flexDeg: 86 + 34 * f, kneeDeg: 4 },
        arms: { flexDeg: 70 + 60 * f, elbowDeg: 10 },
      }),
    ),
  "seated-talk": (body) =>
    repeated((f, n) =>
      withLimb(shaped(body, { ...CROSS_LEGGED, lumbarDeg: 14, arms: { flexDeg: 24, elbowDeg: 60 } }), sideOf(n), {
        arm: { flexDeg: 24 + 50 * f, elbowDeg: 60 + 30 * f, abductDeg: 6 + 20 * f },
      }),
    ),
  "seated-back-and-up": (body) =>
    repeated(
      (f) =>
        shaped(body, {
          pitchDeg: -8 - 80 * f,
          lumbarDeg: 18 * (1 - f),
          legs: { flexDeg: 128 - 80 * f, kneeDeg: 100 },
          arms: { flexDeg: 40 - 40 * f, elbowDeg: 30 },
        }),
      { times: 3, cycleS: 4 },
    ),
  "seated-sway": (body) =>
    swaying((s) => shaped(body, { ...CROSS_LEGGED, bendDeg: 24 * s, lumbarDeg: 10, arms: { abductDeg: 40 } }), {
      cycleS: 2.4,
    }),
  "chair-and-up": (body) => repeated((f) => crouching(body, 6 + 86 * f, 6 + 40 * bump(f)), { times: 4, cycleS: 3.4 }),
};
