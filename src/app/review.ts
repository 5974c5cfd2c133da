import type { Rep } from "../core/coach.types";
import type { Exercise, FaultRule } from "../core/exercise";
import type { SetRecord } from "../storage/set-record";

/** The two sentences above a set's review, and the tally that they rest on. */
export interface Verdict {
  /** What went well, or null: nothing is praised that was not seen. */
  readonly well: string | null;
  /** The one thing to work on, or null. */
  readonly work: string | null;
  /** Faults by how much they mattered, worst first. */
  readonly faults: readonly Tally[];
}

export interface Tally {
  readonly id: string;
  readonly name: string;
  readonly reps: number;
  /** Reps in which the check could be made. */
  readonly assessed: number;
  readonly worst: number;
}

/** A key fault weighs this much more when the one thing to work on is chosen; the weight of rules §7. */
const KEY_WEIGHT = 1.3;
/** A fault in fewer reps than this share, and not severe, is left to the rows: once is chance. Judgement. */
const WORTH_A_SENTENCE = 0.2;

/** Sums up a set in words. */
export function verdictOf(record: SetRecord, exercise: Exercise): Verdict {
  const { reps } = record;
  const faults = exercise.faults
    .map((rule) => tally(rule, reps))
    .filter((one) => one.reps > 0)
    .sort((a, b) => weight(b, exercise) - weight(a, exercise));
  const first = faults[0];
  const worth = first && (first.worst >= 1 || first.reps / Math.max(1, reps.length) >= WORTH_A_SENTENCE) ? first : null;
  return { well: praise(record, exercise, faults), work: worth && sentence(worth, exercise, reps.length), faults };
}

function tally(rule: FaultRule, reps: readonly Rep[]): Tally {
  const withIt = reps.flatMap((rep) => rep.faults.filter((fault) => fault.id === rule.id).slice(0, 1));
  return {
    id: rule.id,
    name: rule.name,
    reps: withIt.length,
    assessed: reps.filter((rep) => !rep.notAssessed.some(({ id }) => id === rule.id)).length,
    worst: Math.max(0, ...withIt.map(({ severity }) => severity)),
  };
}

function weight(one: Tally, exercise: Exercise): number {
  const key = exercise.faults.find(({ id }) => id === one.id)?.key;
  return one.reps * (0.5 + one.worst) * (key ? KEY_WEIGHT : 1);
}

function sentence(one: Tally, exercise: Exercise, reps: number): string {
  const cue = exercise.faults.find(({ id }) => id === one.id)?.cue ?? one.name;
  const all = reps === 1 ? "in the one rep" : reps === 2 ? "in both reps" : `in all ${reps} reps`;
  const often = one.reps === reps ? all : `in ${one.reps} of ${reps} reps`;
  return `One thing for next time: ${lowerFirst(withoutStop(cue))} (${lowerFirst(one.name)} ${often}).`;
}

function praise(record: SetRecord, exercise: Exercise, faults: readonly Tally[]): string | null {
  const full = record.reps.filter(({ kind }) => kind === "full");
  if (full.length === 0) return null;

  const better = faults.find(({ id }) => wentAway(id, full));
  if (better) return `${better.name}: there at first, gone by the end.`;

  // Only checks that were made in most reps and never failed: what was not seen is not praised.
  const held = exercise.faults.find((rule) => {
    if (!rule.key || faults.some(({ id }) => id === rule.id)) return false;
    return tally(rule, full).assessed >= full.length * 0.7;
  });
  if (held && full.length >= 2) return held.praise;
  if (full.length === record.reps.length && full.length >= 3) return "Every rep went the whole way.";
  return full.length >= 3 ? `${full.length} reps went the whole way.` : null;
}

/** In at least two of the first half's reps and in none of the last third's, where the last third could show it. */
function wentAway(id: string, reps: readonly Rep[]): boolean {
  if (reps.length < 6) return false;
  const has = (rep: Rep) => rep.faults.some((fault) => fault.id === id);
  const early = reps.slice(0, Math.floor(reps.length / 2)).filter(has).length;
  const late = reps.slice(-Math.floor(reps.length / 3));
  return early >= 2 && late.every((rep) => !has(rep) && !rep.notAssessed.some((one) => one.id === id));
}

const withoutStop = (text: string) => text.replace(/[.!]$/, "");
const lowerFirst = (text: string) => `${text[0]?.toLowerCase() ?? ""}${text.slice(1)}`;
