import { proxy, transfer, wrap } from "comlink";
import type { Answer, Detected, PoseWorker, PoseWorkerOptions, Ready } from "../../workers/pose.api";

/** A pose worker as the page sees it: it always answers, even when its thread is gone. */
export interface WorkerHandle {
  open(options: PoseWorkerOptions, onProgress: (share: number) => void): Promise<Answer<Ready>>;
  /** `picture` is given away. */
  detect(picture: ImageBitmap | VideoFrame, t: number): Promise<Answer<Detected>>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/** Some browsers end a worker that needs too much memory without a word, so silence must count as death. */
const SILENCE_MS = 15_000;
/** Loading may take long on a slow disk, and compiling on a slow processor. */
const OPENING_SILENCE_MS = 120_000;
/** MediaPipe's own tidying up; the thread is ended after that in any case. */
const CLOSING_MS = 1_000;

/** Starts the real worker. */
export function startPoseWorker(): WorkerHandle {
  const worker = new Worker(new URL("../../workers/pose.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<PoseWorker>(worker);
  let died: string | null = null;
  let tell: (detail: string) => void = () => {};
  const death = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const die = (detail: string) => {
    died ??= detail;
    tell(died);
    worker.terminate();
  };
  worker.addEventListener("error", (event) => die(event.message || "The worker's script could not be loaded."));
  worker.addEventListener("messageerror", () => die("A message to or from the worker could not be read."));

  async function ask<T>(call: () => Promise<Answer<T>>, silenceMs: number): Promise<Answer<T>> {
    if (died !== null) return gone(died);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<Answer<T>>((resolve) => {
      timer = setTimeout(() => {
        die(`No answer for ${silenceMs / 1000} s.`);
        resolve(gone(`No answer for ${silenceMs / 1000} s.`));
      }, silenceMs);
    });
    try {
      return await Promise.race([call(), death.then(gone), silence]);
    } catch (error) {
      return gone(error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    open: (options, onProgress) => ask(() => remote.open(options, proxy(onProgress)), OPENING_SILENCE_MS),
    detect: (picture, t) => ask(() => remote.detect(transfer(picture, [picture]), t), SILENCE_MS),
    async close() {
      if (died === null) await Promise.race([remote.close(), death, wait(CLOSING_MS)]);
      die("Closed.");
    },
  };
}

const gone = (detail: string) => ({ ok: false, problem: { id: "worker-died", detail } }) as const;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
