import type { PainEntry } from "../core/session";
import { beginSession } from "../core/session/machine";
import { nextPlace } from "../core/session/places";
import { itemsOf, type Routine, type Shorter, shortened } from "../core/session/routine";
import type { SessionState } from "../core/session/state";
import { canBeTakenUp, takeUp } from "../core/session/take-up";
import { newId } from "../device/new-id";
import { SESSION_SCHEMA, type SessionRecord } from "../storage/session-record";
import type { SetStore } from "../storage/sets";
import { openHistory } from "./history";
import { routineNamed } from "./routines";

export type { SessionRecord } from "../storage/session-record";

/** Where a session begins: its record, and its state before anything has happened. */
export interface SessionBegin {
  readonly record: SessionRecord;
  readonly state: SessionState;
}

/** The routine of that id, the article's where there is none; made shorter as asked. */
export function routineOf(id: string | null, shorter: Shorter): Routine {
  return shortened(routineNamed(id), shorter);
}

/** A session of a routine, from its beginning. */
export function newSession(routine: Routine, pain: readonly PainEntry[] = []): SessionBegin {
  const items = itemsOf(routine);
  const record: SessionRecord = {
    schema: SESSION_SCHEMA,
    id: newId(),
    startedAt: Date.now(),
    endedAt: null,
    routine: { id: routine.id, name: routine.name },
    items,
    pain,
  };
  return { record, state: beginSession(items, nextPlace(items), 0) };
}

/** A session that was cut off, at the set that it was cut off in. */
export async function sessionAgain(store: SetStore, record: SessionRecord): Promise<SessionBegin> {
  const sets = (await store.digests(record.startedAt)).filter(({ sessionId }) => sessionId === record.id).reverse();
  const { items, next } = takeUp(
    record.items,
    sets.map(({ id, exercise, target, counts }) => ({ id, exercise, target, counts })),
  );
  return { record: { ...record, items }, state: beginSession(items, next, 0) };
}

/** The newest session that was cut off and can still be taken up; null: there is none. */
export async function sessionToTakeUp(): Promise<SessionRecord | null> {
  const sessions = await (await openHistory()).listSessions();
  return sessions.find((session) => canBeTakenUp(session, Date.now())) ?? null;
}

/** Says of a session that it will not be taken up again. */
export async function letGo(record: SessionRecord): Promise<void> {
  await (await openHistory()).putSession({ ...record, endedAt: Date.now() });
}

/** A session's end is asked about for this long. Judgement: afterwards memory, not the back, would answer. */
const JUST_MS = 3_600_000;

/** What was said before a session that has only just ended and was not asked about since; null for any other one. */
export async function justEnded(id: string): Promise<{ readonly before: number | null } | null> {
  const record = await (await openHistory()).getSession(id);
  if (!record?.endedAt || Date.now() - record.endedAt > JUST_MS) return null;
  if (record.pain.some(({ when }) => when === "after")) return null;
  return { before: record.pain.find(({ when }) => when === "before")?.score ?? null };
}

/** Adds what was said of pain to a stored session. */
export async function addPain(id: string, entry: PainEntry): Promise<void> {
  const store = await openHistory();
  const record = await store.getSession(id);
  if (!record) return;
  const others = record.pain.filter(({ when }) => when !== entry.when || when !== "after");
  await store.putSession({ ...record, pain: [...others, entry] });
}
