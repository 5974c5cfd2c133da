import type { CoachWords, ExerciseId } from "../../core/exercise/exercise";

/** All that is said and shown of one exercise, for a language other than that of its own file. */
export interface ExerciseWords {
  readonly name: string;
  readonly purpose: string;
  readonly steps: readonly string[];
  readonly partialCue: string;
  readonly placement: string;
  readonly cannotSee: readonly string[];
  readonly notARep: readonly string[];
  readonly variants: Readonly<Record<string, VariantWords>>;
  readonly faults: Readonly<Record<string, FaultWords>>;
  /** Of the start pose, of what a rep must keep and of what it must show, by id. */
  readonly hints: Readonly<Record<string, string>>;
}

export interface VariantWords {
  readonly name: string;
  readonly description: string;
  readonly suggestWhen: string;
  /** Where the variant is done in another position. */
  readonly own?: Pick<ExerciseWords, "steps" | "partialCue" | "placement">;
}

export interface FaultWords {
  readonly name: string;
  readonly cue: string;
  readonly praise: string;
  readonly why: string;
}

/** A language's words for every exercise, and what the coach says whatever the exercise. */
export interface ExerciseDictionary {
  readonly coach: CoachWords;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>;
}
