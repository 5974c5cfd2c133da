/** Records what a camera shows into one film, in memory, without sound. */

import { attempt, tried, within } from "./attempt";

export interface VideoRecorder {
  /** Bytes written so far; they come in pieces of two seconds. */
  readonly written: number;
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

/** Some browsers say that they can, and write nothing (WebKitGTK 2.50): known once it has been seen. */
let writesNothing = false;

export function canRecordVideo(): boolean {
  return !writesNothing && typeFor() !== null;
}

/** What a trial films: small, and different in every picture. */
const TRIAL = { sidePx: 32, pictures: 12, pictureMs: 100 } as const;

/** Films a moment of nothing, to see whether anything is written. True too where that cannot be tried. */
export async function writesVideo(): Promise<boolean> {
  const canvas = Object.assign(document.createElement("canvas"), { width: TRIAL.sidePx, height: TRIAL.sidePx });
  const context = canvas.getContext("2d");
  const stream = attempt(() => canvas.captureStream(), null);
  if (!context || !stream) return canRecordVideo();
  const recorder = recordVideo(stream);
  for (let picture = 0; recorder && picture < TRIAL.pictures; picture++) {
    context.fillStyle = picture % 2 === 0 ? "white" : "black";
    context.fillRect(0, 0, TRIAL.sidePx, TRIAL.sidePx);
    await new Promise((resolve) => setTimeout(resolve, TRIAL.pictureMs));
  }
  const film = await recorder?.stop();
  for (const track of stream.getTracks()) track.stop();
  if (recorder && !film) noteNothingWritten();
  return canRecordVideo();
}

/** A recorder has been at work and has written nothing. */
export function noteNothingWritten(): void {
  writesNothing = true;
}

/** Begins at once. null where this browser cannot, or the stream is over. Throws nothing. */
export function recordVideo(stream: MediaStream): VideoRecorder | null {
  const mimeType = typeFor();
  if (!mimeType || !stream.active) return null;
  try {
    const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_PER_SECOND });
    const pieces: Blob[] = [];
    let written = 0;
    const ended = new Promise<void>((done) => {
      recorder.addEventListener("dataavailable", ({ data }) => {
        pieces.push(data);
        written += data.size;
      });
      // The camera taken away ends it too; what there is until then is kept.
      recorder.addEventListener("stop", () => done());
    });
    recorder.start(PIECE_MS);
    return {
      get written() {
        return written;
      },
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
