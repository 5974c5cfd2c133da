import type { Activity } from "../../core/care/activity";
import { type Visit, visitsOf } from "../../core/history/trends/visit";
import { openHistory, type StorageTrouble } from "../data/history";
import { dayOf, noonOf } from "../days";

export interface Track {
  /** Oldest first. */
  readonly visits: readonly Visit[];
  /** Newest first. */
  readonly activities: readonly Activity[];
  /** The day in the user's own calendar, and the time in milliseconds since 1970, at which it was read. */
  readonly today: { readonly day: number; readonly at: number };
  /** The day, in the user's own calendar, on which something easy was done. */
  readonly dayOf: (activity: Activity) => number;
  /** Why some or all of it may be missing; null: nothing is. */
  readonly trouble: StorageTrouble | null;
}

/**
 * What was done and said, in short.
 * @param days how far back; all of it where none is given
 */
export async function readTrack(days: number | null = null): Promise<Track> {
  const at = Date.now();
  const since = days === null ? undefined : noonOf(dayOf(at) - days);
  const store = await openHistory();
  const [digests, sessions, activities] = await Promise.all([
    store.digests(since),
    store.listSessions(),
    store.listActivities(),
  ]);
  const recent = since === undefined ? sessions : sessions.filter(({ startedAt }) => startedAt >= since);
  return {
    visits: visitsOf(digests, recent, dayOf),
    activities,
    today: { day: dayOf(at), at },
    dayOf: (activity) => dayOf(activity.at, activity.offsetMin),
    trouble: store.trouble,
  };
}
