import type { PainEntry } from "../core/plan/session";
import type { SessionRecord } from "./records/session-record";
import type { EarlierVerdict, SetRecord } from "./records/set-record";

/** Two states of one record, from two tabs or two machines: what both know. `here` itself is given back where nothing is new. */

/** A set is written by one page only; what may differ is how far it had come, and by which rules it was judged since. */
export function mergeSets(here: SetRecord, other: SetRecord): SetRecord {
  if (here.endedAt === null || other.endedAt === null) return isFurther(other, here) ? other : here;
  // Another end is another performance under the same name: what is here stays.
  if (here.startedAt !== other.startedAt || here.endedAt !== other.endedAt) return here;
  const newer = other.exercise.revision > here.exercise.revision;
  const [now, then] = newer ? [other, here] : [here, other];
  const known = new Set([now.exercise.revision, ...now.earlier.map(({ revision }) => revision)]);
  const until = now.earlier.at(-1)?.until ?? now.endedAt ?? now.startedAt;
  const more = [...then.earlier, verdictOf(then, until)].filter(({ revision }) => !known.has(revision));
  if (more.length === 0) return now;
  return { ...now, earlier: [...now.earlier, ...more].sort((a, b) => a.revision - b.revision) };
}

/** Whether the set had come further: to its end, or to more reps. */
function isFurther(a: SetRecord, b: SetRecord): boolean {
  if ((a.endedAt === null) !== (b.endedAt === null)) return a.endedAt !== null && a.reps.length >= b.reps.length;
  return a.reps.length > b.reps.length;
}

function verdictOf(set: SetRecord, until: number): EarlierVerdict {
  const { exercise, view, reps, cues, counts, score, notAssessed } = set;
  return { revision: exercise.revision, until, view, reps, cues, counts, score, notAssessed };
}

/** Every answer of both; for the rest the one that had come to its end, or further. */
export function mergeSessions(here: SessionRecord, other: SessionRecord): SessionRecord {
  const pain = everyAnswer(here.pain, other.pain);
  const base = hasGoneOn(other, here) ? other : here;
  if (base === here && pain === here.pain) return here;
  return { ...base, pain };
}

/** The session as the page that runs it has it, with what others said of it meanwhile. One that was ended stays ended. */
export function runningSession(mine: SessionRecord, stored: SessionRecord | null): SessionRecord {
  if (!stored) return mine;
  const pain = everyAnswer(mine.pain, stored.pain);
  if (stored.endedAt !== null && mine.endedAt === null) return { ...stored, pain };
  return pain === mine.pain ? mine : { ...mine, pain };
}

function hasGoneOn(a: SessionRecord, b: SessionRecord): boolean {
  if ((a.endedAt === null) !== (b.endedAt === null)) return a.endedAt !== null;
  const done = ({ items }: SessionRecord) => items.reduce((sum, { setsDone }) => sum + setsDone, 0);
  return done(a) > done(b);
}

/** An answer is known by what it was asked about and when it was given; the first list's own wording stays. */
function everyAnswer(first: readonly PainEntry[], second: readonly PainEntry[]): readonly PainEntry[] {
  const keyOf = ({ at, when }: PainEntry) => `${at} ${when}`;
  const known = new Set(first.map(keyOf));
  const more = second.filter((entry) => !known.has(keyOf(entry)));
  return more.length === 0 ? first : [...first, ...more];
}
