/** A film through the coach, beside what was performed. */

import type { PoseFrame } from "../../src/core/body/pose";
import { createCoach } from "../../src/core/coach/coach";
import type { Cue, Rep, SetSummary } from "../../src/core/coach/coach.types";
import type { Exercise, ExerciseId } from "../../src/core/exercise/exercise";
import { type Recording, unpackFrame } from "../../src/core/movement/recording";
import { EXERCISES } from "../../src/exercises";
import { ANY } from "../../src/exercises/check";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { TrueRep } from "../../src/mannequin/choreography";
import { countsAs } from "../support/also-counts";
import { type AngleError, angleErrors, type FlexionError } from "./angles";
import { actOf } from "./studio";
import type { Case } from "./wish";

/** One performed rep and what became of it. */
export interface RepOutcome {
  readonly truth: TrueRep;
  /** As the app judges it, full or partial; null: nothing was noticed. */
  readonly rep: Rep | null;
  /** As it would be judged if every rule might speak in every view. */
  readonly curious: Rep | null;
  readonly cues: readonly Cue[];
}

export interface Outcome {
  readonly made: Case;
  readonly exercise: ExerciseId;
  readonly summary: SetSummary;
  readonly reps: readonly RepOutcome[];
  /**
   * Reps begun before the coach had seen the start pose, where it saw it in the end: the app would not have said "Go"
   * yet. A set that never begins is one that the coach missed.
   */
  readonly early: number;
  readonly angles: readonly AngleError[];
  readonly flexion: readonly FlexionError[];
  /** Pictures, and those in which somebody was found. */
  readonly pictures: number;
  readonly found: number;
}

export type Exercises = Readonly<Record<ExerciseId, Exercise>>;

/** A cue belongs to the rep it follows, for so many seconds. */
const CUE_PATIENCE_S = 4;

/** Coaches an exercise's film as the app does. */
export function outcomeOf(made: Case, recording: Recording, exercises: Exercises = EXERCISES): Outcome {
  const id = made.exercise;
  if (!id) throw new Error(`${made.id} is no exercise.`);
  const act = actOf(made.request);
  const frames = framesOf(recording);
  const { summary, steps } = coached(exercises[id], frames, made.variant);
  const curious = coached(inEveryView(exercises[id]), frames, made.variant).summary;
  const measured = angleErrors(made, act, frames, steps);
  const readyAt = steps.find(({ phase }) => phase !== "setup")?.t ?? 0;
  return {
    made,
    exercise: id,
    summary,
    early: act.reps.filter(({ startS }) => startS < readyAt).length,
    reps: act.reps.map((truth, index) => {
      const until = Math.min(act.reps[index + 1]?.topS ?? Number.POSITIVE_INFINITY, truth.endS + CUE_PATIENCE_S);
      return {
        truth,
        rep: repOf(summary, truth),
        curious: repOf(curious, truth),
        cues: summary.cues.filter(({ t }) => t >= truth.startS && t < until),
      };
    }),
    angles: measured.angles,
    flexion: measured.flexion,
    pictures: frames.length,
    found: frames.filter(({ image }) => image !== null).length,
  };
}

/** False reps: a film of something else, played to the coach of every exercise but those that it rightly counts as. */
export function falseReps({ request }: Case, recording: Recording): number {
  const frames = framesOf(recording);
  const right = countsAs(movementIn(request.act), "live");
  return EXERCISE_IDS.filter((id) => !right.includes(id)).reduce(
    (sum, id) => sum + coached(EXERCISES[id], frames, "standard").summary.counts.full,
    0,
  );
}

/** The name of what is performed that is no exercise; "" of exercises. */
export const movementIn = (act: Case["request"]["act"]): string => ("distractor" in act ? act.distractor : "");

function framesOf(recording: Recording): readonly PoseFrame[] {
  return recording.frames.map((_, index) => unpackFrame(recording, index));
}

function coached(exercise: Exercise, frames: readonly PoseFrame[], variant: string) {
  const coach = createCoach(exercise, { variant });
  const steps = frames.map((frame) => coach.push(frame));
  return { steps, summary: coach.finish() };
}

/** The same exercise with every rule free to speak, to find out where it could. */
function inEveryView(exercise: Exercise): Exercise {
  return { ...exercise, faults: exercise.faults.map((rule) => ({ ...rule, views: ANY })) };
}

/** The rep whose top lies within the performed one, a full one before a partial one. */
function repOf({ reps }: SetSummary, { startS, endS }: TrueRep): Rep | null {
  const within = reps.filter(({ top }) => top >= startS && top <= endS);
  return within.find(({ kind }) => kind === "full") ?? within[0] ?? null;
}
