import type { SetDigest } from "../../core/history/digest";
import { itemsOf, type Routine, type Shorter, shortened } from "../../core/plan/routine";
import type { PainEntry, SessionItem } from "../../core/plan/session";
import { withWeight } from "../../core/plan/weights";
import { beginSession } from "../../core/session/machine";
import { nextPlace } from "../../core/session/places";
import type { SessionState } from "../../core/session/state";
import { canBeTakenUp, takeUp, withoutClosed } from "../../core/session/take-up";
import { newId } from "../../device/new-id";
import { SESSION_SCHEMA, type SessionRecord } from "../../storage/records/session-record";
import type { SetStore } from "../../storage/sets";
import { stamp } from "../clock";
import { openHistory } from "../data/history";
import { routineNamed } from "../person/routines";
import { warmsUp } from "../person/warm-up";
import { routineOfOne } from "./one-exercise";
import { sessionElsewhere } from "./session-lock";

export type { SessionRecord } from "../../storage/records/session-record";

/** Where a session begins: its record, and its state before anything has happened. */
export interface SessionBegin {
  readonly record: SessionRecord;
  readonly state: SessionState;
}

/** The routine of that id, one exercise's or the article's where there is none; made shorter as asked. */
export function routineOf(id: string | null, shorter: Shorter): Routine {
  return shortened(routineOfOne(id) ?? routineNamed(id), shorter);
}

/** A session of a routine, from its beginning. @param weightKg of what is done with a weight; null: not said */
export function newSession(
  routine: Routine,
  pain: readonly PainEntry[] = [],
  weightKg: number | null = null,
): SessionBegin {
  const items = itemsOf({ ...routine, items: withWeight(routine.items, weightKg) });
  const record: SessionRecord = {
    schema: SESSION_SCHEMA,
    id: newId(),
    ...stamp(),
    endedAt: null,
    routine: { id: routine.id, name: routine.name },
    items,
    pain,
  };
  return { record, state: beginSession(items, nextPlace(items), 0, warmsUp(routine) ? 0 : null) };
}

/** The same session led without a camera from here on: its record says that nobody watched. */
export function withoutCamera({ record, state }: SessionBegin): SessionBegin {
  return { record: { ...record, watched: false }, state };
}

/**
 * A session that was cut off, at the set that it was cut off in, without what the gates keep closed by now; null: it was
 * ended or deleted meanwhile, in another tab.
 */
export async function sessionAgain(
  store: SetStore,
  id: string,
  isOpen: (item: SessionItem) => boolean,
): Promise<SessionBegin | null> {
  const record = await store.getSession(id);
  if (!record || record.endedAt !== null) return null;
  const sets = (await setsOf(store, id)).toReversed();
  const taken = takeUp(
    record.items,
    sets.map(({ id, exercise, target, counts }) => ({ id, exercise, target, counts })),
  );
  const { items, next } = withoutClosed(taken, isOpen);
  // Whoever had begun a set is warm, and so is whoever had left the warm-up behind.
  const warmUp = sets.length === 0 && items.every(({ setsDone }) => setsDone === 0) ? (record.warmUp ?? null) : null;
  return { record: { ...record, items }, state: beginSession(items, next, 0, warmUp) };
}

/** All sets of a session, newest first: by order, for the clock may have been set in the middle of it. */
async function setsOf(store: SetStore, id: string): Promise<readonly SetDigest[]> {
  return (await store.digests()).filter(({ sessionId }) => sessionId === id);
}

/** The newest session that was cut off and can still be taken up; null: there is none. One that another tab runs is not cut off. */
export async function sessionToTakeUp(): Promise<SessionRecord | null> {
  const store = await openHistory();
  const open = (await store.listSessions()).filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return null;
  const [digests, elsewhere] = await Promise.all([store.digests(), sessionElsewhere()]);
  const aliveIn = (id: string) =>
    digests.flatMap((set) => (set.sessionId === id ? [set.startedAt, set.endedAt ?? set.startedAt] : []));
  const now = Date.now();
  return open.find((one) => one.id !== elsewhere && canBeTakenUp(one, now, aliveIn(one.id))) ?? null;
}

/** Says of a session that it will not be taken up again. */
export async function letGo({ id }: SessionRecord): Promise<void> {
  const at = Date.now();
  const end = (now: SessionRecord) => (now.endedAt === null ? { ...now, endedAt: Math.max(at, now.startedAt) } : now);
  await (await openHistory()).changeSession(id, end);
}

/** A session's end is asked about for this long. Judgement: afterwards memory, not the back, would answer. */
const JUST_MS = 3_600_000;

/** What was said before a session that has only just ended and was not asked about since; null for any other one. */
export async function justEnded(id: string): Promise<{ readonly before: number | null } | null> {
  const record = await (await openHistory()).getSession(id);
  if (!record?.endedAt || Math.abs(Date.now() - record.endedAt) > JUST_MS) return null;
  if (record.pain.some(({ when }) => when === "after")) return null;
  return { before: record.pain.find(({ when }) => when === "before")?.score ?? null };
}

/** Keeps how hard a session was, 0–10. False: not kept. */
export async function keepEffort(id: string, effort: number): Promise<boolean> {
  return (await (await openHistory()).changeSession(id, (now) => ({ ...now, effort }))).kept;
}

/** Adds what was said of pain to a stored session; of how it was right after, the last answer counts. False: not kept. */
export async function addPain(id: string, entry: PainEntry): Promise<boolean> {
  const add = (now: SessionRecord) => {
    const others = now.pain.filter(({ when, at }) => when !== entry.when || (when !== "after" && at !== entry.at));
    return { ...now, pain: [...others, entry] };
  };
  return (await (await openHistory()).changeSession(id, add)).kept;
}
