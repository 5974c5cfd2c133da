import { median } from "../../body/statistics";
import type { ExerciseId } from "../../exercise/exercise";
import { FEWEST_OF_SIDE, NOTABLE_SHARE } from "../compare";
import type { DigestRep } from "../digest";
import type { Visit } from "./visit";

/** Left against right in one visit, in what both sides did in it. */
export interface VisitSides {
  readonly visit: string;
  readonly day: number;
  readonly left: number;
  readonly right: number;
  /** (left − right) / the larger of the two: positive, the left did more. */
  readonly share: number;
}

export type SidedMeasure = "range" | "hold";

/** Rules §8.5: a difference of a single visit is noise, however large. */
const NOTABLE_VISITS = 2;

/** One entry for every visit in which both sides did enough reps. */
export function sidesByVisit(visits: readonly Visit[], exercise: ExerciseId, measure: SidedMeasure): VisitSides[] {
  return visits.flatMap(({ id, day, sets }) => {
    const reps = sets.filter((set) => set.exercise === exercise).flatMap((set) => set.reps);
    const left = middle(reps, "left", measure);
    const right = middle(reps, "right", measure);
    const most = Math.max(left ?? 0, right ?? 0);
    if (left === null || right === null || most <= 0) return [];
    return [{ visit: id, day, left, right, share: (left - right) / most }];
  });
}

/**
 * The side that clearly did less, again and again; null when there is none.
 * The two last visits that show it must agree: a difference that changes sides is noise too.
 */
export function weakerSide(differences: readonly VisitSides[]): "left" | "right" | null {
  const clear = differences.filter(({ share }) => Math.abs(share) >= NOTABLE_SHARE).slice(-NOTABLE_VISITS);
  if (clear.length < NOTABLE_VISITS) return null;
  if (clear.every(({ share }) => share < 0)) return "left";
  return clear.every(({ share }) => share > 0) ? "right" : null;
}

function middle(reps: readonly DigestRep[], side: "left" | "right", measure: SidedMeasure): number | null {
  const own = reps.filter((rep) => rep.side === side && (measure === "range" || rep.full));
  if (own.length < FEWEST_OF_SIDE) return null;
  return median(own.map((rep) => (measure === "range" ? rep.peak : rep.hold)));
}
