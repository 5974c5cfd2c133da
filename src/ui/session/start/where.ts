import type { ExerciseId } from "../../../core/exercise/exercise";
import type { SessionItem } from "../../../core/plan/session";
import { nextPlace } from "../../../core/session/places";

/** What a session that was cut off goes on with; null: nothing is left of it. */
export function whereItGoesOn({
  items,
}: {
  readonly items: readonly SessionItem[];
}): { readonly exercise: ExerciseId; readonly set: number; readonly sets: number } | null {
  const place = nextPlace(items);
  const item = place && items[place.item];
  return item ? { exercise: item.exercise, set: place.set, sets: item.sets } : null;
}
