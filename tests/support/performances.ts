/** One good set of each exercise, filmed side-on: what the property tests change. */

import type { PoseFrame } from "../../src/core/body/pose";
import type { SetSummary } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { type Act, choreography } from "../../src/mannequin/choreography";
import { type Coached, coach, film, laptop, stage } from "./film";

/** A power of two: times are then exact in binary, and a shift by whole seconds loses nothing. */
export const FPS = 32;
const REPS = 2;

export interface Performance {
  readonly id: ExerciseId;
  readonly act: Act;
  readonly frames: readonly PoseFrame[];
  /** Live, as the app coaches: the start pose has to be held first. */
  readonly coached: Coached;
}

/** @param outline false: without the back's outline, which is most of the work, unless the exercise is counted by it */
export function performance(id: ExerciseId, { outline = true } = {}): Performance {
  const act = choreography(id, { reps: REPS });
  const frames = film(stage(act, FPS), laptop(0), { outline: outline || EXERCISES[id].signal.adaptive !== null });
  return { id, act, frames, coached: coach(id, frames) };
}

/** What was said of a set, without its times: counts, sides, faults and what was not assessed. */
export function told({ reps }: Pick<SetSummary, "reps">) {
  return reps.map((rep) => ({
    kind: rep.kind,
    side: rep.side,
    faults: rep.faults.map((fault) => fault.id).sort(),
    notAssessed: rep.notAssessed.map((each) => each.id).sort(),
  }));
}

/** The numbers that a user sees. */
export function counts({ counts: { full, partial, left, right } }: Pick<SetSummary, "counts">) {
  return { full, partial, left, right };
}
