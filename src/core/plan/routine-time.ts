import type { ExerciseId } from "../exercise/exercise";
import { programmeOf } from "../exercise/programme";
import { ownDose } from "./doses";
import type { Routine } from "./routine";
import { leaveOut, withItems } from "./routines";
import type { PlanItem } from "./session";

/** A breath between two reps; getting into the next exercise. Judgement: with them the routine takes 28–35 min, §9.2. */
const BREATH_S = 0.5;
const CHANGE_S = 30;

/** Seconds of the parts of a rep at its tempo, with the hold that was planned, that the version has, or that is usual. */
export function tempoOf({ exercise, variant, holdS }: Pick<PlanItem, "exercise" | "variant" | "holdS">) {
  const [outS, usualS, backS] = programmeOf(exercise).tempoS;
  return { outS, holdS: holdS ?? ownDose(exercise, variant).holdS ?? usualS, backS, restS: BREATH_S };
}

/**
 * Roughly how long a routine takes, seconds: reps at their tempo, rests, and getting from one exercise to the next.
 * @param warmUpS seconds of the warm-up that is led before it
 */
export function secondsOf({ items }: Pick<Routine, "items">, warmUpS = 0): number {
  const last = items.at(-1);
  // Nobody rests after the last set.
  return items.reduce(
    (sum, item) => sum + CHANGE_S + item.sets * (setS(item) + item.restS),
    warmUpS - (last?.restS ?? 0),
  );
}

/** The same in whole minutes, at least one. */
export function minutesOf(routine: Pick<Routine, "items">, warmUpS = 0): number {
  return Math.max(1, Math.round(secondsOf(routine, warmUpS) / 60));
}

function setS(item: PlanItem): number {
  const { outS, holdS, backS, restS } = tempoOf(item);
  return item.reps * (item.perSide ? 2 : 1) * (outS + holdS + backS + restS);
}

/** Rests and reps a shortened routine keeps: §9.1, light loads 30–60 s and 8–12 reps. */
const SHORT_REST_S = 30;
const FEWEST_REPS = 8;

export interface Fitted {
  readonly routine: Routine;
  /** Exercises for which there is no time, in the routine's order. */
  readonly leftOut: readonly ExerciseId[];
  /** Whether it fits at all: one exercise is always left. */
  readonly fits: boolean;
}

/**
 * The routine made to fit into so many minutes. First sets go (down to two, then, with shorter rests, to one), then reps,
 * and only then whole exercises, the least valuable first.
 */
export function fitInto(routine: Routine, minutes: number, warmUpS = 0): Fitted {
  const most = minutes * 60 - warmUpS;
  let now = routine;
  while (secondsOf(now) > most) {
    const shorter = withoutSet(now, 2) ?? withShortRests(now) ?? withoutSet(now, 1) ?? withoutRep(now) ?? without(now);
    if (!shorter) break;
    now = shorter;
  }
  const kept = new Set(now.items.map(({ exercise }) => exercise));
  const leftOut = routine.items.map(({ exercise }) => exercise).filter((exercise) => !kept.has(exercise));
  return { routine: now, leftOut, fits: secondsOf(now) <= most };
}

/** One set less where there are the most, of the least valuable of these; null: nobody has more than `least`. */
function withoutSet(routine: Routine, least: number): Routine | null {
  return lowered(routine, "sets", least);
}

function withoutRep(routine: Routine): Routine | null {
  return lowered(routine, "reps", FEWEST_REPS);
}

function lowered(routine: Routine, what: "sets" | "reps", least: number): Routine | null {
  const [first] = routine.items
    .filter((item) => item[what] > least)
    .sort((a, b) => b[what] - a[what] || value(b) - value(a));
  if (!first) return null;
  const items = routine.items.map((item) => (item === first ? { ...item, [what]: item[what] - 1 } : item));
  return withItems(routine, items);
}

function withShortRests(routine: Routine): Routine | null {
  if (routine.items.every(({ restS }) => restS <= SHORT_REST_S)) return null;
  return withItems(
    routine,
    routine.items.map((item) => ({ ...item, restS: Math.min(item.restS, SHORT_REST_S) })),
  );
}

function without(routine: Routine): Routine | null {
  const [last] = [...routine.items].sort((a, b) => value(b) - value(a));
  return last && routine.items.length > 1 ? leaveOut(routine, last.exercise) : null;
}

const value = ({ exercise }: PlanItem) => programmeOf(exercise).goesFirst;
