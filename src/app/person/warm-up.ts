import type { Routine } from "../../core/plan/routine";
import { minutesOf } from "../../core/plan/routine-time";
import { WARM_UP_S } from "../../core/plan/warm-up";
import { profile } from "./profile";

/** Whether a session of it begins with the warm-up. One exercise by itself is a try, or comes after other training. */
export function warmsUp({ items }: Pick<Routine, "items">): boolean {
  return profile.getState().warmsUp && items.length > 1;
}

/** Seconds of it that are warm-up. */
export const warmUpSecondsOf = (routine: Pick<Routine, "items">): number => (warmsUp(routine) ? WARM_UP_S : 0);

/** Whole minutes of a session of it, its warm-up counted: the same number wherever minutes are said. */
export const minutesWhole = (routine: Pick<Routine, "items">): number => minutesOf(routine, warmUpSecondsOf(routine));
