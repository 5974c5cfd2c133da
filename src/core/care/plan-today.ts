import type { ExerciseId } from "../exercise/exercise";
import type { Shorter } from "../plan/routine";
import type { PlanItem } from "../plan/session";
import { easedTo } from "../plan/versions";
import { adapted } from "./adaptations";
import { type GateFacts, type GateReason, gateOf } from "./gates";
import { ramped, setsInWeek } from "./ramp";
import { CUTS, type Cut, type CutReason, cutDown, GENTLER, stepOf } from "./return";

/** What a session of today really has, out of the plan: one function for every way in. */

export interface TodayFacts extends GateFacts {
  /** Of the ramp, from 0; null: the user has put it aside. */
  readonly week: number | null;
  /** How many of these count as done without having been: nobody is told of them. */
  readonly weeksBehind?: number;
  /** What makes the first weeks shorter, beside fewer sets; absent: nothing. */
  readonly beginning?: Pick<Shorter, "reps" | "restS">;
  readonly cut: Cut | null;
  /** Sessions done since the cut began. */
  readonly sessionsSinceCut: number;
  /** A catch said today, which asks for smaller movements. */
  readonly catchToday: boolean;
}

/** An item that is done another way today, or not at all. */
export interface Change {
  readonly exercise: ExerciseId;
  readonly variant: string;
  /** null: left out. */
  readonly instead: string | null;
  readonly because: GateReason;
}

export interface PlanToday {
  readonly items: readonly PlanItem[];
  readonly changes: readonly Change[];
  /** Sets the ramp allows this week, counted from 0; null: it is over, or put aside. */
  readonly rampSets: number | null;
  readonly week: number;
  /** So much pain that a walk is the better choice: what is left is the calm session. */
  readonly calm: boolean;
  /** Which session of how many of the way back this is. */
  readonly cut: { readonly because: CutReason; readonly n: number; readonly of: number } | null;
  /** Made gentler for what was said today. */
  readonly gentler: boolean;
}

/** From 3 on a session is made gentler, from 5 on it is the calm one: rules §9.3. */
const AMBER_FROM = 3;
const RED_FROM = 5;

/** Never more than the plan has, never a harder rung, and nothing that a gate keeps closed. */
export function planToday(plan: readonly PlanItem[], facts: TodayFacts): PlanToday {
  const { painToday, week, cut, sessionsSinceCut } = facts;
  const pain = painToday ?? 0;
  const gentler = pain >= AMBER_FROM || facts.catchToday;
  const step = cut && stepOf(cut, sessionsSinceCut);
  let items = adapted(plan, facts.ticked);
  if (week !== null) items = ramped(items, week, facts.beginning);
  // Two reasons for less ask for the stricter of the two, not for both, one on top of the other.
  if (gentler) items = cutDown(items, GENTLER);
  else if (step) items = cutDown(items, step);
  if (pain >= RED_FROM || facts.access === "gentle") items = items.map((item) => ({ ...item, sets: 1 }));

  const changes: Change[] = [];
  const open = items.flatMap((item) => {
    const gate = gateOf(item.exercise, item.variant, facts);
    if (gate.open) return [item];
    const { exercise, variant } = item;
    changes.push({ exercise, variant, instead: gate.instead, because: gate.because });
    return gate.instead === null ? [] : [easedTo(item, gate.instead)];
  });
  return {
    items: open,
    changes,
    rampSets: week === null ? null : setsInWeek(week),
    week: Math.max(0, (week ?? 0) - (facts.weeksBehind ?? 0)),
    calm: pain >= RED_FROM,
    cut: cut && step ? { because: cut.because, n: sessionsSinceCut + 1, of: CUTS[cut.because].length } : null,
    gentler,
  };
}
