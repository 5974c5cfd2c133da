import { median } from "../body/statistics";
import { HEAVIER } from "../care/ladder";
import { isAlarming } from "../care/pain";
import type { Exercise, ExerciseId } from "../exercise/exercise";
import type { Good } from "../exercise/programme";
import type { SetDigest } from "../history/digest";
import { painAround, type Visit } from "../history/trends/visit";
import { type DoseOfVersion, doseOf } from "../plan/doses";
import { takesWeight } from "../plan/weights";

/** How one exercise went in one visit, as the programme looks at it. */
export interface VisitOutcome {
  readonly visit: Visit;
  readonly variant: string;
  /** Everything that §9.1 asks for was there, and was seen. */
  readonly good: boolean;
  readonly score: number | null;
  readonly holdS: number | null;
  /** The most pain said during this exercise or after the session; null: not said, which is not the same as none. */
  readonly pain: number | null;
}

/** Rules §9.1: pain 2 or less. */
const MOST_PAIN = 2;
/** Shares that make a session one to judge by; judgement. */
const MOST_OF = { dose: 0.8, scored: 0.5, rare: 0.1 } as const;

/** Looks at an exercise in a visit, in the variant it was last done in there; null when it was not done. */
export function howItWent(
  visit: Visit,
  exercise: Exercise,
  { score, holdS, wholeDose, without }: Good,
): VisitOutcome | null {
  const variant = visit.sets.findLast((set) => set.exercise === exercise.id)?.variant;
  if (variant === undefined) return null;
  const sets = visit.sets.filter((set) => set.exercise === exercise.id && set.variant === variant);
  const full = sets.flatMap(({ reps }) => reps.filter((rep) => rep.full));
  const scores = full.flatMap((rep) => (rep.score === null ? [] : [rep.score]));
  const went = { score: median(scores), holdS: median(full.map(({ hold }) => hold)), pain: painOf(visit, exercise) };
  const keys = new Set(exercise.faults.filter(({ key }) => key).map(({ id }) => id));
  const good =
    share(sets, dueOf(exercise.id, variant)) >= (wholeDose ? 1 : MOST_OF.dose) &&
    scores.length >= full.length * MOST_OF.scored &&
    (score === null || (went.score ?? 0) >= score) &&
    (holdS === null || (went.holdS ?? 0) >= holdS) &&
    !full.some(({ faults }) => faults.some(({ id, severity }) => keys.has(id) && severity >= 1)) &&
    without.every((id) => isRare(sets, id)) &&
    went.pain !== null &&
    went.pain <= MOST_PAIN &&
    // A sign in a leg is no good session, however little it hurt and however the morning was.
    !visit.session?.pain.some(isAlarming);
  return { visit, variant, good, ...went };
}

/** A weight that has just gone up is done with fewer reps at first: those are the dose. */
function dueOf(exercise: ExerciseId, variant: string): DoseOfVersion {
  const dose = doseOf(exercise, variant);
  return takesWeight({ exercise, variant }) ? { ...dose, reps: Math.min(dose.reps, HEAVIER.fewestReps) } : dose;
}

/** Share of the version's whole dose, however short the plan of that day was, that was done in full, each set for itself; more in one set does not make up for another. */
function share(sets: readonly SetDigest[], planned: Pick<DoseOfVersion, "sets" | "reps" | "perSide">): number {
  const each = sets.map(({ counts }) => Math.min(1, done(counts, planned.perSide) / Math.max(1, planned.reps)));
  const best = each.sort((a, b) => b - a).slice(0, planned.sets);
  return best.reduce((sum, one) => sum + one, 0) / Math.max(1, planned.sets);
}

function done(counts: SetDigest["counts"], perSide: boolean): number {
  return perSide ? Math.min(counts.left, counts.right) : counts.full;
}

/** What could not be looked for is not taken for absent. */
function isRare(sets: readonly SetDigest[], id: string): boolean {
  const reps = sets.flatMap((set) => set.reps);
  const looked = reps.filter(({ unseen }) => !unseen.includes(id));
  const found = looked.filter(({ faults }) => faults.some((fault) => fault.id === id));
  return looked.length * 2 >= reps.length && found.length <= looked.length * MOST_OF.rare;
}

function painOf(visit: Visit, { id }: Exercise): number | null {
  const { during, after } = painAround(visit, id);
  if (during === null && after === null) return null;
  return Math.max(during ?? 0, after ?? 0);
}
