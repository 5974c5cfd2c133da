import type { ExerciseId } from "../exercise/exercise";
import type { Routine } from "./routine";
import { insertAfter, withItems } from "./routines";
import type { PlanItem } from "./session";

/** The two that are not in the article's routine: rules §9.2. When they may come in: `care/gates.ts`. */

const DEADLIFT: PlanItem = {
  exercise: "deadlift",
  variant: "standard",
  sets: 2,
  reps: 8,
  perSide: false,
  holdS: null,
  restS: 90,
};

/** The deadlift after the bridge, in the variant that its gate lets through. */
export function withDeadlift(routine: Routine, variant: string): Routine {
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
