import type { VideoRecorder } from "../../device/video-recorder";
import { canRecordVideo, noteNothingWritten, recordVideo, writesVideo } from "../../device/video-recorder";
import type { SetStore } from "../../storage/sets";
import { openHistory } from "../data/history";
import { type Settings, settings } from "../person/settings";

export { canRecordVideo, writesVideo };

/** The film of one set, for those who chose to keep films. */
export interface SetFilm {
  /**
   * A frame was looked at; the first one begins the film, and the first one of another camera the next part of it.
   * @param t seconds on the frames' clock
   */
  see(t: number, stream: MediaStream | undefined): void;
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

/** The first piece of a film comes after two seconds; what has not come by then will not. Judgement. */
const FIRST_PIECE_S = 8;

interface Part {
  readonly startT: number;
  readonly recorder: VideoRecorder;
}

/**
 * @param onEmpty told once when nothing comes of it: the browser cannot film, or says that it does and writes nothing
 * @param record what films: another one in tests
 */
export function filmSet(
  store: Pick<SetStore, "putVideo">,
  onEmpty: () => void,
  record: typeof recordVideo = recordVideo,
): SetFilm {
  const parts: Part[] = [];
  let filmed: MediaStream | undefined;
  let isToldEmpty = false;
  const tellEmpty = () => {
    if (!isToldEmpty) onEmpty();
    isToldEmpty = true;
  };
  return {
    see(t, stream) {
      const part = parts.at(-1);
      if (part && !isToldEmpty && part.recorder.written === 0 && t - part.startT > FIRST_PIECE_S) {
        noteNothingWritten();
        tellEmpty();
      }
      if (!stream || stream === filmed || !settings.getState().keepVideo) return;
      filmed = stream;
      // The part before it is over: its camera is.
      void parts.at(-1)?.recorder.stop();
      const recorder = record(stream);
      if (recorder) parts.push({ startT: t, recorder });
      else tellEmpty();
    },
    async finish(setId) {
      const films = await Promise.all(
        parts.map(async ({ startT, recorder }) => ({ startT, blob: await recorder.stop() })),
      );
      const [first, ...later] = films.flatMap(({ startT, blob }) => (blob ? [{ startT, blob }] : []));
      if (!first || setId === null) return;
      const savedAt = Date.now();
      const kept = { setId, savedAt, deleteAt: deleteAt(settings.getState().videoFor, savedAt), ...first };
      await store.putVideo(later.length > 0 ? { ...kept, later } : kept);
    },
  };
}

export interface KeptFilms {
  readonly count: number;
  readonly bytes: number;
}

export async function keptFilms(): Promise<KeptFilms> {
  const films = await (await openHistory()).listVideos();
  return {
    count: films.length,
    bytes: films
      .flatMap(({ blob, later = [] }) => [blob, ...later.map((part) => part.blob)])
      .reduce((sum, { size }) => sum + size, 0),
  };
}

export async function deleteFilms(): Promise<void> {
  const store = await openHistory();
  for (const { setId } of await store.listVideos()) await store.removeVideo(setId);
}
