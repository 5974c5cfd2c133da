import type { ActivityKind } from "../core/care/activity";
import { newId } from "../device/new-id";
import { ACTIVITY_SCHEMA } from "../storage/activity-record";
import { openHistory } from "./history";

/** Writes down easy movement that was done at a time, milliseconds since 1970. */
export async function logActivity(kind: ActivityKind, minutes: number, at: number): Promise<void> {
  const store = await openHistory();
  await store.putActivity({ schema: ACTIVITY_SCHEMA, id: newId(), at, kind, minutes });
}

export async function forgetActivity(id: string): Promise<void> {
  await (await openHistory()).removeActivity(id);
}
