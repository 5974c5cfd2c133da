import { type MorningAdvice, morningAdvice } from "../../core/care/morning";
import type { PainEntry } from "../../core/plan/session";
import type { SessionRecord } from "../../storage/records/session-record";
import { openHistory } from "../data/history";
import { dayOf } from "../days";
import { profile } from "./profile";

/** Nobody remembers a morning for longer than this. Judgement. */
const REMEMBERED_MS = 4 * 24 * 3600_000;

/**
 * The session whose morning after is still to be asked about, or null.
 * @param sessions newest first
 * @param now milliseconds since 1970; days change at midnight where the computer is
 */
export function morningDue(
  sessions: readonly SessionRecord[],
  skipped: string | null,
  now: number,
): SessionRecord | null {
  const last = sessions.find(({ items }) => items.some(({ setsDone }) => setsDone > 0));
  if (!last || last.id === skipped || last.pain.some(({ when }) => when === "next-morning")) return null;
  const over = last.endedAt ?? last.startedAt;
  const another = dayOf(over) !== dayOf(now);
  return another && now > over && now - over < REMEMBERED_MS ? last : null;
}

/** Looks whether there is a morning to ask about. */
export async function findMorning(): Promise<SessionRecord | null> {
  const store = await openHistory();
  return morningDue(await store.listSessions(), profile.getState().morningSkipped, Date.now());
}

export interface AnsweredMorning {
  /** Whether the answer is kept. */
  readonly kept: boolean;
  /** What all mornings so far say. */
  readonly advice: MorningAdvice | null;
}

/** Keeps the answer with its session as it is stored now. One that was given in another tab meanwhile stays. */
export async function answerMorning({ id }: SessionRecord, entry: PainEntry): Promise<AnsweredMorning> {
  const store = await openHistory();
  const isThere = (now: SessionRecord) => now.pain.some(({ at, when }) => at === entry.at && when === entry.when);
  const { kept } = await store.changeSession(id, (now) =>
    isThere(now) ? now : { ...now, pain: [...now.pain, entry] },
  );
  const sessions = await store.listSessions();
  return { kept, advice: morningAdvice(sessions.map(({ pain }) => pain).reverse()) };
}

/** This morning is not asked about again. */
export function skipMorning(session: SessionRecord): void {
  profile.setState({ morningSkipped: session.id });
}

/** What was said before a session, 0–10, or null. */
export function painBefore(pain: readonly PainEntry[]): number | null {
  return pain.find(({ when }) => when === "before")?.score ?? null;
}
