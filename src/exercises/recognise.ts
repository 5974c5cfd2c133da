import type { PoseFrame } from "../core/body/pose";
import { createCoach } from "../core/coach/coach";
import type { ExerciseId } from "../core/exercise/exercise";
import { EXERCISES } from "./index";

/** Reps of one exercise, and none of any other, before it is named. Judgement: one may be chance. */
const SURE_AFTER_REPS = 2;

export interface Recogniser {
  /** The exercise that the frames so far show, or null while it is not clear. */
  push(frame: PoseFrame): ExerciseId | null;
}

/**
 * Tells which of the seven is being done, by letting every coach count: the movements exclude one another (see the
 * table of confusions in the accuracy document), so whichever counts is what it is.
 */
export function createRecogniser(): Recogniser {
  const coaches = Object.values(EXERCISES).map((exercise) => ({
    id: exercise.id,
    coach: createCoach(exercise, { mode: "clip" }),
  }));
  return {
    push(frame) {
      for (const { coach } of coaches) coach.push(frame);
      const counted = coaches.map(({ id, coach }) => ({
        id,
        full: coach.reps.filter((rep) => rep.kind === "full").length,
      }));
      const some = counted.filter(({ full }) => full > 0);
      const [only] = some;
      return some.length === 1 && only && only.full >= SURE_AFTER_REPS ? only.id : null;
    },
  };
}
