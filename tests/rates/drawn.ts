/** Sets of the drawn body with the truth about them: good ones, and every fault it can act. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { STANDARD } from "../../src/core/exercise/rules";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { type Act, choreography, faultsOf } from "../../src/mannequin/choreography";
import { ACTING, UNHEARD, variantFor } from "../support/acted";
import { film, laptop, stage } from "../support/film";
import type { Film } from "./looking";

const FPS = 30;
/** A body that is tracked well, and the jitter that rules §2 expect. */
const JITTERS_M = [0.005, 0.015];
const REPS = { good: 4, faulty: 2 } as const;

export interface DrawnFilm extends Film {
  readonly act: Act;
  /** null: a good set. */
  readonly fault: string | null;
}

export function* drawnFilms(say: (line: string) => void): Generator<DrawnFilm> {
  for (const exercise of EXERCISE_IDS) {
    say(`filming the drawn body: ${exercise}`);
    for (const { act, fault, variant } of actsOf(exercise)) {
      const staged = stage(act, FPS);
      for (const [seed, sigmaM] of JITTERS_M.entries()) {
        yield { exercise, variant, act, fault, frames: film(staged, laptop(0), { noise: { sigmaM, seed: seed + 1 } }) };
      }
    }
  }
}

function* actsOf(exercise: ExerciseId): Generator<{ act: Act; fault: string | null; variant: string }> {
  yield { act: choreography(exercise, { reps: REPS.good, approach: true }), fault: null, variant: STANDARD };
  for (const { id, major } of faultsOf(exercise)) {
    if (UNHEARD[`${exercise} ${id}`]) continue;
    const variant = variantFor(exercise, id);
    const size = ACTING[`${exercise} ${id}`]?.size ?? major;
    yield { act: choreography(exercise, { reps: REPS.faulty, variant, faults: [{ id, size }] }), fault: id, variant };
  }
}
