import type { Cue, Rep } from "../../coach/coach.types";
import type { Exercise } from "../../exercise/exercise";
import { type Tally, tallies, tally } from "./tally";

/** What went well in a set; the screens put it into words. */
export type Well =
  /** A fault that was told of in this set was measured as gone by its end. */
  | { readonly kind: "gone"; readonly fault: string }
  /** A key check that was made and found nothing. No praise: a check sees only what is large enough for it. */
  | { readonly kind: "not-seen"; readonly fault: string }
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
  /** Every rep went the whole way, and no check that could be made found anything. */
  readonly clean: boolean;
}

/** A fault in fewer reps than this share, and not severe, is left to the rows: once is chance. Judgement. */
const WORTH_A_SENTENCE = 0.2;
/** A check must have been made in this share of the reps before it is said to have found nothing. Judgement. */
const SEEN_ENOUGH = 0.7;

/** What to say above a set. @param cues what was said in it: praise is only for what was told of before */
export function verdictOf(reps: readonly Rep[], exercise: Exercise, cues: readonly Pick<Cue, "id">[]): Verdict {
  const faults = tallies(reps, exercise);
  const first = faults[0];
  const worth = first && (first.worst >= 1 || first.reps / Math.max(1, reps.length) >= WORTH_A_SENTENCE);
  return {
    well: wellOf(reps, exercise, faults, new Set(cues.map(({ id }) => id))),
    work: first && worth ? { fault: first.id, reps: first.reps, of: reps.length } : null,
    clean: faults.length === 0 && reps.length > 0 && reps.every(({ kind }) => kind === "full"),
  };
}

function wellOf(
  reps: readonly Rep[],
  exercise: Exercise,
  faults: readonly Tally[],
  told: ReadonlySet<string>,
): Well | null {
  const full = reps.filter(({ kind }) => kind === "full");
  if (full.length === 0) return null;

  const better = faults.find(({ id }) => told.has(id) && wentAway(id, full));
  if (better) return { kind: "gone", fault: better.id };

  const found = exercise.faults.find((rule) => {
    if (!rule.key || faults.some(({ id }) => id === rule.id)) return false;
    return tally(rule, full).assessed >= full.length * SEEN_ENOUGH;
  });
  if (found && full.length >= 2) return { kind: "not-seen", fault: found.id };
  if (full.length < 3) return null;
  return full.length === reps.length ? { kind: "every-rep-whole" } : { kind: "whole-reps", reps: full.length };
}

/** In at least two of the first half's reps, and measured as clearly gone in all of the last third's. */
function wentAway(id: string, reps: readonly Rep[]): boolean {
  if (reps.length < 6) return false;
  const has = (rep: Rep) => rep.faults.some((fault) => fault.id === id);
  const early = reps.slice(0, Math.floor(reps.length / 2)).filter(has).length;
  const late = reps.slice(-Math.floor(reps.length / 3));
  return early >= 2 && late.every((rep) => rep.clear?.includes(id));
}
