import type { Rep } from "../../coach/coach.types";
import { scoreSet } from "../../coach/judge/score";
import { PARTIAL } from "../../coach/theme";
import type { Exercise } from "../../exercise/exercise";
import { type Tally, tallies, tally } from "./tally";
import { isBack, isGone, type ReadSet, type Told, toldIn } from "./told";

/** What went well in a set; the screens put it into words. */
export type Well =
  /** A fault that was told of in this set was measured as gone, and did not come again. */
  | { readonly kind: "gone"; readonly fault: string }
  | { readonly kind: "every-rep-whole" }
  | { readonly kind: "whole-reps"; readonly reps: number }
  /** A key check that was made and found nothing. No praise: a check sees only what is large enough for it. */
  | { readonly kind: "not-seen"; readonly fault: string };

/** The one thing to work on, and in how many of how many reps it came; 0: it was told within a hold and in no whole rep. */
export interface Work {
  /** A fault, or `PARTIAL`: reps stop short. */
  readonly fault: string;
  readonly reps: number;
  readonly of: number;
  /** It was said to be mended, and came back. */
  readonly back: boolean;
}

export interface Verdict {
  /** null: nothing is praised that was not seen. */
  readonly well: Well | null;
  readonly work: Work | null;
  /** Every rep went the whole way, and no check found anything, of which enough could be made for a score. */
  readonly clean: boolean;
  /** Too little could be seen for a score. */
  readonly blind: boolean;
}

/** A fault in fewer reps than this share, and not severe, is left to the rows: once is chance. Judgement. */
const WORTH_A_SENTENCE = 0.2;
/** A check must have been made in this share of the reps before it is said to have found nothing. Judgement. */
const SEEN_ENOUGH = 0.7;
/** So few whole reps are counted, not praised. Judgement. */
const FEWEST_WHOLE = 3;

/**
 * What there is to say of a set, or of several of one exercise in the order they were done: the end of a set, the review,
 * the session and the report all say this. The next thing is what the set was told about (`theme.ts`) while that lasts, so
 * that nobody hears one thing and reads another.
 */
export function verdictOf(sets: readonly ReadSet[], exercise: Exercise): Verdict {
  const whole = sets.map(({ reps, cues }) => ({ reps: reps.filter(({ kind }) => kind !== "cut"), cues }));
  const reps = whole.flatMap((set) => set.reps);
  const faults = tallies(reps, exercise);
  const partial = tally({ id: PARTIAL }, reps);
  const told = toldIn(whole, new Set([PARTIAL, ...exercise.faults.map(({ id }) => id)]));
  const work = workOf([...faults, ...(partial.reps > 0 ? [partial] : [])], told, reps.length, exercise);
  const found = faults.length > 0 || partial.reps > 0 || told.length > 0;
  const blind = scoreSet(reps) === null;
  return {
    well: wellOf(reps, exercise, faults, told, work),
    work,
    clean: reps.length > 0 && !found && !blind && sets.every((set) => set.reps.every(({ kind }) => kind === "full")),
    blind,
  };
}

function workOf(found: readonly Tally[], told: readonly Told[], of: number, exercise: Exercise): Work | null {
  const safety = (id: string) => exercise.faults.some((rule) => rule.id === id && rule.priority === "safety");
  const open = told.filter(({ mended }) => !mended);
  const [theme] = [...open].sort((a, b) => Number(safety(b.id)) - Number(safety(a.id)) || b.times - a.times);
  if (theme) {
    return { fault: theme.id, reps: found.find(({ id }) => id === theme.id)?.reps ?? 0, of, back: false };
  }
  const after = (id: string) => told.find((one) => one.id === id);
  const rest = found.filter(({ id }) => !after(id) || isBack(after(id) as Told));
  const worth = rest.find(({ reps, worst }) => worst >= 1 || reps / Math.max(1, of) >= WORTH_A_SENTENCE);
  return worth ? { fault: worth.id, reps: worth.reps, of, back: after(worth.id) !== undefined } : null;
}

function wellOf(
  reps: readonly Rep[],
  exercise: Exercise,
  faults: readonly Tally[],
  told: readonly Told[],
  work: Work | null,
): Well | null {
  const full = reps.filter(({ kind }) => kind === "full");
  if (full.length === 0) return null;
  const gone = told.find((one) => isGone(one) && one.id !== PARTIAL && one.id !== work?.fault);
  if (gone) return { kind: "gone", fault: gone.id };

  // "The whole way" is no praise beside a word about how far.
  const isRange = exercise.faults.some((rule) => rule.id === work?.fault && rule.priority === "range");
  const mostly = full.length > reps.length / 2;
  if (full.length >= FEWEST_WHOLE && mostly && !isRange) {
    return full.length === reps.length ? { kind: "every-rep-whole" } : { kind: "whole-reps", reps: full.length };
  }
  const clear = exercise.faults.find((rule) => {
    if (!rule.key || rule.id === work?.fault || faults.some(({ id }) => id === rule.id)) return false;
    if (told.some(({ id }) => id === rule.id)) return false;
    return tally(rule, full).assessed >= full.length * SEEN_ENOUGH;
  });
  return clear && full.length >= 2 ? { kind: "not-seen", fault: clear.id } : null;
}

/** What there is to say of one rep. "told": no check of the whole rep found anything, but something was said within it. */
export type RepVerdict =
  | { readonly kind: "faults" | "unseen" | "short" | "clean" }
  | { readonly kind: "told"; readonly fault: string };

/** @param set the set that the rep is of, with what was said in it */
export function repVerdict(rep: Rep, set: ReadSet, exercise: Exercise): RepVerdict {
  if (rep.faults.length > 0) return { kind: "faults" };
  const said = set.cues.find(({ kind, t, id }) => {
    return kind === "fault" && t > rep.start && t < rep.end && exercise.faults.some((rule) => rule.id === id);
  });
  if (said) return { kind: "told", fault: said.id };
  if (rep.kind === "partial") return { kind: "short" };
  return { kind: rep.score === null ? "unseen" : "clean" };
}
