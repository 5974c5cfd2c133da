import type { ActivityKind } from "../../core/care/activity";
import { newId } from "../../device/new-id";
import { ACTIVITY_SCHEMA } from "../../storage/records/activity-record";
import { offsetAt } from "../clock";
import { openHistory, troubleOf } from "../data/history";
import type { ProblemId } from "../problems/problems";

/** Writes down easy movement that was done at a time, milliseconds since 1970. Null: it is kept; else why it is not yet. */
export async function logActivity(kind: ActivityKind, minutes: number, at: number): Promise<ProblemId | null> {
  const store = await openHistory();
  const more = { at, offsetMin: offsetAt(at), kind, minutes };
  const kept = await store.putActivity({ schema: ACTIVITY_SCHEMA, id: newId(), ...more });
  return kept ? null : troubleOf(store);
}

/** Null: it is gone; else why it is not yet. */
export async function forgetActivity(id: string): Promise<ProblemId | null> {
  const store = await openHistory();
  return (await store.removeActivity(id)) ? null : troubleOf(store);
}
