import { createStore, type StoreApi } from "zustand/vanilla";
import type { Recording } from "../../core/movement/recording";
import { newId } from "../../device/new-id";
import { askToPersist, isPersisted } from "../../device/persistence";
import { onLeave } from "../../device/visibility";
import type { SetRecord } from "../../storage/records/set-record";
import { openSetStore, type SetStore, type StorageTrouble } from "../../storage/sets";
import type { Hole } from "../../storage/tracks";
import { settings } from "../person/settings";
import { followTabs } from "./tabs";

export type { SetRecord } from "../../storage/records/set-record";
export type { StorageTrouble } from "../../storage/sets";

let opening: Promise<SetStore> | null = null;

const troubled = createStore<StorageTrouble | null>(() => null);
/** Why what is done here is not kept, or what is kept cannot be read; null: nothing is known of that kind. */
export const storageTrouble: Pick<
  StoreApi<StorageTrouble | null>,
  "getState" | "getInitialState" | "subscribe"
> = troubled;

/** The one store of this page, opened on first use; films whose time is up go then. */
export function openHistory(): Promise<SetStore> {
  opening ??= openSetStore().then((store) => {
    troubled.setState(store.trouble, true);
    store.onTrouble((trouble) => troubled.setState(trouble, true));
    void store.removeDueVideos(Date.now());
    // A page behind others may be closed without being asked: what waits is tried at once, and put aside meanwhile.

    onLeave(() => void store.flush());
    followTabs(store);
    return store;
  });
  return opening;
}

/** Why something that was asked of the store was not done. */
export const troubleOf = (store: Pick<SetStore, "trouble">): NonNullable<SetStore["trouble"]> =>
  store.trouble ?? "storage-closed";

/** Sets that follow each other within this time are one sitting. Judgement. */
const SITTING_MS = 90 * 60_000;
/** How far back the latest set may have begun: nobody holds a set for longer. Judgement. */
const LONGEST_SET_MS = 60 * 60_000;

/** The sitting that a set begun now belongs to: the last one's, or a new one. */
export async function currentSession(store: SetStore): Promise<string> {
  const now = Date.now();
  const [latest] = await store.digests(now - SITTING_MS - LONGEST_SET_MS);
  const ago = latest ? now - (latest.endedAt ?? latest.startedAt) : Number.POSITIVE_INFINITY;
  // One that ends in the future was dated by a clock that was wrong then: nothing follows on it.
  if (latest && ago < SITTING_MS && ago > -CLOCK_SLACK_MS) return latest.sessionId;
  return newId();
}

/** By this much clocks are set right while nobody notices. Judgement. */
const CLOCK_SLACK_MS = 2 * 60_000;

/** Between two requests to keep what is stored. Judgement: some browsers ask their user each time. */
const ASK_AGAIN_MS = 7 * 24 * 60 * 60_000;

/**
 * Asks the browser to keep what is stored, at a moment when there is something worth keeping: again after a while where it
 * has not promised to, as browsers promise it only to pages that are used.
 */
export async function askForLastingStorage(): Promise<void> {
  const { askedToPersistAt } = settings.getState();
  const now = Date.now();
  if (askedToPersistAt !== null && Math.abs(now - askedToPersistAt) < ASK_AGAIN_MS) return;
  settings.setState({ askedToPersistAt: now });
  if (!(await isPersisted())) await askToPersist();
}

/** The movement of a set as one recording, with its holes; null when none was kept. */
export async function recordingOf(record: SetRecord): Promise<KeptRecording | null> {
  const { frames, holes } = await (await openHistory()).movement(record.id);
  if (frames.length === 0) return null;
  return {
    recording: { schema: 1, source: record.source.label, model: record.model, aspect: record.aspect, frames },
    holes,
  };
}

export interface KeptRecording {
  readonly recording: Recording;
  /** Stretches that are missing or cannot be read: nothing may be judged across them. */
  readonly holes: readonly Hole[];
}

/** Which of a set's reps were kept as movement, by their positions: those can be watched again. */
export async function watchable(record: SetRecord): Promise<ReadonlySet<number>> {
  return repsIn(record, await recordingOf(record));
}

/** Positions of the reps that lie in what was kept, all of each. */
export function repsIn({ reps }: Pick<SetRecord, "reps">, kept: KeptRecording | null): ReadonlySet<number> {
  const [first, last] = [kept?.recording.frames[0]?.t, kept?.recording.frames.at(-1)?.t];
  if (!kept || first === undefined || last === undefined) return new Set();
  const isWhole = (start: number, end: number) =>
    start >= first && end <= last && !kept.holes.some((hole) => isIn(hole, start, end));
  return new Set(reps.flatMap(({ start, end }, n) => (isWhole(start, end) ? [n] : [])));
}

/** Whether some of the time between, seconds on the frames' clock, is in a hole. */
export function isIn({ fromT, toT }: Hole, start: number, end: number): boolean {
  return start < (toT ?? Number.POSITIVE_INFINITY) && end > (fromT ?? Number.NEGATIVE_INFINITY);
}
