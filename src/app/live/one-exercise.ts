import { type Routine, wholeDose } from "../../core/plan/routine";
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
  return { id: addressOfOne(exercise.id, variant), name: exercise.name, items: [wholeDose(exercise.id, variant)] };
}
