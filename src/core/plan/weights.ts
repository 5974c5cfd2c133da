import type { ExerciseId } from "../exercise/exercise";
import { programmeOf } from "../exercise/programme";
import type { PlanItem } from "./session";

/**
 * The number that stands on a dumbbell or a kettlebell; of two dumbbells, on each. They come in steps of half a kilogram to
 * two, as they are sold (judgement): 10 to 50 % of a small one, so that reps give way when the weight goes up.
 */
const SOLD_KG = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24] as const;
export const MOST_KG = 40;
/** What is asked with, where nothing is known: half a bottle of water to a small kettlebell. Judgement. */
const FIRST_KG: readonly number[] = [2, 4, 6, 8, 10];
/** Large enough to hit, few enough to see at once. */
const CHOICES = 5;

/** Whether an exercise is done with a weight in a version. */
export function takesWeight({
  exercise,
  variant,
}: {
  readonly exercise: ExerciseId;
  readonly variant: string;
}): boolean {
  return programmeOf(exercise).weightIn.includes(variant);
}

/** The next heavier one; null: none is heavier. */
export function nextWeight(kg: number): number | null {
  return SOLD_KG.find((each) => each > kg) ?? null;
}

/** A few to choose from, around the last one said; null: none was said. */
export function weightChoices(last: number | null): readonly number[] {
  if (last === null) return FIRST_KG;
  const all = [...new Set([...SOLD_KG, last])].sort((a, b) => a - b);
  const first = Math.max(0, Math.min(all.length - CHOICES, all.indexOf(last) - 2));
  return all.slice(first, first + CHOICES);
}

/** The items as they are done with this weight; null: it was not said. */
export function withWeight(items: readonly PlanItem[], kg: number | null): readonly PlanItem[] {
  return kg === null ? items : items.map((item) => (takesWeight(item) ? { ...item, weightKg: kg } : item));
}
