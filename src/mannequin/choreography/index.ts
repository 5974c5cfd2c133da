import type { ExerciseId } from "../../core/exercise/exercise";
import type { Act, Choreography, Numbers } from "./act";
import { perform, type SetOptions } from "./perform";
import { proneW } from "./prone-w";
import { CHOREOGRAPHIES } from "./registry";

export type { Act, TrueRep } from "./act";
export { DISTRACTOR_IDS, type DistractorId, distractor } from "./distractors";
export { EVERYDAY_IDS, everyday } from "./everyday";
export { FETCH_S, fetching, type Reach } from "./everyday/weights";
export {
  ANSWER_POSTURES,
  GESTURE_POSTURES,
  type GesturePosture,
  greeting,
  handAnswer,
  pauseGesture,
} from "./gesture";
export { LOOKALIKE_IDS, lookalike } from "./lookalikes";
export { PRONE_LOOKALIKE_IDS, proneLookalike } from "./lookalikes-prone";
export type { SetOptions } from "./perform";

/** Variants that are another movement of the body than the rest of their exercise. */
const APART: readonly { readonly id: ExerciseId; readonly variants: readonly string[] }[] = [proneW];

/** A fault the mannequin can act, with sizes clearly beyond the minor and the major limit of the rules. */
export interface ActableFault {
  readonly id: string;
  readonly unit: string;
  readonly minor: number;
  readonly major: number;
  /** Acted so that it can be measured, the body would go through the floor: not for showing. */
  readonly throughTheFloor?: boolean;
}

/**
 * A set of an exercise, performed by the mannequin, with the truth about every rep.
 * Throws RangeError for a variant or fault that the exercise does not have.
 */
export function choreography(exercise: ExerciseId, options: SetOptions = {}): Act {
  return perform(of(exercise, options.variant), options);
}

export function variantsOf(exercise: ExerciseId): readonly string[] {
  return [...of(exercise).variants, ...APART.filter(({ id }) => id === exercise).flatMap(({ variants }) => variants)];
}

export function faultsOf(exercise: ExerciseId): readonly ActableFault[] {
  return Object.entries(of(exercise).faults).map(([id, { act: _, ...fault }]) => ({ id, ...fault }));
}

/** Where between the beginning (0) and the end (1) of the top a still shows the exercise best. */
export function stillAt(exercise: ExerciseId, fault: string | null): number {
  return of(exercise).stillAt?.(fault) ?? 0.5;
}

function of(exercise: ExerciseId, variant?: string): Choreography<Numbers> {
  // Each file keeps the names of its own numbers; from outside they are just numbers with names.
  const apart = APART.find(
    ({ id, variants }) => id === exercise && variant !== undefined && variants.includes(variant),
  );
  return (apart ?? CHOREOGRAPHIES[exercise]) as unknown as Choreography<Numbers>;
}
