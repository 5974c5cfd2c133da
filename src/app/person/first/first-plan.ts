import { inVariant, variantOf } from "../../../core/exercise/rules";
import { firstPlan, type Routine, type Shorter, shortened } from "../../../core/plan/routine";
import { fitInto } from "../../../core/plan/routine-time";
import { withEquipment } from "../../../core/plan/routines";
import type { PlanItem } from "../../../core/plan/session";
import type { Answers } from "../../../core/programme/answers";
import { planFor, signatureOf, withoutOne } from "../../../core/programme/first-plan";
import { exerciseOf } from "../../catalogue";
import { type Care, routineToday } from "../care";
import { type Profile, profile } from "../profile";
import { keepRoutine, ownRoutines, TODAY } from "../routines";
import { minutesWhole, warmUpSecondsOf } from "../warm-up";

/** Minutes, warm-up and all: a first session that takes longer is put off. Judgement. */
const MOST = 12;
/**
 * Tried one after the other: as planned, and what rules §9.1 has for light loads, rests of 30 to 60 s and 8 to 12 reps. It is
 * for the first weeks alone: a plan of 8 reps for good would never be the whole dose, and no step up would ever be offered.
 */
const SHORTER: readonly Shorter[] = [{}, { restS: 45 }, { restS: 30 }, { restS: 30, reps: 8 }];

/** The plan somebody begins with, and what of it today has. */
export interface BeginnersPlan {
  readonly plan: Routine;
  /** What makes its first weeks shorter; null: nothing. */
  readonly beginning: Shorter | null;
  readonly today: ReturnType<typeof routineToday>;
  readonly minutes: number;
}

/** What was said of oneself, as a plan asks for it. Who said nothing of a bar has none. */
export function answersOf({ goal, floor, canRow }: Profile): Answers {
  return { goal, floor, canRow: canRow === true };
}

/** The whole plan of these answers; the article's, as far as there is something to row on, where nothing was said. */
export function planByAnswers(person: Profile): Routine {
  const said = person.goal !== null || person.floor !== null;
  return said ? planFor(answersOf(person), positionOf) : withEquipment(firstPlan(), person.canRow !== false);
}

export function beginnersPlan(answers: Answers, care: Care): BeginnersPlan {
  const whole = planFor(answers, positionOf);
  const fits = ({ routine }: BeginnersPlan["today"]) => minutesWhole(routine) <= MOST;
  // Sets that are cut off would be missing later, when the plan has grown: shorter rests and fewer reps come first.
  const tried = [whole, withoutOne(whole)].flatMap((plan) => SHORTER.map((shorter) => begunWith(plan, shorter)));
  const found =
    tried.find(({ today }) => fits(today)) ?? begunWith(fitInto(whole, MOST, warmUpSecondsOf(whole)).routine);
  return { ...found, minutes: minutesWhole(found.today.routine) };

  function begunWith(plan: Routine, shorter: Shorter = {}): Omit<BeginnersPlan, "minutes"> {
    const isShorter = Object.keys(shorter).length > 0;
    // Who wants no small beginning has what fits, for good.
    if (care.facts.week === null) {
      const short = shortened(plan, shorter);
      return { plan: short, beginning: null, today: routineToday(short, care) };
    }
    const facts = { ...care.facts, beginning: shorter };
    return { plan, beginning: isShorter ? shorter : null, today: routineToday(plan, { ...care, facts }) };
  }
}

/** Whether somebody has a plan that is neither this one nor the one that was made of earlier answers. */
export function hasOwnPlan({ plan }: BeginnersPlan): boolean {
  const kept = ownRoutines.getState().find(({ id }) => id === TODAY);
  if (!kept) return false;
  const is = signatureOf(kept);
  return is !== signatureOf(plan) && is !== profile.getState().planMade;
}

/** Makes it the plan of the next session. */
export function keepBeginnersPlan({ plan, beginning }: BeginnersPlan): void {
  // Nobody can get down, and there is nothing to hold on to: what is left is no plan, and none is written over.
  if (plan.items.length === 0) return;
  keepRoutine({ ...plan, id: TODAY });
  profile.setState({ planMade: signatureOf(plan), beginning });
}

function positionOf({ exercise, variant }: PlanItem): string {
  const found = exerciseOf(exercise);
  if (!found) return exercise;
  return inVariant(found, variantOf(found, variant)).start.postures[0] ?? exercise;
}
