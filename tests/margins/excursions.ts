/** What the signal did in a film, out of the coach's steps: every leaving of the start, whatever became of it. */
import type { CoachStep, Rep } from "../../src/core/coach/coach.types";
import type { RepRule } from "../../src/core/exercise/exercise";

export interface Excursion {
  readonly from: number;
  readonly to: number;
  readonly peak: number;
  /** "dropped": the person got up, was lost, or broke what the exercise keeps still; the signal decided nothing. */
  readonly end: "full" | "partial" | "short of the top" | "refused" | "dropped";
  /** Lowest progress of every fall away from the top that was no end of the rep. */
  readonly dips: readonly number[];
  /** The fall that made a new rep of it, though the start was not reached; null: it ended at the start. */
  readonly touched: number | null;
  /** Lowest progress between this and the next leaving; null: nothing more was seen. */
  readonly rest: number | null;
}

const UNDER_WAY: readonly CoachStep["phase"][] = ["out", "top", "back"];

interface Open {
  from: number;
  to: number;
  peak: number;
  reachedTop: boolean;
  lowest: number;
  dips: number[];
}

export function excursionsOf(steps: readonly CoachStep[], rule: RepRule): readonly Excursion[] {
  const done: { -readonly [K in keyof Excursion]: Excursion[K] }[] = [];
  let open: Open | null = null;
  let before: CoachStep["phase"] = "setup";
  const close = (end: Excursion["end"], touched: number | null) => {
    if (!open) return;
    const { from, to, peak, dips } = open;
    done.push({ from, to, peak, end, dips, touched, rest: null });
    open = null;
  };
  for (const step of steps) {
    const { t, phase, progress: p, finished } = step;
    if (UNDER_WAY.includes(phase) && p !== null) {
      if (open && finished) close(kindOf(finished), open.lowest);
      open ??= { from: t, to: t, peak: p, reachedTop: false, lowest: p, dips: [] };
      if (phase === "top" && before === "back" && !finished) open.dips.push(open.lowest);
      if (phase === "top") open.lowest = p;
      open.reachedTop ||= phase !== "out";
      Object.assign(open, { to: t, peak: Math.max(open.peak, p), lowest: Math.min(open.lowest, p) });
    } else if (open) {
      const last: Open = open;
      const back = p !== null && p <= rule.back && phase === "ready";
      close(finished ? kindOf(finished) : !back ? "dropped" : last.reachedTop ? "refused" : "short of the top", null);
    }
    const latest = done.at(-1);
    if (!open && latest && latest.end !== "dropped" && p !== null) latest.rest = Math.min(latest.rest ?? p, p);
    before = phase;
  }
  if (open) close("dropped", null);
  return done;
}

const kindOf = ({ kind }: Pick<Rep, "kind">): Excursion["end"] => (kind === "partial" ? "partial" : "full");
