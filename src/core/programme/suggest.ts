import { fits } from "../care/adaptations";
import { effortOf } from "../care/effort";
import { morningAdvice } from "../care/morning";
import { adviseOnPain, isAlarming } from "../care/pain";
import type { ScreeningId } from "../care/screening";
import type { Exercise, ExerciseId } from "../exercise/exercise";
import { programmeOf, type Step } from "../exercise/programme";
import { painAround, type Visit } from "../history/trends/visit";
import { doseOf } from "../plan/doses";
import { type Gear, gearFor } from "./answers";
import { howItWent, type VisitOutcome } from "./good";

/** Why something is suggested: numbers only, the words are the screen's. */
export type Reason =
  | { readonly id: "two-good"; readonly score: number | null; readonly holdS: number | null; readonly pain: number }
  | { readonly id: "pain"; readonly pain: number; readonly before: number | null }
  /** It was left out because it hurt, and nobody said how much. */
  | { readonly id: "left-for-pain" }
  | { readonly id: "form"; readonly score: number }
  /** Clearly more after the session than before it. */
  | { readonly id: "after"; readonly before: number | null; readonly after: number }
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
      /** With which it was done last; absent: without one, or it was not said. */
      readonly weightKg?: number;
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
    afterBadEnd(visits) ??
    exercises.flatMap((exercise) => {
      const one = suggestFor(visits, exercise);
      return one ? [one] : [];
    })
  );
}

/** Whether nothing harder can be suggested because nobody said how the last sessions felt: neither during nor after one. */
export function feltUnknown(visits: readonly Visit[]): boolean {
  const last = visits.filter(({ session }) => session !== null).slice(-SESSIONS);
  const silent = (visit: Visit) => {
    const { during, after } = painAround(visit);
    return during === null && after === null;
  };
  return last.length === SESSIONS && last.some(silent);
}

/**
 * Of everything suggested, what is put to the user now: one step up at a time (judgement: whatever hurts then has one
 * reason), no step that the first questions rule out, and none that needs what there is not. Less and easier are never held
 * back.
 * @param gear what there is to exercise with; null: not said, and nothing is held back for it
 */
export function oneAtATime(
  suggestions: readonly Suggestion[],
  ticked: readonly ScreeningId[],
  gear: readonly Gear[] | null = null,
): Suggestion[] {
  let up = 0;
  return suggestions.flatMap((one) => {
    if (one.kind !== "harder") return [one];
    const item = { exercise: one.exercise, sets: 1, reps: 1, perSide: false, holdS: null, restS: 0 };
    const isThere = (need: Gear | null) => need === null || gear === null || gear.includes(need);
    const steps = one.steps.filter(
      (step) =>
        step.kind !== "variant" ||
        (fits({ ...item, variant: step.variant }, ticked) && isThere(gearFor(one.exercise, step.variant))),
    );
    return steps.length > 0 && up++ === 0 ? [{ ...one, steps }] : [];
  });
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

/** Before its morning is known, a session's own end may say enough; null: it did not, or there was a morning. */
function afterBadEnd(visits: readonly Visit[]): Suggestion[] | null {
  const last = visits.at(-1);
  const said = last?.session?.pain ?? [];
  const after = said.findLast(({ when }) => when === "after");
  if (!last || !after || said.some(({ when }) => when === "next-morning")) return null;
  const { before } = painAround(last);
  const { action } = adviseOnPain(after, { before });
  if (action !== "stop-exercise" && action !== "stop-session") return null;
  const reason: Reason = { id: "after", before, after: after.score };
  return [{ kind: "less", id: `less:${last.id}`, reason }];
}

/** The last visit that knows this exercise, where it was left out because it hurt; null: it was not. */
function leftForPain(visits: readonly Visit[], { id }: Exercise): { visit: Visit; variant: string } | null {
  const knows = (visit: Visit) =>
    visit.sets.some((set) => set.exercise === id) ||
    visit.session?.items.some((item) => item.exercise === id && item.because === "pain");
  const visit = visits.findLast(knows);
  const item = visit?.session?.items.find((one) => one.exercise === id && one.because === "pain");
  return visit && item ? { visit, variant: item.variant } : null;
}

function suggestFor(visits: readonly Visit[], exercise: Exercise): Suggestion | null {
  const { good, rungs } = programmeOf(exercise.id).ladder;
  const left = leftForPain(visits, exercise);
  if (left && !saidHowMuch(left.visit, exercise)) {
    const { visit, variant } = left;
    const id = `easier:${exercise.id}:${variant}:${visit.id}`;
    const steps = rungs[variant]?.easier ?? [];
    return { kind: "easier", id, exercise: exercise.id, variant, steps, reason: { id: "left-for-pain" } };
  }
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
  if (!both?.every(({ good: was }) => was) || wasHard(last.visit)) return null;
  const steps = rung.harder.flatMap((step) => (step.kind === "load" ? (moreLoad(both, exercise) ?? []) : step));
  if (steps.length === 0) return null;
  const reason: Reason = {
    id: "two-good",
    score: least(both, ({ score }) => score),
    holdS: good.holdS === null ? null : least(both, ({ holdS }) => holdS),
    pain: most(both, ({ pain }) => pain) ?? 0,
  };
  const weightKg = itemOf(last.visit, exercise)?.weightKg;
  return {
    ...{ kind: "harder", id: id("harder"), ...common, steps, reason },
    ...(weightKg === undefined ? {} : { weightKg }),
  };
}

function saidHowMuch({ session }: Visit, { id }: Exercise): boolean {
  return session?.pain.some((entry) => entry.exercise === id && entry.score > 0) ?? false;
}

const effortIn = ({ session }: Visit) => effortOf(session?.effort);
const wasHard = (visit: Visit) => effortIn(visit) === "hard";

const itemOf = ({ session }: Visit, { id }: Exercise) => session?.items.find(({ exercise }) => exercise === id);

/**
 * More weight: first all its reps, then the next one, and that only after two sessions with the same one that were said to
 * be easy. No camera sees how heavy something is.
 */
function moreLoad(went: readonly VisitOutcome[], exercise: Exercise): Step | null {
  const [items, last] = [went.map(({ visit }) => itemOf(visit, exercise)), went.at(-1)];
  const now = items.at(-1);
  if (last && now && now.reps < doseOf(exercise.id, last.variant).reps) return { kind: "reps" };
  const same = items.every((item) => item?.weightKg === now?.weightKg);
  return same && went.every(({ visit }) => effortIn(visit) === "easy") ? { kind: "load" } : null;
}

function least(went: readonly VisitOutcome[], of: (one: VisitOutcome) => number | null): number | null {
  const values = went.map(of).filter((value) => value !== null);
  return values.length > 0 ? Math.min(...values) : null;
}

function most(went: readonly VisitOutcome[], of: (one: VisitOutcome) => number | null): number | null {
  const values = went.map(of).filter((value) => value !== null);
  return values.length > 0 ? Math.max(...values) : null;
}
