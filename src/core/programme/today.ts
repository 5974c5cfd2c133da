import { programmeOf } from "../exercise/programme";
import { weekOf } from "../history/trends/days";
import { unwatchedItems, type Visit, wasDone } from "../history/trends/visit";

/** What the programme says of today, always with its reason; the user decides. */
export type Today =
  | { readonly kind: "train"; readonly because: "first" | "rested" | "long-ago"; readonly daysSince: number | null }
  | { readonly kind: "done" }
  /** Too soon. `hours` since the last session. */
  | { readonly kind: "rest"; readonly because: "day-between"; readonly hours: number }
  /** Two days later by the calendar, but not yet by the clock. `atMs`: when it will be, milliseconds since 1970. */
  | { readonly kind: "later"; readonly hours: number; readonly atMs: number }
  | { readonly kind: "rest"; readonly because: "enough-this-week"; readonly sessions: number };

/** Rules §9.2: two or three sessions a week, a day between, and a word about it within 36 to 48 hours. */
const PROGRAMME = { mostAWeek: 3, leastAWeek: 2, leastHours: 36, longAgoDays: 10 } as const;
const HOUR_MS = 3_600_000;

/** One set alone is a try, not a session. Judgement. */
const FEWEST_SETS = 2;

/** Whether a visit was a session of the programme: enough strengthening to want a day between. */
export function isSession(visit: Visit): boolean {
  const seen = visit.sets.filter(({ exercise, counts }) => !programmeOf(exercise).everyDay && counts.full > 0).length;
  // Without a camera the plan says how many there were, those that were seen among them.
  const led = unwatchedItems(visit)
    .filter(({ exercise }) => !programmeOf(exercise).everyDay)
    .reduce((sum, { setsDone }) => sum + setsDone, 0);
  return Math.max(seen, led) >= FEWEST_SETS;
}

/**
 * @param visits oldest first
 * @param today the day in the user's own calendar, and the time in milliseconds since 1970
 */
export function adviceFor(visits: readonly Visit[], today: { readonly day: number; readonly at: number }): Today {
  const sessions = visits.filter((visit) => isSession(visit) && visit.day <= today.day);
  // The latest by the clock: one that was set back in between must not make a rest of a day look like one of weeks.
  const last = sessions.reduce<Visit | null>(
    (late, visit) => (late && late.endedAt > visit.endedAt ? late : visit),
    null,
  );
  if (!last) return { kind: "train", because: "first", daysSince: null };
  const daysSince = today.day - last.day;
  if (daysSince === 0) return { kind: "done" };
  const hours = Math.max(0, Math.floor((today.at - last.endedAt) / HOUR_MS));
  if (daysSince === 1) return { kind: "rest", because: "day-between", hours };
  const thisWeek = sessions.filter(({ day }) => weekOf(day) === weekOf(today.day)).length;
  if (thisWeek >= PROGRAMME.mostAWeek) return { kind: "rest", because: "enough-this-week", sessions: thisWeek };
  if (hours < PROGRAMME.leastHours) {
    return { kind: "later", hours, atMs: last.endedAt + PROGRAMME.leastHours * HOUR_MS };
  }
  return { kind: "train", because: daysSince >= PROGRAMME.longAgoDays ? "long-ago" : "rested", daysSince };
}

export interface Streak {
  /** Weeks running with two sessions or more, this one counted once it has them. */
  readonly weeks: number;
  /** Sessions of this week so far. */
  readonly thisWeek: number;
}

/**
 * Rest never breaks a streak, and nor does a slow week: one with a single session, or with a walk, swim or ride in the
 * log, neither adds to it nor ends it. Only a whole week with nothing at all begins a new count.
 * @param moved days on which easy movement was logged
 */
export function streakOf(visits: readonly Visit[], moved: readonly number[], today: number): Streak {
  const sessions = new Map<number, number>();
  const alive = new Set(moved.map(weekOf));
  for (const visit of visits) {
    if (visit.day > today || !wasDone(visit)) continue;
    alive.add(weekOf(visit.day));
    if (isSession(visit)) sessions.set(weekOf(visit.day), (sessions.get(weekOf(visit.day)) ?? 0) + 1);
  }
  const now = weekOf(today);
  const counts = (week: number) => (sessions.get(week) ?? 0) >= PROGRAMME.leastAWeek;
  let weeks = counts(now) ? 1 : 0;
  for (let week = now - 1; alive.has(week); week--) if (counts(week)) weeks++;
  return { weeks, thisWeek: sessions.get(now) ?? 0 };
}
