import { rungsBelow } from "../care/ladder";
import type { ExerciseId } from "../exercise/exercise";
import { programmeOf, programmes } from "../exercise/programme";
import { STANDARD } from "../exercise/rules";
import { withExtra } from "../plan/extras";
import { firstPlan, type Routine } from "../plan/routine";
import { leaveOut, withEquipment, withItems } from "../plan/routines";
import type { PlanItem } from "../plan/session";
import { together } from "../plan/together";
import type { Answers, Floor, Goal } from "./answers";

/**
 * The plan that the first answers make. None of them opens what care keeps closed: what today has of the plan is still
 * `care/plan-today.ts`.
 */

/** Positions in which nobody has to get down. */
const UPRIGHT: readonly string[] = ["standing", "hanging-back"];

/**
 * The plan that these answers ask for: all of one position together, so that nobody gets down and up for every exercise.
 * - "settle": the article's, with what may be done every day (mobility) at its beginning, while the back is stiff;
 * - "both": the same, and those extras that may come from the first, in their lightest version;
 * - "strong": the extras too, on the feet first and mobility at the end, while there is most strength for the heaviest.
 *
 * Who does not get down has what is done on the feet, extras included, and nothing else. The orders are judgement.
 * @param positionOf the position that an item begins in
 */
export function planFor({ goal, floor, canRow }: Answers, positionOf: (item: PlanItem) => string): Routine {
  const extras = goal === "strong" || goal === "both" || floor === "no";
  const whole = extras ? withExtras(withEquipment(firstPlan(), canRow)) : withEquipment(firstPlan(), canRow);
  const possible = whole.items.filter((item) => floor !== "no" || UPRIGHT.includes(positionOf(item)));
  return withItems(whole, inOrder(possible, goal, positionOf));
}

function withExtras(routine: Routine): Routine {
  return programmes().reduce(
    (now, [id, { part }]) => (part.kind === "extra" && part.fromTheFirst ? withExtra(now, id, lightest(id)) : now),
    routine,
  );
}

/** The lowest rung under the usual version. */
const lightest = (exercise: ExerciseId) => rungsBelow(exercise, STANDARD).at(-1) ?? STANDARD;

function inOrder(
  items: readonly PlanItem[],
  goal: Goal | null,
  positionOf: (item: PlanItem) => string,
): readonly PlanItem[] {
  const kindOf = (item: PlanItem) => (UPRIGHT.includes(positionOf(item)) ? "upright" : positionOf(item));
  if (goal === null) return together(items, kindOf);
  const mobile = items.filter(({ exercise }) => programmeOf(exercise).everyDay);
  const others = items.filter((item) => !mobile.includes(item));
  const upright = others.filter((item) => kindOf(item) === "upright");
  const down = others.filter((item) => !upright.includes(item));
  if (goal !== "strong") return together([...mobile, ...down, ...upright], kindOf);
  // The last kind that comes is the one that mobility belongs to.
  const last = down.filter((item) => mobile.some((each) => kindOf(each) === kindOf(item)));
  return together([...upright, ...down.filter((item) => !last.includes(item)), ...last, ...mobile], kindOf);
}

/**
 * A plan of more than there is time for with one exercise less: what stands in for a bar that is not there, else the least
 * valuable of those that every plan has. What the answers are about stays.
 */
export function withoutOne(routine: Routine): Routine {
  const usual = routine.items.filter(({ exercise }) => {
    const { everyDay, part, withoutEquipment } = programmeOf(exercise);
    return !everyDay && part.kind === "routine" && withoutEquipment === null;
  });
  const standIn = routine.items.find(({ exercise, variant }) => programmeOf(exercise).withoutEquipment === variant);
  const least = [...usual].sort((a, b) => programmeOf(b.exercise).goesFirst - programmeOf(a.exercise).goesFirst)[0];
  const goes = standIn ?? least;
  return goes ? leaveOut(routine, goes.exercise) : routine;
}

/** A plan after it was said whether there is a bar or straps: who does not get down does nothing in its place. */
export function withBar(routine: Routine, possible: boolean, floor: Floor | null): Routine {
  if (possible || floor !== "no") return withEquipment(routine, possible);
  const items = routine.items.filter(({ exercise }) => programmeOf(exercise).withoutEquipment === null);
  return items.length === 0 ? routine : withItems(routine, items);
}

/** Two plans ask for the same: what they are called does not matter. */
export function signatureOf({ items }: Pick<Routine, "items">): string {
  return items
    .map(({ exercise, variant, sets, reps, perSide }) => [exercise, variant, sets, reps, perSide].join(" "))
    .join();
}
