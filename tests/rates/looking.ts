/** Films looked at with fewer pictures than they have: at a steady rate, or as the app decides while it looks. */

import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { CoachStep, Rep, SetSummary } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { onGrid } from "../../src/core/movement/grid";
import { createPace } from "../../src/core/rate/pace";
import { EXERCISES } from "../../src/exercises";
import { thinned } from "../support/perturb";

export type Way = "clip" | "live";
/** Pictures a second at most; "adaptive": as many as are needed. */
export type Rate = number | "adaptive";

/** What a set came to, and when it was known: times of the pictures on which something was said or counted. */
export interface Looked {
  readonly summary: SetSummary;
  readonly began: number | null;
  /** Seconds at which a rep was counted. */
  readonly counted: readonly { readonly rep: Rep; readonly t: number }[];
  /** Pictures looked at, of so many seconds. */
  readonly pictures: number;
  readonly seconds: number;
}

export interface Film {
  readonly exercise: ExerciseId;
  readonly variant?: string;
  readonly frames: readonly PoseFrame[];
}

/** A closed loop, as before the camera: which picture comes next is decided by those that were looked at. */
export function look({ exercise, variant, frames }: Film, rate: Rate, way: Way): Looked {
  const coach = createCoach(EXERCISES[exercise], { mode: way, ...(variant && { variant }) });
  const counted: { rep: Rep; t: number }[] = [];
  let pictures = 0;
  const push = (frame: PoseFrame): CoachStep => {
    pictures += 1;
    const step = coach.push(way === "live" ? onGrid(frame) : frame);
    if (step.finished) counted.push({ rep: step.finished, t: step.t });
    return step;
  };
  if (rate === "adaptive") {
    const pace = createPace();
    for (const frame of frames) {
      if (!pace.takes(frame.t, "judging")) continue;
      pace.see(frame);
      push(frame);
    }
  } else {
    for (const frame of thinned(frames, rate)) push(frame);
  }
  const seconds = (frames.at(-1)?.t ?? 0) - (frames[0]?.t ?? 0);
  return { summary: coach.finish(), began: coach.began, counted, pictures, seconds };
}
