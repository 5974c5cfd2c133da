import { STANDARD } from "../../core/exercise/rules";
import type { Routine } from "../../core/plan/routine";
import { inVersion } from "../../core/plan/versions";
import { exerciseOf, variantOf } from "../catalogue";

/**
 * One exercise by itself is a session of one item: with its sets and rests, pain asked before and after, and the gates
 * that every session has.
 */
const MARK = "one:";

/** What stands behind `#/session/` for an exercise in a version. */
export function addressOfOne(exercise: string, variant: string): string {
  return `${MARK}${exercise}:${variant}`;
}

/** The routine of such an address; null: it is another one, or names no exercise. */
export function routineOfOne(id: string | null): Routine | null {
  if (!id?.startsWith(MARK)) return null;
  const [name = "", wished] = id.slice(MARK.length).split(":");
  const exercise = exerciseOf(name);
  if (!exercise) return null;
  const variant = variantOf(exercise, wished ?? null);
  const { sets, reps, perSide, restS } = exercise.dose;
  const item = { exercise: exercise.id, variant: STANDARD, sets, reps, perSide, holdS: null, restS };
  return { id: addressOfOne(exercise.id, variant), name: exercise.name, items: [inVersion(item, variant)] };
}
