import type { ExerciseId } from "../exercise/exercise";
import { programmeOf } from "../exercise/programme";

/** What somebody says of themself before the first plan is made. Every answer changes something: `first-plan.ts`, and the ramp. */

/** What it is for: a back that keeps hurting, getting stronger with care, or both. */
export const GOALS = ["settle", "strong", "both"] as const;
export type Goal = (typeof GOALS)[number];
/** Whether somebody gets down to the floor and up again: by themself, holding on to a chair, or not now. */
export const FLOORS = ["yes", "chair", "no"] as const;
export type Floor = (typeof FLOORS)[number];
/** What there is beside the floor, and beside something to row on. */
export const GEAR = ["weight", "band"] as const;
export type Gear = (typeof GEAR)[number];

/** `null`: not said, which leaves the article's plan as it is. */
export interface Answers {
  readonly goal: Goal | null;
  readonly floor: Floor | null;
  /** Whether there is a bar or straps. */
  readonly canRow: boolean;
}

/** What a version needs that not everybody has, beside something to row on; null: nothing. */
export function gearFor(exercise: ExerciseId, variant: string): Gear | null {
  const { weightIn, bandIn } = programmeOf(exercise);
  return weightIn.includes(variant) ? "weight" : bandIn.includes(variant) ? "band" : null;
}
