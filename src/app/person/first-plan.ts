import { inVariant, variantOf } from "../../core/exercise/rules";
import { firstPlan, type Routine } from "../../core/plan/routine";
import { fitInto } from "../../core/plan/routine-time";
import { withEquipment } from "../../core/plan/routines";
import type { PlanItem } from "../../core/plan/session";
import { together } from "../../core/plan/together";
import { exerciseOf } from "../catalogue";
import { type Care, routineToday } from "./care";
import { keepRoutine, ownRoutines, TODAY } from "./routines";
import { minutesWhole, warmUpSecondsOf } from "./warm-up";

/** Minutes, warm-up and all: a first session that takes longer is put off. Judgement. */
const MOST = 12;

/** The plan somebody begins with, and what of it today has. */
export interface BeginnersPlan {
  readonly plan: Routine;
  readonly today: ReturnType<typeof routineToday>;
  readonly minutes: number;
}

/** @param canRow whether there is something to row on; where there is not, nothing needs more than the floor */
export function beginnersPlan(canRow: boolean, care: Care): BeginnersPlan {
  const first = withEquipment(firstPlan(), canRow);
  const whole = { ...first, items: together(first.items, positionOf) };
  const isLong = minutesWhole(routineToday(whole, care).routine) > MOST;
  const plan = isLong ? fitInto(whole, MOST, warmUpSecondsOf(whole)).routine : whole;
  const today = routineToday(plan, care);
  return { plan, today, minutes: minutesWhole(today.routine) };
}

/** Keeps it as the plan of the next session. One's own, of an earlier time, stays. */
export function keepBeginnersPlan({ plan }: BeginnersPlan): void {
  if (!ownRoutines.getState().some(({ id }) => id === TODAY)) keepRoutine({ ...plan, id: TODAY });
}

function positionOf({ exercise, variant }: PlanItem): string {
  const found = exerciseOf(exercise);
  if (!found) return exercise;
  return inVariant(found, variantOf(found, variant)).start.postures[0] ?? exercise;
}
