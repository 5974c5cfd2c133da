/** What the app would say while somebody gets ready before the camera. */

import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { Correction } from "../../src/core/setup/correction";
import { createSetupTalk, type Settling } from "../../src/core/setup/talk";
import { EXERCISES } from "../../src/exercises";

export interface Told {
  readonly t: number;
  readonly correction: Correction | null;
  readonly speak: boolean;
  readonly outline: boolean;
  readonly phase: string;
}

/** What is said while these frames go by. */
export function talk(
  id: ExerciseId,
  frames: readonly PoseFrame[],
  canSpeak: (t: number) => boolean = () => true,
  settling: Settling | null = null,
): Told[] {
  const coach = createCoach(EXERCISES[id]);
  const setup = createSetupTalk(EXERCISES[id], settling);
  return frames.map((frame) => {
    const step = coach.push(frame);
    return { t: frame.t, phase: step.phase, ...setup.push(frame, step, canSpeak(frame.t)) };
  });
}
