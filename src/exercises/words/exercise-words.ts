import type { CoachWords, ExerciseId } from "../../core/exercise/exercise";

/** What is said of an exercise in a sentence or less, on any screen. */
export interface ShortWords {
  /** As in the middle of a sentence. */
  readonly name: string;
  readonly line: string;
  readonly trains: string;
  /** What that does for somebody whose back keeps hurting. */
  readonly helps: string;
  /** What it needs, and how to get into it side-on to the laptop. Spoken, so in few words. */
  readonly getInto: string;
  /** The same where no laptop looks on. */
  readonly getIntoUnseen: string;
  /** Of versions that are done in another position. */
  readonly ofVersion?: Readonly<Record<string, Pick<ShortWords, "getInto" | "getIntoUnseen">>>;
  /** Each version as somebody says that they will do it: after "Yes, try". */
  readonly tried: Readonly<Record<string, string>>;
  /** How a set is ended, where it is not by getting up. */
  readonly toEnd?: string;
  /** On a calm day, for those that have a part in it. */
  readonly calm?: { readonly title: string; readonly how: string };
  /** Taking what is not in the routine into it, what there is to know of it by variant, and putting back what it replaced. */
  readonly takeIn?: string;
  readonly takenIn?: Readonly<Record<string, string>>;
  readonly giveBack?: string;
}

/** All that is said and shown of one exercise, for a language other than that of its own file. */
export interface ExerciseWords {
  readonly short: ShortWords;
  readonly name: string;
  readonly purpose: string;
  readonly steps: readonly string[];
  readonly partialCue: string;
  readonly placement: string;
  readonly cannotSee: readonly string[];
  readonly notARep: readonly string[];
  readonly variants: Readonly<Record<string, VariantWords>>;
  readonly faults: Readonly<Record<string, FaultWords>>;
  readonly retired?: Readonly<Record<string, string>>;
  /** Of the start pose, of what a rep must keep and of what it must show, by id. */
  readonly hints: Readonly<Record<string, string>>;
}

export interface VariantWords {
  readonly name: string;
  readonly description: string;
  readonly suggestWhen: string;
  /** Where the variant is done in another position. */
  readonly own?: Pick<ExerciseWords, "steps" | "partialCue" | "placement"> & Partial<Pick<ExerciseWords, "cannotSee">>;
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
