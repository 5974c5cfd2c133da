import type { ExerciseId } from "./exercise";
import { insertAfter, withItems } from "./routines";
import type { PlanItem } from "./session";
import type { Routine } from "./session/routine";

/** The two that are not in the article's routine, and when they may come in: rules §9.2. */

/** What the gates ask about; null: not known yet. */
export interface Readiness {
  /** The latest score of pain, 0–10. */
  readonly pain: number | null;
  /** The latest score of a set of deadlifts without weight, 0–100. */
  readonly hingeScore: number | null;
}

/** "no-weight": to be practised without a weight first; "pain": not while it hurts this much; "unknown": pain was never asked. */
export type DeadliftGate = "open" | "no-weight" | "pain" | "unknown";

/** Rules §9.2: pain ≤ 2 and a hinge of at least 80 without weight. */
const MOST_PAIN = 2;
const LEAST_HINGE = 80;

export function deadliftGate({ pain, hingeScore }: Readiness): DeadliftGate {
  if (pain === null) return "unknown";
  if (pain > MOST_PAIN) return "pain";
  return hingeScore !== null && hingeScore >= LEAST_HINGE ? "open" : "no-weight";
}

const DEADLIFT: PlanItem = {
  exercise: "deadlift",
  variant: "standard",
  sets: 2,
  reps: 8,
  perSide: false,
  holdS: null,
  restS: 90,
};

/** The deadlift after the bridge, as far as its gate lets it; the same routine where it does not. */
export function withDeadlift(routine: Routine, ready: Readiness): Routine {
  const gate = deadliftGate(ready);
  if (gate !== "open" && gate !== "no-weight") return routine;
  const variant = gate === "open" ? "standard" : "no-weight";
  return insertAfter(routine, ["glute-bridge", "bird-dog", "superman"], { ...DEADLIFT, variant });
}

/** Sets and holds of rules §9.1. */
const SUPERMAN = { variant: "standard", reps: 6, perSide: false, holdS: null, restS: 60 } as const;
const BIRD_DOG = { variant: "standard", reps: 10, perSide: true, holdS: null, restS: 60 } as const;

/** The superman is only ever done instead of the bird dog, with as many sets; and the other way round. */
export function swapped(routine: Routine): Routine {
  return withItems(
    routine,
    routine.items.map((item) => {
      if (item.exercise === "bird-dog")
        return { ...SUPERMAN, exercise: "superman" satisfies ExerciseId, sets: item.sets };
      if (item.exercise === "superman")
        return { ...BIRD_DOG, exercise: "bird-dog" satisfies ExerciseId, sets: item.sets };
      return item;
    }),
  );
}
