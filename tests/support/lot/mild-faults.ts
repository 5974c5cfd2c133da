/** What somebody who demonstrates wrong form does without ceasing to do the exercise: each at a clear minor size. */
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { LABS } from "../../../src/exercises/registry/labs";
import { faultsOf } from "../../../src/mannequin/choreography";

export function mildFaults(id: ExerciseId): readonly { readonly id: string; readonly size: number }[] {
  const { mildFaults, keyFaults, commonFault } = LABS[id];
  const names = mildFaults ?? keyFaults ?? [commonFault];
  return faultsOf(id).flatMap(({ id: fault, minor }) => (names.includes(fault) ? [{ id: fault, size: minor }] : []));
}
