/** Sets begun in the labelled clips by somebody who does another exercise, or none. */

import type { PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { startsOf } from "../support/starts";
import type { Clip } from "./clips";
import type { Row } from "./table";

/** Exercises that begin in the same pose: whoever does the one is in the start pose of the other. */
const ALIKE: Partial<Record<ExerciseId, ExerciseId>> = { "bird-dog": "cat-cow", "cat-cow": "bird-dog" };

export interface ForeignStart {
  readonly id: ExerciseId;
  readonly t: number;
  /** Both begin alike. */
  readonly alike: boolean;
}

export function foreignStarts(
  { exercise }: Pick<Clip, "exercise">,
  frames: readonly PoseFrame[],
): readonly ForeignStart[] {
  return startsOf(frames)
    .filter(({ id }) => id !== exercise)
    .map(({ id, t }) => ({ id, t, alike: exercise !== null && ALIKE[exercise] === id }));
}

export function startRows(filmed: readonly { readonly clip: Clip; readonly frames: readonly PoseFrame[] }[]): Row[] {
  const starts = filmed.flatMap(({ clip, frames }) => foreignStarts(clip, frames).map((start) => ({ clip, start })));
  return [
    ["clip", "coach of", "at", "begins alike"],
    ...starts.map(
      ({ clip, start }): Row => [clip.file, start.id, `${start.t.toFixed(1)} s`, start.alike ? "yes" : "NO"],
    ),
  ];
}
