import { LADDERS, type Step } from "../care/ladder";
import { morningAdvice } from "../care/morning";
import { adviseOnPain, isAlarming } from "../care/pain";
import type { Exercise, ExerciseId } from "../exercise";
import { painAround, type Visit } from "../trends/visit";
import { howItWent, type Went } from "./good";

/** Why something is suggested: numbers only, the words are the screen's. */
export type Reason =
  | { readonly id: "two-good"; readonly score: number | null; readonly holdS: number | null; readonly pain: number }
  | { readonly id: "pain"; readonly pain: number; readonly before: number | null }
  | { readonly id: "form"; readonly score: number }
  | { readonly id: "flare-up"; readonly before: number | null; readonly morning: number; readonly leg: boolean };

export type Suggestion =
  | {
      readonly kind: "harder" | "easier";
      /** Names this suggestion for good, so that an answer to it is remembered. */
      readonly id: string;
      readonly exercise: ExerciseId;
      /** The variant it was done in. */
      readonly variant: string;
      /** Ways on; the user picks one, or none. */
      readonly steps: readonly Step[];
      readonly reason: Reason;
    }
  /** Less of everything next time: a third of the sets. */
  | { readonly kind: "less"; readonly id: string; readonly reason: Reason }
  /** The flare-ups follow each other: time to ask somebody. */
  | { readonly kind: "ask"; readonly id: string; readonly reason: Reason };

/** Rules §7: below this, the easier version. */
const POOR_SCORE = 50;
const SESSIONS = 2;

/**
 * What the programme would change, and why. Never more than the history says: what was not seen or not said suggests
 * nothing.
 * @param visits oldest first
 */
export function suggest(visits: readonly Visit[], exercises: readonly Exercise[]): Suggestion[] {
  return (
    afterBadMorning(visits) ??
    exercises.flatMap((exercise) => {
      const one = suggestFor(visits, exercise);
      return one ? [one] : [];
    })
  );
}

/** A flare-up after the last session goes before everything else; null: there was none, or it was not said. */
function afterBadMorning(visits: readonly Visit[]): Suggestion[] | null {
  const last = visits.at(-1);
  const morning = last?.session?.pain.findLast(({ when }) => when === "next-morning");
  if (!last || !morning) return null;
  const advice = morningAdvice(visits.map(({ session }) => session?.pain ?? []));
  if (advice === null || advice.action === "go-on" || advice.action === "keep") return null;
  const reason: Reason = {
    id: "flare-up",
    before: painAround(last).before,
    morning: morning.score,
    leg: isAlarming(morning),
  };
  const less: Suggestion = { kind: "less", id: `less:${last.id}`, reason };
  return advice.action === "see-professional" ? [{ kind: "ask", id: `ask:${last.id}`, reason }, less] : [less];
}

function suggestFor(visits: readonly Visit[], exercise: Exercise): Suggestion | null {
  const { good, rungs } = LADDERS[exercise.id];
  const went = visits.flatMap((visit) => howItWent(visit, exercise, good) ?? []).slice(-SESSIONS);
  const last = went.at(-1);
  const rung = last && rungs[last.variant];
  if (!last || !rung) return null;
  const common = { exercise: exercise.id, variant: last.variant };
  const id = (kind: string) => `${kind}:${exercise.id}:${last.variant}:${last.visit.id}`;

  const { before, during } = painAround(last.visit, exercise.id);
  const said = last.visit.session?.pain.filter((entry) => entry.exercise === exercise.id) ?? [];
  if (during !== null && said.some((entry) => adviseOnPain(entry, { before }).action !== "continue")) {
    const reason: Reason = { id: "pain", pain: during, before };
    return { kind: "easier", id: id("easier"), ...common, steps: rung.easier, reason };
  }
  const both = went.length === SESSIONS && went.every(({ variant }) => variant === last.variant) ? went : null;
  if (both?.every(({ score }) => score !== null && score < POOR_SCORE)) {
    const reason: Reason = { id: "form", score: most(both, ({ score }) => score) ?? 0 };
    return { kind: "easier", id: id("easier"), ...common, steps: rung.easier, reason };
  }
  if (!both?.every(({ good: was }) => was) || rung.harder.length === 0) return null;
  const reason: Reason = {
    id: "two-good",
    score: least(both, ({ score }) => score),
    holdS: good.holdS === null ? null : least(both, ({ holdS }) => holdS),
    pain: most(both, ({ pain }) => pain) ?? 0,
  };
  return { kind: "harder", id: id("harder"), ...common, steps: rung.harder, reason };
}

function least(went: readonly Went[], of: (one: Went) => number | null): number | null {
  const values = went.map(of).filter((value) => value !== null);
  return values.length > 0 ? Math.min(...values) : null;
}

function most(went: readonly Went[], of: (one: Went) => number | null): number | null {
  const values = went.map(of).filter((value) => value !== null);
  return values.length > 0 ? Math.max(...values) : null;
}
