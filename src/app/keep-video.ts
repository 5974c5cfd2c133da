import type { VideoRecorder } from "../device/video-recorder";
import { canRecordVideo, recordVideo } from "../device/video-recorder";
import type { SetStore } from "../storage/sets";
import { openHistory } from "./history";
import { type Settings, settings } from "./settings";

export { canRecordVideo };

/** The film of one set, for those who chose to keep films. */
export interface SetFilm {
  /** A frame was looked at; the first one begins the film. @param t seconds on the frames' clock */
  see(t: number): void;
  /** Ends the film, and keeps it where the set was kept. */
  finish(setId: string | null): Promise<void>;
}

const HOUR_MS = 3_600_000;
const KEPT_MS: Readonly<Record<Settings["videoFor"], number | null>> = {
  visit: 0,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  always: null,
};

/**
 * When a film is to go, milliseconds since 1970; null: when it is deleted by hand. Films that are due are deleted when
 * the app is opened, so that one kept for this visit only is there until the page is closed.
 */
export function deleteAt(kept: Settings["videoFor"], savedAt: number): number | null {
  const ms = KEPT_MS[kept];
  return ms === null ? null : savedAt + ms;
}

/** @param record what films: another one in tests */
export function filmSet(
  stream: MediaStream | undefined,
  store: Pick<SetStore, "putVideo">,
  record: typeof recordVideo = recordVideo,
): SetFilm {
  let recorder: VideoRecorder | null = null;
  let startT: number | null = null;
  return {
    see(t) {
      if (startT !== null || !stream || !settings.getState().keepVideo) return;
      startT = t;
      recorder = record(stream);
    },
    async finish(setId) {
      const blob = await recorder?.stop();
      if (!blob || setId === null || startT === null) return;
      const savedAt = Date.now();
      await store.putVideo({ setId, savedAt, deleteAt: deleteAt(settings.getState().videoFor, savedAt), startT, blob });
    },
  };
}

export interface KeptFilms {
  readonly count: number;
  readonly bytes: number;
}

export async function keptFilms(): Promise<KeptFilms> {
  const films = await (await openHistory()).listVideos();
  return { count: films.length, bytes: films.reduce((sum, { blob }) => sum + blob.size, 0) };
}

export async function deleteFilms(): Promise<void> {
  const store = await openHistory();
  for (const { setId } of await store.listVideos()) await store.removeVideo(setId);
}
