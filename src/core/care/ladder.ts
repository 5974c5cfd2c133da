import type { ExerciseId } from "../exercise/exercise";
import type { PlanItem } from "../plan/session";
import { inVersion } from "../plan/versions";

/** One way on from where the user is. */
export type Step =
  | { readonly kind: "variant"; readonly variant: string }
  /** The same movement with the next heavier weight: the steps of dumbbells are what they are, so reps give way first. */
  | { readonly kind: "load" }
  /** The same movement, less of it for a while: see `return.ts`. */
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

export interface Ladder {
  readonly good: Good;
  readonly rungs: Readonly<Record<string, Rung>>;
}

const to = (variant: string): Step => ({ kind: "variant", variant });
const fewer: Step = { kind: "fewer" };
const heavier: Step = { kind: "load" };
const anything: Good = { score: 80, holdS: null, wholeDose: false, without: [] };

/** Rules §9.1, last column, and what the exercises' own variants say of themselves. */
export const LADDERS: Readonly<Record<ExerciseId, Ladder>> = {
  "bird-dog": {
    good: { ...anything, holdS: 3 },
    rungs: {
      "leg-only": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [to("long-hold")], easier: [to("leg-only")] },
      "long-hold": { harder: [], easier: [to("standard")] },
    },
  },
  "glute-bridge": {
    // All 36 full, and at least a good score, rules §7: full reps alone may still be poor ones.
    good: { ...anything, score: 70, wholeDose: true },
    rungs: {
      "small-range": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [to("band"), to("march")], easier: [to("small-range")] },
      band: { harder: [to("march")], easier: [to("standard")] },
      march: { harder: [to("single-leg")], easier: [to("standard")] },
      "single-leg": { harder: [], easier: [to("march")] },
    },
  },
  "cat-cow": {
    good: anything,
    rungs: {
      small: { harder: [to("standard")], easier: [fewer] },
      "cat-only": { harder: [to("standard")], easier: [to("small")] },
      // Mobility: done for its own sake, no progression.
      standard: { harder: [], easier: [to("small"), to("cat-only")] },
      slow: { harder: [], easier: [to("standard")] },
    },
  },
  superman: {
    good: { ...anything, holdS: 5 },
    rungs: {
      "forehead-down": { harder: [to("arms-by-sides"), to("alternating")], easier: [fewer] },
      "arms-by-sides": { harder: [to("standard")], easier: [to("forehead-down")] },
      alternating: { harder: [to("standard")], easier: [to("forehead-down")] },
      standard: { harder: [to("long-hold")], easier: [to("alternating"), to("arms-by-sides")] },
      "long-hold": { harder: [], easier: [to("standard")] },
    },
  },
  "bodyweight-row": {
    good: { ...anything, wholeDose: true, without: ["hips-sag"] },
    rungs: {
      // Where there is nothing to hang from; it is left when there is.
      "prone-w": { harder: [to("upright")], easier: [fewer] },
      upright: { harder: [to("bent-knee")], easier: [fewer] },
      "bent-knee": { harder: [to("standard")], easier: [to("upright")] },
      standard: { harder: [to("feet-raised")], easier: [to("bent-knee")] },
      "feet-raised": { harder: [], easier: [to("standard")] },
    },
  },
  "dead-bug": {
    good: { ...anything, without: ["other-leg-drifts"] },
    rungs: {
      "legs-only": { harder: [to("heel-tap")], easier: [fewer] },
      "heel-tap": { harder: [to("standard")], easier: [to("legs-only")] },
      standard: { harder: [to("slow")], easier: [to("heel-tap")] },
      slow: { harder: [], easier: [to("standard")] },
    },
  },
  deadlift: {
    good: anything,
    rungs: {
      "no-weight": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [heavier, to("floor")], easier: [to("no-weight")] },
      floor: { harder: [heavier], easier: [to("standard")] },
    },
  },
};

/** Reps taken off when the weight goes up, and the fewest that stay. Judgement: two, and a set of six is still one. */
const HEAVIER = { repsLess: 2, fewestReps: 6 } as const;

/** A plan with one step taken for an exercise; "fewer" is no part of the plan, and leaves it as it is. */
export function stepped(items: readonly PlanItem[], exercise: ExerciseId, step: Step): readonly PlanItem[] {
  return items.map((item) => {
    if (item.exercise !== exercise) return item;
    if (step.kind === "variant") return inVersion(item, step.variant);
    if (step.kind === "fewer") return item;
    const reps = Math.max(Math.min(item.reps, HEAVIER.fewestReps), item.reps - HEAVIER.repsLess);
    return { ...item, reps };
  });
}

/** The rungs under a variant, the next one first. */
export function rungsBelow(exercise: ExerciseId, variant: string): readonly string[] {
  const below = nextEasier(exercise, variant);
  return below === null ? [] : [below, ...rungsBelow(exercise, below)];
}

/** The next rung down; null: this is the lowest one, or no rung of the ladder. */
export function nextEasier(exercise: ExerciseId, variant: string): string | null {
  return variantBelow(LADDERS[exercise].rungs[variant]);
}

function variantBelow(rung: Rung | undefined): string | null {
  const step = rung?.easier.find(({ kind }) => kind === "variant");
  return step?.kind === "variant" ? step.variant : null;
}
