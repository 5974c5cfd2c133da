import { type Routine, wholeDose } from "./routine";
import { insertAfter, withItems } from "./routines";

/** The two that are not in the article's routine: rules §9.2. When they may come in: `care/gates.ts`. */

/** The deadlift after the bridge, in the variant that its gate lets through. */
export function withDeadlift(routine: Routine, variant: string): Routine {
  return insertAfter(routine, ["glute-bridge", "bird-dog", "superman"], wholeDose("deadlift", variant));
}

/** The superman is only ever done instead of the bird dog, with as many sets; and the other way round. */
export function swapped(routine: Routine): Routine {
  const other = { "bird-dog": "superman", superman: "bird-dog" } as const;
  return withItems(
    routine,
    routine.items.map((item) =>
      item.exercise === "bird-dog" || item.exercise === "superman"
        ? { ...wholeDose(other[item.exercise], "standard"), sets: item.sets }
        : item,
    ),
  );
}
