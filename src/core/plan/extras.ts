import type { ExerciseId } from "../exercise/exercise";
import { programmeOf } from "../exercise/programme";
import { STANDARD } from "../exercise/rules";
import { type Routine, wholeDose } from "./routine";
import { insertAfter, withItems } from "./routines";

/** What is not in the article's routine: rules §9.2. When it may come in: `care/gates.ts`. */

/** An extra in its place, in the variant that its gate lets through. Throws Error for what is no extra. */
export function withExtra(routine: Routine, exercise: ExerciseId, variant: string): Routine {
  const { part } = programmeOf(exercise);
  if (part.kind !== "extra") throw new Error(`${exercise} is no extra.`);
  return insertAfter(routine, part.behind, wholeDose(exercise, variant));
}

/** One exercise done in another one's place, with as many sets. */
export function swapped(routine: Routine, from: ExerciseId, by: ExerciseId): Routine {
  return withItems(
    routine,
    routine.items.map((item) => (item.exercise === from ? { ...wholeDose(by, STANDARD), sets: item.sets } : item)),
  );
}
