import { median } from "../../body/geometry";
import type { Rep } from "../../coach/coach.types";

/** Left against right in what both sides did. */
export interface SideDifference {
  readonly what: "range" | "hold";
  /** Middle of each side: range as a share of the aim, hold in seconds. */
  readonly left: number;
  readonly right: number;
  /** The side that did less, or null: no more than the camera's own noise. */
  readonly less: "left" | "right" | null;
}

/** Rules §8.5: differences below 15 % are noise. */
const NOTABLE_SHARE = 0.15;
/** Holds are timed on frames; half a second is a matter of when one lets go. Judgement. */
const NOTABLE_HOLD_S = 0.5;
/** Fewer reps of a side say nothing about it. Judgement. */
const FEWEST_REPS = 3;

/** Empty where one side did too little to compare. Hold is compared only where one is asked for. */
export function sideDifferences(reps: readonly Rep[], holds: boolean): readonly SideDifference[] {
  const left = reps.filter((rep) => rep.side === "left" && rep.kind === "full");
  const right = reps.filter((rep) => rep.side === "right" && rep.kind === "full");
  if (Math.min(left.length, right.length) < FEWEST_REPS) return [];
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
