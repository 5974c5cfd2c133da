/** How large the lab's body acts its faults. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { faultsOf } from "../../src/mannequin/choreography";
import { ACTING } from "../support/acted";

/** The faults that the project exists for. */
export const KEY_FAULTS: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = Object.fromEntries(
  EXERCISE_IDS.flatMap((id) => (LABS[id].keyFaults ? [[id, LABS[id].keyFaults]] : [])),
);

/** Faults so large that the movement is refused as something else, in words that mean the fault: requirements that say so. */
const REFUSED_AS: Readonly<Record<string, readonly string[]>> = {
  "deadlift squatting": ["hinge-not-squat", "not-sitting-down"],
};

/** Whether the coach did not count the movement and said the fault instead. */
export function refused(exercise: ExerciseId, fault: string, cues: readonly { readonly id: string }[]): boolean {
  return cues.some(({ id }) => REFUSED_AS[`${exercise} ${fault}`]?.includes(id));
}

/** Where the choreography's sizes are so large that the coach sees no full rep, with what they are instead. */
const SMALLER: Readonly<Record<string, { readonly minor: number; readonly major: number }>> = {
  "glute-bridge hips-low": { minor: 9, major: 16 },
  "bodyweight-row hips-sag-knees": { minor: 34, major: 44 },
  "cat-cow bent-elbows": { minor: 42, major: 50 },
};

/** Sizes of a fault: clearly beyond the limits, and within what the exercise still accepts as a rep. */
export function sizesOf(exercise: ExerciseId, fault: string): { minor: number; major: number } {
  const smaller = SMALLER[`${exercise} ${fault}`];
  if (smaller) return smaller;
  const known = faultsOf(exercise).find(({ id }) => id === fault);
  if (!known) throw new Error(`${exercise}: the drawn body cannot act ${fault}.`);
  const major = ACTING[`${exercise} ${fault}`]?.size ?? known.major;
  const lesser = known.minor <= known.major ? Math.min(known.minor, major) : Math.max(known.minor, major);
  return { minor: lesser, major };
}
