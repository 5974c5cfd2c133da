/** Who began a set without being in a start pose: the drawn body's own numbers tell, not what is seen of it. */

import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { STANDARD } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Act } from "../../src/mannequin/choreography";

export interface Start {
  readonly id: ExerciseId;
  /** Seconds. */
  readonly t: number;
}

/**
 * When the coach of each exercise was ready to count.
 * @param variants another than the standard one, whose start pose may be another
 */
export function startsOf(
  frames: readonly PoseFrame[],
  variants: Readonly<Partial<Record<ExerciseId, string>>> = {},
): readonly Start[] {
  return EXERCISE_IDS.flatMap((id) => {
    // The drawn body has versions that are none of the exercise's.
    const variant = EXERCISES[id].variants.find((each) => each.id === variants[id])?.id ?? STANDARD;
    const coach = createCoach(EXERCISES[id], { mode: "live", variant });
    let setUp = true;
    return frames.flatMap((frame) => {
      const { phase, t } = coach.push(frame);
      const begins = setUp && phase === "ready";
      setUp = phase === "setup";
      return begins ? [{ id, t }] : [];
    });
  });
}

/** The coach asks for a second in the start pose; its own patience for slips is taken off. */
const HELD_S = 0.7;
/** A body that has just done its last rep is in the start pose for so long at least. */
const AFTER_S = 1.5;

/** Postures that people are in who begin nothing. */
const ANYBODYS = ["standing", "all-fours", "prone"] as const;
type Begun = (typeof ANYBODYS)[number];
/** The one of these that an exercise begins in; null: its start pose is its own. */
const begins = (id: ExerciseId): Begun | null =>
  ANYBODYS.find((posture) => EXERCISES[id].start.postures[0] === posture) ?? null;

function heldFor(act: Act, t: number): Begun | null {
  const held = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const { at, pitchDeg } = act.at(t - HELD_S * (1 - share)).pelvis;
    const height = at[1] / act.body.height;
    if (height > 0.48 && Math.abs(pitchDeg) < 15) return "standing";
    if (height < 0.08 && pitchDeg > 65 && pitchDeg < 115) return "prone";
    return height > 0.2 && height < 0.4 && pitchDeg > 65 && pitchDeg < 115 ? "all-fours" : null;
  });
  return held.every((each) => each === held[0]) ? (held[0] ?? null) : null;
}

/**
 * The starts of somebody who was not in that exercise's start pose.
 * @param own the exercise that is performed, whose start pose is held for `stillS` before the first rep; null: none
 */
export function wrongStarts(
  act: Act,
  starts: readonly Start[],
  own: ExerciseId | null,
  stillS: number,
): readonly Start[] {
  const [from, to] = [(act.reps[0]?.startS ?? 0) - stillS, (act.reps.at(-1)?.endS ?? 0) + AFTER_S];
  return starts.filter(({ id, t }) => {
    if (id === own && t > from && t < to) return false;
    return begins(id) === null || heldFor(act, t) !== begins(id);
  });
}
