import type { Exercise, ExerciseId } from "../core/exercise";
import { EXERCISE_IDS } from "../core/exercise";
import { EXERCISES } from "../exercises";

/** The exercises the screens may show, in the order of the routine and then the extras. */
export const exercises: readonly Exercise[] = Object.values(EXERCISES);

/** Extras are not in the thrice-weekly routine; rules §9.2. */
const EXTRAS: readonly ExerciseId[] = ["superman", "deadlift"];

export const routine = exercises.filter(({ id }) => !EXTRAS.includes(id));
export const extras = exercises.filter(({ id }) => EXTRAS.includes(id));

/** The exercise of that name, or null when there is none (addresses are typed by hand). */
export function exerciseOf(id: string): Exercise | null {
  return isExerciseId(id) ? EXERCISES[id] : null;
}

function isExerciseId(id: string): id is ExerciseId {
  return (EXERCISE_IDS as readonly string[]).includes(id);
}

/** The variant of that name; the standard one where the name is unknown. */
export function variantOf(exercise: Exercise, id: string | null): string {
  const found = exercise.variants.find((variant) => variant.id === id);
  return (
    (found ?? exercise.variants.find(({ level }) => level === "standard") ?? exercise.variants[0])?.id ?? "standard"
  );
}

/** The fault's own name, or its id where a newer rule set no longer has it. */
export function faultName(exercise: Exercise, id: string): string {
  return exercise.faults.find((fault) => fault.id === id)?.name ?? id;
}
