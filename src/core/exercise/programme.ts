/**
 * What a plan and its care have to know of an exercise, which is written in the exercise's own folder. The core names no
 * exercise: whoever has the registry hands it in once, before anything is planned (`src/exercises/programmes.ts`).
 */
import type { Dose, ExerciseId } from "./exercise";

/** One way on from where the user is. */
export type Step =
  | { readonly kind: "variant"; readonly variant: string }
  /** The same movement with the next heavier weight: the steps of dumbbells are what they are, so reps give way first. */
  | { readonly kind: "load" }
  /** The same weight, with all its reps again. */
  | { readonly kind: "reps" }
  /** The same movement, less of it for a while: see `care/return.ts`. */
  | { readonly kind: "fewer" };

export interface Rung {
  /** Offered after two good sessions; more than one is a choice. */
  readonly harder: readonly Step[];
  /** Offered when it hurts or when the form is not there yet. */
  readonly easier: readonly Step[];
}

/** What a session must show to count as good, beside pain of 2 or less and the planned reps; rules §9.1. */
export interface Good {
  /** Middle score of the full reps. */
  readonly score: number | null;
  /** Middle hold of the full reps, seconds. */
  readonly holdS: number | null;
  /** All planned sets and reps, every one full. */
  readonly wholeDose: boolean;
  /** Faults that must be rare, and must have been looked for. */
  readonly without: readonly string[];
}

/** Of every rung, and of what has to be good for the next one. */
export const LADDER_SOURCE = "rules §9.1, last column; the order of the versions by judgement";

/** A rung for each variant. */
export interface Ladder {
  readonly good: Good;
  readonly rungs: Readonly<Record<string, Rung>>;
}

/** When variants are open to somebody. */
export interface GateRule {
  /** null: every variant. */
  readonly variants: readonly string[] | null;
  /** Pain said today, at most this; it must have been said. */
  readonly mostPain: number;
  readonly archingMustNotHurt: boolean;
  /** One of these variants went at least so well. */
  readonly practised: { readonly variants: readonly string[]; readonly score: number } | null;
  readonly source: string;
}

export const ADAPTATION_TIPS = [
  "fists-or-forearms",
  "cushion-under-knees",
  "arms-by-sides",
  "elbows-low",
  "no-lying-on-front",
  "no-long-lying-on-back",
  "stand-more-upright",
] as const;
export type AdaptationTip = (typeof ADAPTATION_TIPS)[number];

/** What can be ticked that changes how an exercise is done; each is one of the first questions. */
export const TICKS = ["wrists", "knees", "shoulders", "pregnancy"] as const;

/** How wrists, knees, shoulders or a pregnancy change the exercise. */
export interface Adaptation {
  readonly tick: (typeof TICKS)[number];
  /** Only these variants, or all but these; absent: every one. */
  readonly only?: readonly string[];
  readonly but?: readonly string[];
  /** "leave-out": not in the plan; "variant": done this way at the most; "tip": the same, with a word of help. */
  readonly change:
    | { readonly kind: "leave-out" }
    | { readonly kind: "variant"; readonly variant: string }
    | { readonly kind: "tip" };
  /** Names the words that say how. */
  readonly tip: AdaptationTip;
  readonly source: string;
}

/** How much of it. Rests that the rules give as a range take its longer end: nobody waits for somebody who is out of breath. */
export interface Dosed extends Dose {
  /** Seconds to hold at the top; 0: it is not about holding. */
  readonly holdS: number;
  /** What a version has otherwise. */
  readonly versions: Readonly<Record<string, VersionDose>>;
}

export interface VersionDose {
  readonly reps?: number;
  readonly perSide?: boolean;
  readonly holdS?: number;
}

/** Whether it is in the routine, and how it comes in where it is not; rules §9.2. */
export type Part =
  /** `first`: the variant that somebody begins with who has said nothing else. */
  | { readonly kind: "routine"; readonly first: string }
  /**
   * Added by whoever wants it, behind the first of these that the routine has. `fromTheFirst`: the first answers may put it in
   * a plan; without that nobody is given it who has not asked for it.
   */
  | { readonly kind: "extra"; readonly behind: readonly ExerciseId[]; readonly fromTheFirst?: true }
  /** Only ever done in another one's place, with as many sets. */
  | { readonly kind: "instead"; readonly of: ExerciseId };

export interface Programme {
  /** In lists, and in the routine: its place among the others, from 1. */
  readonly place: number;
  readonly part: Part;
  readonly dose: Dosed;
  /** Seconds out, held and back of a rep at its tempo: rules §9.1, the middle where a range is given. */
  readonly tempoS: readonly [out: number, hold: number, back: number];
  /** Its place where changes of position shall be few: on the floor first, on the feet once; rules §9.2. */
  readonly floorPlace: number;
  /** What goes when time is short, the highest first: the routine's own stay before extras, main movements before the finisher. Judgement. */
  readonly goesFirst: number;
  /** Something to hang from or the like is needed; this variant is done where there is none. null: nothing is needed. */
  readonly withoutEquipment: string | null;
  /** Mobility: may be done every day, and asks for no rest (rules §9.1). */
  readonly everyDay: boolean;
  /** Variants that are done with a weight in the hands. */
  readonly weightIn: readonly string[];
  /** Variants that are done with a resistance band. */
  readonly bandIn: readonly string[];
  readonly ladder: Ladder;
  /** The first that names a variant holds for it. */
  readonly gates: readonly GateRule[];
  /** Variants left to somebody who should see a professional first. Judgement. */
  readonly gentle: readonly string[];
  readonly adaptations: readonly Adaptation[];
  /** Its part of the ten calm minutes of a bad day; null: none. */
  readonly calm: { readonly nth: number; readonly variant: string; readonly seconds: number } | null;
}

let known: Readonly<Record<string, Programme>> | null = null;

/** Hands in what is known of every exercise; once, before anything is planned. */
export function registerProgrammes(all: Readonly<Record<ExerciseId, Programme>>): void {
  known = all;
}

/** Every exercise's, in the order of their places. Throws Error where nothing was handed in. */
export function programmes(): readonly (readonly [ExerciseId, Programme])[] {
  if (!known) throw new Error('No exercises are registered: import "src/exercises/programmes" first.');
  const all = Object.entries(known) as [ExerciseId, Programme][];
  return all.sort(([, a], [, b]) => a.place - b.place);
}

/** Throws Error for an exercise that nobody handed in. */
export function programmeOf(exercise: ExerciseId): Programme {
  const found = known?.[exercise];
  if (!found) throw new Error(`Nothing is known of "${exercise}": import "src/exercises/programmes" first.`);
  return found;
}

/** A step to another variant. */
export const to = (variant: string): Step => ({ kind: "variant", variant });
export const fewer: Step = { kind: "fewer" };
export const heavier: Step = { kind: "load" };
/** What is asked of every good session: the score alone. */
export const anything: Good = { score: 80, holdS: null, wholeDose: false, without: [] };

/** What most exercises have nothing of. */
export const ORDINARY = {
  withoutEquipment: null,
  everyDay: false,
  weightIn: [],
  bandIn: [],
  gates: [],
  gentle: [],
  adaptations: [],
  calm: null,
} as const satisfies Partial<Programme>;
