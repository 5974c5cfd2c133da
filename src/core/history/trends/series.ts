import { median } from "../../body/statistics";
import { middleScore } from "../../coach/judge/score";
import type { ExerciseId, RepSide } from "../../exercise/exercise";
import { faultShare } from "../compare";
import type { SetDigest } from "../digest";
import { weekOf } from "./days";
import { changeInThirds } from "./thirds";
import type { Visit } from "./visit";

/**
 * What is followed over weeks. range: share of the aim, of all reps. hold: seconds, of the full reps. quality: score of
 * the full reps. faults: share of the reps with one. fatigue: points between the first and the last third of a set.
 */
export const MEASURES = ["range", "hold", "quality", "faults", "fatigue"] as const;
export type Measure = (typeof MEASURES)[number];

export interface WeekPoint {
  readonly week: number;
  /** null: nothing in this week says anything about it. A gap, never a zero. */
  readonly value: number | null;
  /** What it rests on. */
  readonly reps: number;
  readonly visits: number;
}

/** Sides that an exercise was done with, left before right. */
export function sidesOf(visits: readonly Visit[], exercise: ExerciseId): RepSide[] {
  const done = new Set(visits.flatMap(({ sets }) => of(sets, exercise)).flatMap(({ reps }) => reps.map((r) => r.side)));
  return (["left", "right", "both"] as const).filter((side) => done.has(side));
}

/** One point for every week from `first` to `last`, both included. */
export function weekly(
  visits: readonly Visit[],
  exercise: ExerciseId,
  side: RepSide,
  measure: Measure,
  first: number,
  last: number,
): WeekPoint[] {
  const weeks = new Map<number, { sets: SetDigest[]; visits: number }>();
  for (const visit of visits) {
    const sets = of(visit.sets, exercise).filter(({ reps }) => reps.some((rep) => rep.side === side));
    if (sets.length === 0) continue;
    const week = weekOf(visit.day);
    const found = weeks.get(week) ?? { sets: [], visits: 0 };
    weeks.set(week, { sets: [...found.sets, ...sets], visits: found.visits + 1 });
  }
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
    const found = weeks.get(first + n);
    if (!found) return { week: first + n, value: null, reps: 0, visits: 0 };
    const reps = found.sets.flatMap((set) => set.reps.filter((rep) => rep.side === side)).length;
    return { week: first + n, value: measured(found.sets, side, measure), reps, visits: found.visits };
  });
}

/** One measure over some sets of one exercise, of one side; null where nothing says anything about it. */
export function measured(sets: readonly SetDigest[], side: RepSide, measure: Measure): number | null {
  if (measure === "fatigue") {
    return median(sets.map((set) => changeInThirds(set, side).score).filter((change) => change !== null));
  }
  const reps = sets.flatMap((set) => set.reps.filter((rep) => rep.side === side));
  if (measure === "faults") return faultShare(reps);
  if (measure === "range") return median(reps.map(({ peak }) => peak));
  const full = reps.filter((rep) => rep.full);
  if (measure === "hold") return median(full.map(({ hold }) => hold));
  return middleScore(full);
}

function of(sets: readonly SetDigest[], exercise: ExerciseId): SetDigest[] {
  return sets.filter((set) => set.exercise === exercise);
}
