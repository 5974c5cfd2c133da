/** Supermans as people do them who have read no instructions. */
import type { BodySide } from "../../src/core/body/pose";
import type { Act } from "../../src/mannequin/choreography/act";
import { HAND_UP, type SupermanNumbers, superman } from "../../src/mannequin/choreography/superman";
import { type Piece, pieces } from "./pieces";

const CHEST_UP_DEG = 11;
const LEG_UP_DEG = 6.5;

/** Arms, chest and legs up by a share of a good rep. */
export function up(share: number, { front = share, legs = share } = {}): Partial<SupermanNumbers> {
  return {
    chestUpDeg: CHEST_UP_DEG * front,
    leftHandUp: HAND_UP * front,
    rightHandUp: HAND_UP * front,
    leftLegUpDeg: LEG_UP_DEG * legs,
    rightLegUpDeg: LEG_UP_DEG * legs,
  };
}

/** One leg and the other side's arm. */
export function crosswise(side: BodySide, share = 1): Partial<SupermanNumbers> {
  const chest = { chestUpDeg: 0.5 * CHEST_UP_DEG * share };
  return side === "left"
    ? { ...chest, leftLegUpDeg: 1.3 * LEG_UP_DEG * share, rightHandUp: HAND_UP * share }
    : { ...chest, rightLegUpDeg: 1.3 * LEG_UP_DEG * share, leftHandUp: HAND_UP * share };
}

export interface Lifting {
  readonly reps: number;
  readonly top: Partial<SupermanNumbers> | ((n: number) => Partial<SupermanNumbers>);
  /** Between the reps; "next": from one top straight into the next. */
  readonly low?: Partial<SupermanNumbers> | "next";
  readonly variant?: string;
  readonly outS?: number;
  readonly holdS?: number;
  readonly backS?: number;
  readonly restS?: number;
  /** Seconds flat on the mat before the first; 0: the film begins with the limbs up. */
  readonly stillS?: number;
}

export function lifting({ reps, top, low = {}, variant = "standard", ...times }: Lifting): Act {
  const { outS = 1, holdS = 1.5, backS = 1, restS = 0.5, stillS = 2 } = times;
  const way: Piece<SupermanNumbers>[] = stillS > 0 ? [{ seconds: stillS, to: {} }] : [];
  for (let n = 1; n <= reps; n++) {
    const at = typeof top === "function" ? top(n) : top;
    const next = typeof top === "function" ? top(n + 1) : top;
    const down = n === reps ? {} : low === "next" ? next : low;
    if (way.length === 0) way.push({ seconds: 0.1, to: at });
    else way.push({ seconds: outS, to: at });
    way.push({ seconds: holdS, to: at }, { seconds: backS, to: down }, { seconds: restS, to: down });
  }
  way.push({ seconds: 2, to: {} });
  return pieces(superman, variant, way);
}
