import type { Recording } from "../core/recording";
import { newId } from "../device/new-id";
import { askToPersist, isPersisted } from "../device/persistence";
import type { SetRecord } from "../storage/set-record";
import { openSetStore, type SetStore } from "../storage/sets";
import { settings } from "./settings";

export type { SetRecord } from "../storage/set-record";

let opening: Promise<SetStore> | null = null;

/** The one store of this page, opened on first use; films whose time is up go then. */
export function openHistory(): Promise<SetStore> {
  opening ??= openSetStore().then((store) => {
    void store.removeDueVideos(Date.now());
    return store;
  });
  return opening;
}

/** Sets that follow each other within this time are one sitting. Judgement. */
const SITTING_MS = 90 * 60_000;
/** How far back the latest set may have begun: nobody holds a set for longer. Judgement. */
const LONGEST_SET_MS = 60 * 60_000;

/** The sitting that a set begun now belongs to: the last one's, or a new one. */
export async function currentSession(store: SetStore): Promise<string> {
  const [latest] = await store.digests(Date.now() - SITTING_MS - LONGEST_SET_MS);
  if (latest && Date.now() - (latest.endedAt ?? latest.startedAt) < SITTING_MS) return latest.sessionId;
  return newId();
}

/** Between two requests to keep what is stored. Judgement: some browsers ask their user each time. */
const ASK_AGAIN_MS = 7 * 24 * 60 * 60_000;

/**
 * Asks the browser to keep what is stored, at a moment when there is something worth keeping: again after a while where it
 * has not promised to, as browsers promise it only to pages that are used.
 */
export async function keepHistory(): Promise<void> {
  const { askedToPersistAt } = settings.getState();
  const now = Date.now();
  if (askedToPersistAt !== null && Math.abs(now - askedToPersistAt) < ASK_AGAIN_MS) return;
  settings.setState({ askedToPersistAt: now });
  if (!(await isPersisted())) await askToPersist();
}

/** The movement of a set as one recording, or null when none was kept. */
export async function recordingOf(record: SetRecord): Promise<Recording | null> {
  const frames = await (await openHistory()).movement(record.id);
  if (frames.length === 0) return null;
  return { schema: 1, source: record.source.label, model: record.model, aspect: record.aspect, frames };
}
