import { median } from "../../body/statistics";
import type { Rep } from "../../coach/coach.types";
import { FEWEST_OF_SIDE, NOTABLE_SHARE } from "../compare";

/** Left against right in what both sides did. */
export interface SideDifference {
  readonly what: "range" | "hold";
  /** Middle of each side: range as a share of the aim, hold in seconds. */
  readonly left: number;
  readonly right: number;
  /** The side that did less, or null: no more than the camera's own noise. */
  readonly less: "left" | "right" | null;
}

/** Holds are timed on frames; half a second is a matter of when one lets go. Judgement. */
const NOTABLE_HOLD_S = 0.5;

/** Of one set. Empty where one side did too little to compare. Hold is compared only where one is asked for. */
export function sideDifferences(reps: readonly Rep[], holds: boolean): readonly SideDifference[] {
  const left = reps.filter((rep) => rep.side === "left" && rep.kind === "full");
  const right = reps.filter((rep) => rep.side === "right" && rep.kind === "full");
  if (Math.min(left.length, right.length) < FEWEST_OF_SIDE) return [];
  const range = compare("range", left, right, (rep) => rep.peak, 0);
  return holds ? [range, compare("hold", left, right, (rep) => rep.hold, NOTABLE_HOLD_S)] : [range];
}

function compare(
  what: SideDifference["what"],
  leftReps: readonly Rep[],
  rightReps: readonly Rep[],
  of: (rep: Rep) => number,
  least: number,
): SideDifference {
  const left = median(leftReps.map(of)) ?? 0;
  const right = median(rightReps.map(of)) ?? 0;
  const apart = Math.abs(left - right);
  const clear = apart >= least && apart >= NOTABLE_SHARE * Math.max(left, right);
  return { what, left, right, less: clear ? (left < right ? "left" : "right") : null };
}
