/** What the coach counts in a clip, against its label. */

import { coached } from "../../src/cli/analyze/coached";
import type { PoseFrame } from "../../src/core/body/pose";
import { mean } from "../../src/core/body/statistics";
import type { Rep, SetSummary } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Clip } from "./clips";

export interface Counted {
  readonly clip: Clip;
  /** The clip played to the coach of its own exercise; null for distractors. */
  readonly own: OwnCount | null;
  /** Full and partial reps counted by the coaches of all the other exercises. */
  readonly others: readonly { readonly exercise: ExerciseId; readonly full: number; readonly partial: number }[];
}

export interface OwnCount {
  readonly summary: SetSummary;
  readonly full: number;
  readonly partial: number;
  /** null: the label gives no number. */
  readonly error: number | null;
  /** null: sides are not labelled. */
  readonly sidesRight: boolean | null;
  /** Labelled tops that lie within a counted rep of their own; null: no times are labelled. */
  readonly topsMet: number | null;
}

export function countClip(
  clip: Clip,
  frames: readonly PoseFrame[],
  exercises: readonly ExerciseId[] = EXERCISE_IDS,
): Counted {
  const own =
    clip.exercise && exercises.includes(clip.exercise)
      ? compare(clip, coached(clip.exercise, frames, "clip").summary)
      : null;
  const others = exercises
    .filter((id) => id !== clip.exercise)
    .map((exercise) => {
      const { counts } = coached(exercise, frames, "clip").summary;
      return { exercise, full: counts.full, partial: counts.partial };
    });
  return { clip, own, others };
}

/** What was counted of a clip, held against its label. */
export function compare(clip: Clip, summary: SetSummary): OwnCount {
  const full = summary.reps.filter((rep) => rep.kind === "full");
  return {
    summary,
    full: full.length,
    partial: summary.counts.partial,
    error: clip.reps === null ? null : full.length - clip.reps,
    sidesRight: clip.perSide && sidesMatch(clip.perSide, summary),
    topsMet: clip.repTimes && meet(clip.repTimes, full),
  };
}

/** Named sides must match as named; "a" and "b" may be either leg. */
export function sidesMatch(
  labelled: Readonly<Record<string, number>>,
  { counts }: Pick<SetSummary, "counts">,
): boolean {
  const left = labelled.left ?? labelled.left_leg;
  const right = labelled.right ?? labelled.right_leg;
  if (left !== undefined && right !== undefined) return counts.left === left && counts.right === right;
  const sorted = (numbers: readonly number[]) => [...numbers].sort((p, q) => p - q).join();
  return sorted(Object.values(labelled)) === sorted([counts.left, counts.right]);
}

/** Greedy in the order of time: each counted rep meets at most one labelled top. */
function meet(times: readonly number[], reps: readonly Pick<Rep, "start" | "end">[]): number {
  const free = [...reps];
  return times.filter((time) => {
    const index = free.findIndex((rep) => rep.start <= time && time <= rep.end);
    if (index >= 0) free.splice(index, 1);
    return index >= 0;
  }).length;
}

/** Counts of a group of clips against their labels. */
export interface Tally {
  readonly clips: number;
  readonly exact: number;
  readonly withinOne: number;
  /** Mean absolute error in reps. */
  readonly meanError: number;
  readonly reps: number;
  readonly labelledReps: number;
  readonly partial: number;
  readonly sides: { readonly right: number; readonly of: number };
  readonly tops: { readonly met: number; readonly of: number };
}

/** Over those that are countable and have a number. */
export function tally(counted: readonly Counted[]): Tally {
  const own = counted.flatMap(({ clip, own }) => (own && clip.countable && own.error !== null ? [{ clip, own }] : []));
  const sum = (of: (each: (typeof own)[number]) => number) => own.reduce((total, each) => total + of(each), 0);
  const errors = own.map((each) => Math.abs(each.own.error ?? 0));
  return {
    clips: own.length,
    exact: errors.filter((error) => error === 0).length,
    withinOne: errors.filter((error) => error <= 1).length,
    meanError: own.length === 0 ? 0 : mean(errors),
    reps: sum((each) => each.own.full),
    labelledReps: sum((each) => each.clip.reps ?? 0),
    partial: sum((each) => each.own.partial),
    sides: {
      right: sum((each) => (each.own.sidesRight ? 1 : 0)),
      of: sum((each) => (each.own.sidesRight === null ? 0 : 1)),
    },
    tops: {
      met: sum((each) => each.own.topsMet ?? 0),
      of: sum((each) => (each.own.topsMet === null ? 0 : (each.clip.repTimes?.length ?? 0))),
    },
  };
}

/** Reps counted where there are none: other exercises' clips and distractors. */
export function falseReps(counted: readonly Counted[]) {
  return counted.flatMap(({ clip, others }) =>
    others.filter((other) => other.full > 0).map(({ exercise, full }) => ({ clip, exercise, full })),
  );
}
