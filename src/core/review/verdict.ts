import type { Rep } from "../coach.types";
import type { Exercise } from "../exercise";
import { type Tally, tallies, tally } from "./tally";

/** What went well in a set; the screens put it into words. */
export type Well =
  /** A fault that was there at first was gone by the end. */
  | { readonly kind: "gone"; readonly fault: string }
  /** A key check that was made and never failed. */
  | { readonly kind: "held"; readonly fault: string }
  | { readonly kind: "every-rep-whole" }
  | { readonly kind: "whole-reps"; readonly reps: number };

/** The one thing to work on: a fault, and in how many of how many reps it came. */
export interface Work {
  readonly fault: string;
  readonly reps: number;
  readonly of: number;
}

export interface Verdict {
  /** null: nothing is praised that was not seen. */
  readonly well: Well | null;
  readonly work: Work | null;
}

/** A fault in fewer reps than this share, and not severe, is left to the rows: once is chance. Judgement. */
const WORTH_A_SENTENCE = 0.2;
/** A check must have been made in this share of the reps before holding it is praised. Judgement. */
const SEEN_ENOUGH = 0.7;

/** What to say above a set. */
export function verdictOf(reps: readonly Rep[], exercise: Exercise): Verdict {
  const faults = tallies(reps, exercise);
  const first = faults[0];
  const worth = first && (first.worst >= 1 || first.reps / Math.max(1, reps.length) >= WORTH_A_SENTENCE);
  return {
    well: wellOf(reps, exercise, faults),
    work: first && worth ? { fault: first.id, reps: first.reps, of: reps.length } : null,
  };
}

function wellOf(reps: readonly Rep[], exercise: Exercise, faults: readonly Tally[]): Well | null {
  const full = reps.filter(({ kind }) => kind === "full");
  if (full.length === 0) return null;

  const better = faults.find(({ id }) => wentAway(id, full));
  if (better) return { kind: "gone", fault: better.id };

  // Only checks that were made in most reps and never failed: what was not seen is not praised.
  const held = exercise.faults.find((rule) => {
    if (!rule.key || faults.some(({ id }) => id === rule.id)) return false;
    return tally(rule, full).assessed >= full.length * SEEN_ENOUGH;
  });
  if (held && full.length >= 2) return { kind: "held", fault: held.id };
  if (full.length < 3) return null;
  return full.length === reps.length ? { kind: "every-rep-whole" } : { kind: "whole-reps", reps: full.length };
}

/** In at least two of the first half's reps and in none of the last third's, where the last third could show it. */
function wentAway(id: string, reps: readonly Rep[]): boolean {
  if (reps.length < 6) return false;
  const has = (rep: Rep) => rep.faults.some((fault) => fault.id === id);
  const early = reps.slice(0, Math.floor(reps.length / 2)).filter(has).length;
  const late = reps.slice(-Math.floor(reps.length / 3));
  return early >= 2 && late.every((rep) => !has(rep) && !rep.notAssessed.some((one) => one.id === id));
}
