/** Fetching a weight and putting it away: from the floor and from a chair, as people do it. */
import type { Body } from "../../body";
import { type HingeNumbers, hinge, TALL } from "../deadlift";
import { ease } from "../easing";
import type { Maker } from "./course";

/** Where the hands go to, and how the body gets there. */
const REACHES = {
  /** Two dumbbells on the floor, hips back, knees bent. */
  floor: { pelvisDeg: 76, kneeDeg: 62, lumbarDeg: 22, thoracicDeg: 8, neckDeg: -10, armsForwardDeg: 4 },
  /** The same with stiff legs and a round back. */
  "floor-stooping": { pelvisDeg: 66, kneeDeg: 20, lumbarDeg: 46, thoracicDeg: 22, neckDeg: 4, armsForwardDeg: 6 },
  /** A chair's seat before the shins, half a metre high. */
  chair: { pelvisDeg: 42, kneeDeg: 26, lumbarDeg: 18, thoracicDeg: 6, neckDeg: -4, armsForwardDeg: 24 },
  /** A low stool, 30 cm. */
  stool: { pelvisDeg: 58, kneeDeg: 40, lumbarDeg: 22, thoracicDeg: 8, neckDeg: -6, armsForwardDeg: 20 },
} as const satisfies Readonly<Record<string, Partial<HingeNumbers>>>;
export type Reach = keyof typeof REACHES;

/** Down in, hands busy with the weight for, and up again in so many seconds. */
const FETCH = { outS: 1.6, busyS: 0.9, backS: 1.6 } as const;
export const FETCH_S = FETCH.outS + FETCH.busyS + FETCH.backS;

/** From standing tall to where the weight is, and up again; `t` seconds since it began. */
export function fetching(body: Body, reach: Reach, t: number) {
  const out = t / FETCH.outS;
  const back = (FETCH_S - t) / FETCH.backS;
  const f = ease(Math.max(0, Math.min(1, out, back)));
  const to: Partial<HingeNumbers> = REACHES[reach];
  const mixed = Object.entries(TALL).map(([name, at]) => {
    const end = to[name as keyof HingeNumbers] ?? at;
    return [name, at + (end - at) * f];
  });
  return hinge(body, Object.fromEntries(mixed) as HingeNumbers);
}

const STILL_S = 2.5;

/** Stands still, fetches it (or puts it away, which is the same), stands still. */
function once(reach: Reach): Maker {
  return (body) => ({ durationS: 2 * STILL_S + FETCH_S, at: (t) => fetching(body, reach, t - STILL_S) });
}

/** Fetches it, stands there with it for so long, puts it away. */
function thereAndBack(reach: Reach, heldS: number): Maker {
  const second = STILL_S + FETCH_S + heldS;
  return (body) => ({
    durationS: second + FETCH_S + STILL_S,
    at: (t) => fetching(body, reach, t >= second ? t - second : t - STILL_S),
  });
}

export const WEIGHTS: Readonly<Record<string, Maker>> = {
  "pick-up-from-floor": once("floor"),
  "pick-up-from-floor-stooping": once("floor-stooping"),
  "pick-up-from-chair": once("chair"),
  // Shorter than this, two bends alike to the floor are two lifts from it.
  "pick-up-and-put-down": thereAndBack("floor", 10),
  "chair-and-back-onto-it": thereAndBack("chair", 10),
};
