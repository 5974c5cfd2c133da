import type { ExerciseId } from "../../exercise/exercise";
import type { PainEntry, SessionItem } from "../../plan/session";
import type { SetDigest } from "../digest";
import { inOrder, orderOf } from "../sequence";
import { spanOf } from "../span";

/** What of a stored session the history needs. */
export interface SessionNote {
  readonly id: string;
  readonly startedAt: number;
  readonly order?: number | undefined;
  readonly offsetMin?: number | undefined;
  readonly endedAt: number | null;
  readonly items: readonly SessionItem[];
  readonly pain: readonly PainEntry[];
  /** How hard it was, 0–10; absent: not said. */
  readonly effort?: number | undefined;
  /** false: all or some of it was done without a camera. */
  readonly watched?: false | undefined;
}

/** One time on the mat: the sets that share a session's id, with what was planned and said, where there was a session. */
export interface Visit {
  readonly id: string;
  /** In the user's own calendar, see `days.ts`. */
  readonly day: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly offsetMin: number | undefined;
  /** Its place in the order in which things were done, see `sequence.ts`. */
  readonly order: number;
  readonly endedAt: number;
  /** Oldest first; only what was done before the camera, and in which at least one rep was seen. */
  readonly sets: readonly SetDigest[];
  /** null: sets done one by one, without a plan. */
  readonly session: SessionNote | null;
}

/** The pain that was said around a visit, 0…10; null where nothing was said. */
export interface PainAround {
  readonly before: number | null;
  /** The most that was said during and between exercises. */
  readonly during: number | null;
  readonly after: number | null;
  readonly morning: number | null;
}

/**
 * Puts sets and sessions together, oldest first. Videos are left out: they may be old, or of somebody else.
 * @param dayOf the day, in the user's own calendar, of a time in milliseconds since 1970, with the offset kept with it
 */
export function visitsOf(
  digests: readonly SetDigest[],
  sessions: readonly SessionNote[],
  dayOf: (at: number, offsetMin?: number) => number,
): Visit[] {
  const sets = new Map<string, SetDigest[]>();
  for (const digest of digests) {
    if (digest.source !== "camera" || digest.reps.length === 0) continue;
    const together = sets.get(digest.sessionId);
    if (together) together.push(digest);
    else sets.set(digest.sessionId, [digest]);
  }
  const notes = new Map(sessions.map((session) => [session.id, session]));
  const said = sessions
    .filter((session) => !sets.has(session.id) && (session.pain.length > 0 || unwatched(session).length > 0))
    .map(({ id }) => id);
  return [...sets.keys(), ...said]
    .map((id) => {
      const session = notes.get(id) ?? null;
      const done = inOrder(sets.get(id) ?? []);
      const { first, endedAt: ended } = spanOf(session, done);
      const startedAt = first?.startedAt ?? 0;
      const endedAt = Math.max(startedAt, ended ?? startedAt);
      const { offsetMin } = first ?? {};
      const order = first ? orderOf(first) : 0;
      return { id, day: dayOf(startedAt, offsetMin), startedAt, offsetMin, order, endedAt, sets: done, session };
    })
    .sort((a, b) => a.order - b.order);
}

const unwatched = ({ watched, items }: SessionNote) =>
  watched === false ? items.filter(({ setsDone }) => setsDone > 0) : [];

/** What was done of a session that nobody watched, all or some of it: that it was done counts, how it was is not known. */
export function unwatchedItems({ session }: Visit): readonly SessionItem[] {
  return session ? unwatched(session) : [];
}

/** Whether anything was done, watched or not: pain alone can be said as well. */
export function wasDone(visit: Visit): boolean {
  return visit.sets.length > 0 || unwatchedItems(visit).length > 0;
}

/** Pain around a visit; "during" only of one exercise where one is named. */
export function painAround({ session }: Visit, exercise: ExerciseId | null = null): PainAround {
  const said = session?.pain ?? [];
  const last = (when: PainEntry["when"]) => said.filter((entry) => entry.when === when).at(-1)?.score ?? null;
  const during = said.filter(
    (entry) =>
      (entry.when === "during" || entry.when === "after-exercise") &&
      (exercise === null || entry.exercise === exercise),
  );
  return {
    before: last("before"),
    during: during.length > 0 ? Math.max(...during.map(({ score }) => score)) : null,
    after: last("after"),
    morning: last("next-morning"),
  };
}
