/** A session: what was planned, how far it has come, and what was said of pain. Types only; plain data that can be stored. */
import type { ExerciseId } from "../exercise/exercise";

/** One exercise of a plan. */
export interface PlanItem {
  readonly exercise: ExerciseId;
  readonly variant: string;
  readonly sets: number;
  /** Of one set; of each side where `perSide`. */
  readonly reps: number;
  readonly perSide: boolean;
  /** Seconds at the top to aim for; null: as the exercise has it. */
  readonly holdS: number | null;
  /** Seconds between two sets of this exercise. */
  readonly restS: number;
  /** The weight it was done with, kilograms, as `weights.ts` means it; absent: not said, or none. */
  readonly weightKg?: number | undefined;
}

export type ItemState = "todo" | "done" | "skipped" | "stopped";

/** An item of a session's plan, with what became of it. */
export interface SessionItem extends PlanItem {
  readonly state: ItemState;
  /** Sets finished so far. */
  readonly setsDone: number;
  /** Sets of this item that have come to an end, by id: any other one was cut off. */
  readonly setIds?: readonly string[] | undefined;
  /** Why it was left out or stopped; null otherwise. */
  readonly because: "user" | "no-equipment" | "pain" | "short-of-time" | null;
}

export const PAIN_PLACES = ["low-back", "upper-back", "neck", "hip", "leg", "other"] as const;
export type PainPlace = (typeof PAIN_PLACES)[number];

/** What was said of pain at one moment. */
export interface PainEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly when: "before" | "during" | "after-exercise" | "after" | "next-morning";
  /** 0 none … 10 the worst that can be imagined. */
  readonly score: number;
  readonly places: readonly PainPlace[];
  /** Pain below the knee, numbness, tingling or weakness in a leg, that is new; null: not asked. */
  readonly legSymptoms: boolean | null;
  /** Sharp or catching pain; null or absent: not asked. */
  readonly catching?: boolean | null | undefined;
  /** Pain in the chest, or dizziness; null or absent: not asked. */
  readonly chest?: boolean | null | undefined;
  /** The one box that stood for both until they were asked apart; in older records only. */
  readonly warningSigns?: boolean | undefined;
  /** The exercise it belongs to, where it belongs to one. */
  readonly exercise: ExerciseId | null;
  /** The set during or after which it was said. */
  readonly setId: string | null;
}
