import { faultName } from "../../app/catalogue";
import type { Rep, ScorePart } from "../../core/coach/coach.types";
import { PARTIAL } from "../../core/coach/theme";
import type { Exercise } from "../../core/exercise/exercise";
import { isOnlyCounted } from "../../core/exercise/rules";
import type { Cap } from "../../core/history/review/points";
import type { ReadSet } from "../../core/history/review/told";
import { repVerdict, type Well, type Work } from "../../core/history/review/verdict";
import { words } from "../../words";

/** What went well, in a sentence. */
export function wellText(well: Well, exercise: Exercise): string {
  const w = words.review.well;
  switch (well.kind) {
    case "gone":
      return w.gone(faultName(exercise, well.fault));
    case "not-seen":
      return w.notSeen(faultName(exercise, well.fault));
    case "every-rep-whole":
      return w.everyRepWhole;
    case "whole-reps":
      return w.wholeReps(well.reps);
  }
}

/** What there is to say of a rep in which no fault was found; null: its faults speak. */
export function repText(rep: Rep, set: ReadSet & { readonly variant?: string }, exercise: Exercise): string | null {
  const w = words.review;
  const verdict = repVerdict(rep, set, exercise);
  switch (verdict.kind) {
    case "faults":
      return null;
    case "told":
      return w.toldWithin(cueOf(verdict.fault, exercise));
    case "short":
      return w.short;
    case "unseen":
      return set.variant !== undefined && isOnlyCounted(exercise, set.variant) ? words.exercise.onlyCounted : w.noScore;
    case "clean":
      return w.clean;
  }
}

/** What to do about it: the fault's own cue. */
export function cueOf(fault: string, exercise: Exercise): string {
  if (fault === PARTIAL) return exercise.partialCue;
  return exercise.faults.find(({ id }) => id === fault)?.cue ?? faultName(exercise, fault);
}

/** How often it came; "" where only a part of a rep showed it. */
export function oftenText({ fault, reps, of, back }: Work, exercise: Exercise): string {
  const w = words.review;
  const often = fault === PARTIAL ? w.oftenShort(reps, of) : w.often(faultName(exercise, fault), reps, of);
  return [back ? w.back : "", reps > 0 ? often : ""].filter(Boolean).join(" ");
}

/** "Rep 3, left", "Short rep 1": full and partial reps are counted each for themselves, the others not at all. */
export function repName(rep: Rep, exercise: Exercise): string {
  const sided = exercise.sides !== "both" && rep.side !== "both";
  const w = words.review;
  if (rep.kind === "cut") return w.cutRep;
  const name = rep.kind === "full" ? w.rep(rep.n) : w.shortRep(rep.n);
  return sided ? w.sided(name, words.side[rep.side]) : name;
}

/** Why a part of the score is what it is. */
export function becauseText({ because }: ScorePart, rep: Rep, exercise: Exercise): string {
  const w = words.review.because;
  const { holdTargetS, cycleTargetS = 0 } = exercise.rep;
  switch (because) {
    case "full-range":
      return w.range.full;
    case "short-range":
      return w.range.short;
    case "no-fault":
      return w.form.clean;
    case "faults": {
      const isPace = (id: string) => exercise.faults.find((rule) => rule.id === id)?.priority === "tempo";
      return w.form.slips(rep.faults.filter(({ id }) => !isPace(id)).map(({ id }) => faultName(exercise, id)));
    }
    case "held-short":
      return w.tempo.short(rep.hold.toFixed(1), holdTargetS);
    case "held":
      return w.tempo.held(rep.hold.toFixed(1));
    case "hurried":
      return w.tempo.hurried;
    case "quick":
      return w.tempo.quick(cycleTargetS);
    case "steady-pace":
    case "calm":
      return w.tempo.steady;
    case "steady":
      return w.stability.steady;
    case "wobble":
      return w.stability.wobble;
    case "alike":
      return w.even.alike;
    case "unlike":
      return w.even.other;
    case "flowing":
      return w.smooth.flow;
    case "halting":
      return w.smooth.halting;
  }
}

export function capText(cap: Cap, exercise: Exercise): string {
  const w = words.review.cap;
  switch (cap.kind) {
    case "key-fault":
      return w.fault(cap.limit, faultName(exercise, cap.fault));
    case "two-clear":
      return w.twoClear(cap.limit);
    case "partial":
      return w.partial(cap.limit);
    case "unseen":
      return w.unseen(cap.limit);
  }
}
