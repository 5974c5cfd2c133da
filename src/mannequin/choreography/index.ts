import type { ExerciseId } from "../../core/exercise/exercise";
import type { Act, Choreography, Numbers } from "./act";
import { birdDog } from "./bird-dog";
import { bodyweightRow } from "./bodyweight-row";
import { catCow } from "./cat-cow";
import { deadBug } from "./dead-bug";
import { deadlift } from "./deadlift";
import { gluteBridge } from "./glute-bridge";
import { perform, type SetOptions } from "./perform";
import { superman } from "./superman";

export type { Act, TrueRep } from "./act";
export { DISTRACTOR_IDS, type DistractorId, distractor } from "./distractors";
export { EVERYDAY_IDS, everyday } from "./everyday";
export { GESTURE_POSTURES, type GesturePosture, pauseGesture } from "./gesture";
export { LOOKALIKE_IDS, type LookalikeId, lookalike } from "./lookalikes";
export { PRONE_LOOKALIKE_IDS, type ProneLookalikeId, proneLookalike } from "./lookalikes-prone";
export type { SetOptions } from "./perform";

const CHOREOGRAPHIES = {
  "bird-dog": birdDog,
  "glute-bridge": gluteBridge,
  "cat-cow": catCow,
  superman,
  "bodyweight-row": bodyweightRow,
  "dead-bug": deadBug,
  deadlift,
} as const satisfies Readonly<Record<ExerciseId, unknown>>;

/** A fault the mannequin can act, with sizes clearly beyond the minor and the major limit of the rules. */
export interface ActableFault {
  readonly id: string;
  readonly unit: string;
  readonly minor: number;
  readonly major: number;
}

/**
 * A set of an exercise, performed by the mannequin, with the truth about every rep.
 * Throws RangeError for a variant or fault that the exercise does not have.
 */
export function choreography(exercise: ExerciseId, options: SetOptions = {}): Act {
  return perform(of(exercise), options);
}

export function variantsOf(exercise: ExerciseId): readonly string[] {
  return of(exercise).variants;
}

export function faultsOf(exercise: ExerciseId): readonly ActableFault[] {
  return Object.entries(of(exercise).faults).map(([id, { unit, minor, major }]) => ({ id, unit, minor, major }));
}

function of(exercise: ExerciseId): Choreography<Numbers> {
  // Each file keeps the names of its own numbers; from outside they are just numbers with names.
  return CHOREOGRAPHIES[exercise] as unknown as Choreography<Numbers>;
}
