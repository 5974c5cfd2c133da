import type { Activity } from "../core/care/activity";
import { dayOfDate } from "../core/trends/days";
import { type Visit, visitsOf } from "../core/trends/visit";
import { openHistory } from "./history";

export interface Track {
  /** Oldest first. */
  readonly visits: readonly Visit[];
  /** Newest first. */
  readonly activities: readonly Activity[];
  /** The day in the user's own calendar, and the time in milliseconds since 1970, at which it was read. */
  readonly today: { readonly day: number; readonly at: number };
  /** The day, in the user's own calendar, of a time in milliseconds since 1970. */
  readonly dayOf: (at: number) => number;
}

const DAY_MS = 86_400_000;

/**
 * What was done and said, in short.
 * @param days how far back; all of it where none is given
 */
export async function readTrack(days: number | null = null): Promise<Track> {
  const at = Date.now();
  const since = days === null ? undefined : at - days * DAY_MS;
  const store = await openHistory();
  const [digests, sessions, activities] = await Promise.all([
    store.digests(since),
    store.listSessions(),
    store.listActivities(),
  ]);
  const recent = since === undefined ? sessions : sessions.filter(({ startedAt }) => startedAt >= since);
  return { visits: visitsOf(digests, recent, localDay), activities, today: { day: localDay(at), at }, dayOf: localDay };
}

/** The day, in the calendar of where the computer is, of a time in milliseconds since 1970; see `core/trends/days`. */
function localDay(at: number): number {
  const date = new Date(at);
  return dayOfDate({ year: date.getFullYear(), month: date.getMonth() + 1, date: date.getDate() });
}

/** Noon of a day, milliseconds since 1970: a time that is on that day wherever the clock changes. */
export function noonOf(day: number): number {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12).getTime();
}
