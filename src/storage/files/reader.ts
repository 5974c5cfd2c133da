import { type ReadBackup, readBackup } from "./backup";
import type { Asked, Told } from "./reader-messages";
import { type ReadRecording, readRecordingFile } from "./recording-file";

/**
 * Longer than two years of sets with all their movement take on a slow machine; a file that takes longer is made to.
 * Judgement.
 */
const MOST_MS = 120_000;

type Ended = Exclude<Told, { kind: "ready" }> | { readonly kind: "late" | "died" | "no-worker" };

/** Reads a backup away from the page. Never throws; a file that would take for ever is given up. */
export async function readBackupAside(file: Blob, mostMs = MOST_MS): Promise<ReadBackup> {
  const ended = await aside({ what: "backup", file }, mostMs);
  if (ended.kind === "backup") return ended.read;
  if (ended.kind === "no-worker") return readBackup(file);
  return { ok: false, why: ended.kind === "late" ? "too-large" : "unreadable", detail: ended.kind };
}

/** Reads a recording away from the page. Never throws. */
export async function readRecordingAside(file: Blob, mostMs = MOST_MS): Promise<ReadRecording> {
  const ended = await aside({ what: "recording", file }, mostMs);
  if (ended.kind === "recording") return ended.read;
  return ended.kind === "no-worker" ? readRecordingFile(file) : { ok: false, detail: ended.kind };
}

/**
 * Asks a worker of its own, which is ended with its answer. "no-worker": it could not be started, as when the app's
 * address is gone; what is read then is looked through all the same.
 */
function aside(asked: Asked, mostMs: number): Promise<Ended> {
  if (typeof Worker === "undefined") return Promise.resolve({ kind: "no-worker" });
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
    let ready = false;
    const end = (ended: Ended) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(ended);
    };
    const timer = setTimeout(() => end({ kind: "late" }), mostMs);
    worker.addEventListener("error", () => end({ kind: ready ? "died" : "no-worker" }));
    worker.addEventListener("messageerror", () => end({ kind: "died" }));
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.kind !== "ready") return end(data);
      ready = true;
      worker.postMessage(asked);
    });
  });
}
