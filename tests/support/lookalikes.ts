/** Movements that are none of the seven exercises, seen as the model errs, by every coach in both modes. */

import type { BodySide, PoseFrame } from "../../src/core/body/pose";
import type { CoachOptions } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Standpoint } from "../../src/mannequin/seen/camera";
import { createErrors, type Stance, stanceOf } from "../../src/mannequin/seen/landmark-error";
import { trueJoints } from "../../src/mannequin/seen/landmarks";
import { coach, film, laptop, type Staged } from "./film";

const STANCES: readonly Stance[] = ["all-fours", "prone", "supine", "upright"];
export const MODES = ["live", "clip"] as const satisfies readonly CoachOptions["mode"][];

interface View {
  readonly yawDeg: number;
  readonly near: BodySide;
}

/** Side-on from either side and half turned, by the model's habits alone and with the errors of three evenings. */
export const VIEWS: readonly (View & { readonly seed: number })[] = [
  { yawDeg: 0, near: "left", seed: 0 },
  { yawDeg: 0, near: "right", seed: 1 },
  { yawDeg: 35, near: "right", seed: 2 },
  { yawDeg: -35, near: "left", seed: 3 },
];

/** A performance filmed by a model with its habits and, for a seed other than 0, with the errors of one evening. */
export function seen(
  staged: Staged,
  { yawDeg, near }: View,
  seed: number,
  outline: boolean,
  stand: Partial<Standpoint> = {},
): PoseFrame[] {
  const frames = film(staged, laptop(yawDeg, near, stand), { outline, places: "habits" });
  if (seed === 0) return frames;
  const errors = Object.fromEntries(STANCES.map((stance) => [stance, createErrors(stance, near, seed)]));
  return frames.map((frame, n) => {
    const moment = staged.moments[n];
    return moment ? (errors[stanceOf(trueJoints(moment.placed))]?.(frame) ?? frame) : frame;
  });
}

/** Whether the back's outline can matter: only on all fours is anything counted by it. */
export function onAllFours(frames: readonly PoseFrame[]): boolean {
  return coach("cat-cow", frames, { mode: "clip" }).steps.some(({ posture }) => posture === "all-fours");
}

/** Full reps of every exercise whose coach counted some: "deadlift, live: 3". */
export function counted(frames: readonly PoseFrame[], but: readonly ExerciseId[] = []): string[] {
  return EXERCISE_IDS.filter((id) => !but.includes(id)).flatMap((id) =>
    MODES.flatMap((mode) => {
      const { full } = coach(id, frames, { mode }).summary.counts;
      return full === 0 ? [] : [`${id}, ${mode}: ${full}`];
    }),
  );
}
