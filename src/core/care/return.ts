import type { PlanItem } from "../plan/session";
import { easedTo } from "../plan/versions";
import { nextEasier } from "./ladder";

/**
 * The temporary part of a plan: what a flare-up, a pain said or a time away takes off, and how it comes back. The plan
 * itself stays as it is; every cut ends by itself, session by session.
 */

export const CUT_REASONS = ["flare-up", "pain", "away"] as const;
export type CutReason = (typeof CUT_REASONS)[number];

/** One session of the way back. */
export interface CutStep {
  /** Share of the plan's sets (of its reps, where there is one set). */
  readonly share: number;
  /** "first": the first rung of every exercise; "easier": one rung down; "own": as planned. */
  readonly rung: "first" | "easier" | "own";
}

/** Steps of the way back, one a session. */
export const CUTS: Readonly<Record<CutReason, readonly CutStep[]>> = {
  "flare-up": [
    { share: 2 / 3, rung: "easier" },
    { share: 2 / 3, rung: "own" },
    { share: 1, rung: "own" },
  ],
  pain: [
    { share: 2 / 3, rung: "own" },
    { share: 1, rung: "own" },
  ],
  away: [
    { share: 2 / 3, rung: "easier" },
    { share: 1, rung: "own" },
  ],
};

export const CUT_SOURCES: Readonly<Record<CutReason, string>> = {
  "flare-up": "rules §9.3: a third less after a flare-up; the number of sessions by judgement",
  pain: "rules §9.3: fewer where it hurt; the number of sessions by judgement",
  away: "judgement: ten days off are a way back",
};

export interface Cut {
  readonly because: CutReason;
  /** Milliseconds since 1970: when it began. */
  readonly at: number;
}

/** The step of a cut that the next session has, after so many sessions since it began; null: it is over. */
export function stepOf({ because }: Cut, sessionsSince: number): CutStep | null {
  return CUTS[because][Math.max(0, sessionsSince)] ?? null;
}

/** The items as a step of the way back has them: never more, never a harder rung. */
export function cutDown(items: readonly PlanItem[], { share, rung }: CutStep): readonly PlanItem[] {
  const less = (n: number) => Math.max(1, Math.floor(n * share + 1e-9));
  return items.map((item) => {
    const eased = rung === "own" ? item : rung === "first" ? onFirstRung(item) : rungDown(item);
    if (share >= 1) return eased;
    return eased.sets > 1 ? { ...eased, sets: less(eased.sets) } : { ...eased, reps: less(eased.reps) };
  });
}

/** One rung down, where there is one. */
function rungDown(item: PlanItem): PlanItem {
  const to = nextEasier(item.exercise, item.variant);
  return to === null ? item : easedTo(item, to);
}

/** Down to the first rung over all that lie between: it has no more reps than any of them, nor than one step would leave. */
function onFirstRung(item: PlanItem): PlanItem {
  const down = rungDown(item);
  return down === item ? item : onFirstRung(down);
}

/** Days without a session after which the next ones are a way back. Rules §5 of the programme: ten. */
export const AWAY_DAYS = 10;

/** The gentler session of a day that begins at 3 or 4: first rungs, and fewer sets. Rules §9.3: amber is smaller and fewer. */
export const GENTLER: CutStep = { share: 2 / 3, rung: "first" };
