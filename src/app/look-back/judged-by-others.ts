import { exerciseOf } from "../catalogue";
import type { SetRecord } from "../data/history";

/** Whether the set was judged by other rules than today's. */
export function judgedByOthers(record: SetRecord): boolean {
  const exercise = exerciseOf(record.exercise.id);
  return exercise !== null && exercise.revision !== record.exercise.revision;
}
