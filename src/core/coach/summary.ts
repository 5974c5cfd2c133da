import type { ViewClass } from "../body/scene";
import type { Exercise } from "../exercise/exercise";
import type { Cue, NotAssessed, NotAssessedReason, Rep, SetSummary } from "./coach.types";
import { scoreSet } from "./judge/score";

export interface Observed {
  readonly seconds: number;
  readonly frames: number;
  readonly seen: number;
  readonly views: readonly ViewClass[];
}

/** Sums a set up. */
export function summarise(
  exercise: Exercise,
  variant: string,
  reps: readonly Rep[],
  cues: readonly Cue[],
  observed: Observed,
): SetSummary {
  return {
    exercise: exercise.id,
    revision: exercise.revision,
    variant,
    seconds: observed.seconds,
    frames: observed.frames,
    seen: observed.seen,
    view: commonest(observed.views),
    reps: [...reps],
    cues: [...cues],
    counts: countsOf(reps),
    score: scoreSet(reps),
    notAssessed: mostlyNotAssessed(reps),
  };
}

/** How many of each kind; left and right are of the full ones. */
export function countsOf(reps: readonly Rep[]): SetSummary["counts"] {
  const full = reps.filter((rep) => rep.kind === "full");
  return {
    full: full.length,
    partial: reps.filter((rep) => rep.kind === "partial").length,
    left: full.filter((rep) => rep.side === "left").length,
    right: full.filter((rep) => rep.side === "right").length,
  };
}

function mostlyNotAssessed(all: readonly Rep[]): NotAssessed[] {
  const reps = all.filter(({ kind }) => kind !== "cut");
  const reasons = new Map<string, NotAssessedReason[]>();
  for (const rep of reps) {
    for (const { id, reason } of rep.notAssessed) reasons.set(id, [...(reasons.get(id) ?? []), reason]);
  }
  return [...reasons]
    .filter(([, list]) => list.length * 2 > reps.length)
    .map(([id, list]) => ({ id, reason: commonest(list) ?? "visibility" }));
}

/** The value that occurs most often, the first of equals; null of an empty list. */
export function commonest<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
