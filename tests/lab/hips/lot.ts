/** Bodies, poses and places of the laptop for learning what tells a level pelvis from a turned one, drawn by lot. */
import { seeded } from "../../../src/mannequin/random";
import type { FilmRequest } from "../lab.api";
import { sittingOf } from "../people";
import type { HipSpec, RaisedPose } from "./act";

export interface HipFilm {
  /** Films of one body belong together: all for learning, or all for the test. */
  readonly body: number;
  /** Laptop from side-on, degrees: + towards the feet, − towards the head. */
  readonly towardsFeetDeg: number;
  readonly request: FilmRequest;
}

/** Where the laptop stands, with how often: most where the literature and first tries gave most hope. */
const PLACES: readonly (readonly [share: number, fromDeg: number, toDeg: number])[] = [
  [0.34, -15, 15],
  [0.28, 15, 35],
  [0.2, 35, 55],
  [0.08, 55, 75],
  [0.1, -35, -15],
];
/** How far the pelvis is turned, with how often: many level ones, for false alarms are what matters most. */
const ROLLS: readonly (readonly [share: number, fromDeg: number, toDeg: number])[] = [
  [0.42, -4, 4],
  [0.33, 15, 30],
  [0.15, 4, 15],
  [0.1, -15, -4],
];
/** Of so many bodies one wears loose clothes. */
const LOOSE_ONE_IN = 4;
/** Half from behind the sensor takes the feet's end for the head's, unless it has seen the person come down. */
const ARRIVES_BEYOND_DEG = 40;
const ARRIVAL_S = 1.2;
/** Bodies from here on begin with a rounded or sagging back, as people do, and some with their hips well behind their knees. */
export const BENT_FROM = 100;
/** Poses in one film. */
const HELD = 4;
/** Bodies, and films of each. */
export const BODIES = 200;
export const TAKES = 3;
const SIZE = { width: 512, height: 288, fps: 7 } as const;

export function hipFilm(body: number, take: number): HipFilm {
  const random = seeded((500 + body) * 7001 + take * 131 + 29);
  const from = (low: number, high: number) => Math.round((low + (high - low) * random()) * 100) / 100;
  const lot = (list: typeof ROLLS) => {
    let left = random();
    const found = list.find(([share]) => {
      left -= share;
      return left < 0;
    });
    const [, low, high] = found ?? (list[0] as (typeof ROLLS)[number]);
    return from(low, high);
  };
  const rare = (share: number, value: () => number) => (random() < share ? value() : 0);
  const pose = (): RaisedPose => ({
    rollDeg: lot(ROLLS),
    takenBack: from(0.25, 1.05),
    chestTurnDeg: from(-4, 4) + rare(0.2, () => from(-12, 12)),
    legUpDeg: from(-24, 12),
    legOutDeg: from(-9, 14),
    legFollows: from(0, 1),
    toesOutDeg: from(-14, 22),
    kneeDeg: from(150, 178),
    armOut: random() < 0.85 ? 1 : 0,
    armDeg: from(138, 174),
    shift: from(-0.02, 0.1) + rare(0.15, () => from(0.05, 0.18)),
    thighLeanDeg: from(-5, 5) + rare(0.15, () => from(-18, 10)),
    chestDownDeg: from(-3, 3) + rare(0.15, () => from(-14, 14)),
    lumbarDeg: from(-10, 6) + rare(0.15, () => from(-28, -8)),
    neckDeg: from(-25, 20),
  });
  const towardsFeetDeg = lot(PLACES);
  const left = random() < 0.5;
  const spec: HipSpec = {
    raised: random() < 0.5 ? "left" : "right",
    start:
      body < BENT_FROM
        ? { rollDeg: from(-3, 3), thighLeanDeg: from(-8, 8), neckDeg: from(-20, 20) }
        : {
            rollDeg: from(-3, 3),
            thighLeanDeg: from(-14, 8),
            neckDeg: from(-20, 20),
            lumbarDeg: from(-8, 28),
            thoracicDeg: from(-6, 16),
          },
    held: Array.from({ length: HELD }, pose),
    arrivalS: towardsFeetDeg > ARRIVES_BEYOND_DEG ? ARRIVAL_S : 0,
    loose: body % LOOSE_ONE_IN === 0 ? from(0.3, 1) : 0,
    seed: body * 50 + take,
  };
  return {
    body,
    towardsFeetDeg,
    request: {
      act: { hips: spec },
      camera: {
        azimuthDeg: left ? 90 + towardsFeetDeg : 270 - towardsFeetDeg,
        distanceM: from(2.3, 3.3),
        heightM: from(0.1, 0.5),
        pitchDeg: from(2, 13),
        rollDeg: from(-2, 2),
        verticalFovDeg: from(40, 46),
      },
      ...SIZE,
      ...sittingOf(9500 + body),
      model: "full",
    },
  };
}
