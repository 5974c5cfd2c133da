import type { PoseFrame } from "../../core/body/pose";
import { createCoach } from "../../core/coach/coach";
import type { SetSummary } from "../../core/coach/coach.types";
import type { ExerciseId } from "../../core/exercise/exercise";
import { STANDARD } from "../../core/exercise/rules";
import { onGrid } from "../../core/movement/grid";
import { EXERCISES } from "../../exercises";

/** "clip": a film that may begin anywhere in the movement; "live": as before the camera, where a set has to begin first. */
export type Way = "clip" | "live";

export interface CoachedFilm {
  readonly summary: SetSummary;
  /** Seconds; null when the set never began. */
  readonly began: number | null;
}

/**
 * The frames of a film through the coach of an exercise. Live they are put on the grid first, as in the app
 * (decision 15); what the app adds there, a target that ends the set and pauses, takes no rep away.
 */
export function coached(
  exercise: ExerciseId,
  frames: readonly PoseFrame[],
  way: Way,
  variant: string = STANDARD,
): CoachedFilm {
  const coach = createCoach(EXERCISES[exercise], { variant, mode: way });
  for (const frame of frames) coach.push(way === "live" ? onGrid(frame) : frame);
  return { summary: coach.finish(), began: coach.began };
}
