/** What somebody who demonstrates wrong form does without ceasing to do the exercise: each at a clear minor size. */
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { type ActableFault, faultsOf } from "../../../src/mannequin/choreography";

const NAMES: Readonly<Record<ExerciseId, readonly string[]>> = {
  "bird-dog": ["hip-rotation", "back-arching", "leg-high", "knee-bent", "arm-low", "hips-shift", "head-up", "wobble"],
  "glute-bridge": ["over-arching", "line-over", "knees-caving", "knees-flaring", "heels-lift", "head-lift", "dropping"],
  "bodyweight-row": ["hips-sag", "hip-kick", "hips-thrust", "head-poke", "shoulders-uneven", "dropping"],
  "dead-bug": ["back-lifting", "arm-short", "too-fast", "returned-fast", "head-lift"],
  "cat-cow": ["bent-elbows"],
  superman: ["arching-high", "head-up", "bent-arms", "uneven-legs", "jerky"],
  deadlift: ["rounding", "knees-stiff", "shoulders-tilt", "hips-shoot-up", "neck"],
};

export const MILD_FAULTS = Object.fromEntries(
  Object.entries(NAMES).map(([id, names]) => [
    id,
    faultsOf(id as ExerciseId)
      .filter((fault) => names.includes(fault.id))
      .map(({ id: fault, minor }: ActableFault) => ({ id: fault, size: minor })),
  ]),
) as unknown as Readonly<Record<ExerciseId, readonly { readonly id: string; readonly size: number }[]>>;
