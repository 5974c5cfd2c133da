/** Records what a camera shows into one film, in memory, without sound. */

import { attempt, tried, within } from "./attempt";

export interface VideoRecorder {
  /** Ends the film; null where nothing was recorded. Once is enough, again gives the same. */
  stop(): Promise<Blob | null>;
}

/** What the browser can write, the smallest first. */
const TYPES = ["video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm", "video/mp4"] as const;
/** Enough to see how one moves: about 10 MB a minute. Judgement. */
const BITS_PER_SECOND = 1_400_000;
/** Handed over in pieces, so that a film cut off in the middle still has its beginning. */
const PIECE_MS = 2000;

const STOPS_MS = 5000;

export function canRecordVideo(): boolean {
  return typeFor() !== null;
}

/** Begins at once. null where this browser cannot, or the stream is over. Throws nothing. */
export function recordVideo(stream: MediaStream): VideoRecorder | null {
  const mimeType = typeFor();
  if (!mimeType || !stream.active) return null;
  try {
    const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_PER_SECOND });
    const pieces: Blob[] = [];
    const ended = new Promise<void>((done) => {
      recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
      // The camera taken away ends it too; what there is until then is kept.
      recorder.addEventListener("stop", () => done());
    });
    recorder.start(PIECE_MS);
    return {
      async stop() {
        if (recorder.state !== "inactive") tried(() => recorder.stop());
        // A recorder that failed may not say that it is over.
        await within(STOPS_MS, () => ended);
        const film = new Blob(pieces, { type: mimeType.split(";")[0] ?? mimeType });
        return film.size > 0 ? film : null;
      },
    };
  } catch {
    return null;
  }
}

function typeFor(): string | null {
  if (typeof MediaRecorder === "undefined") return null;
  return attempt(() => TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null, null);
}
