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

/**
 * Some browsers end a worker that needs too much memory without a word, so silence must count as death: so many times as
 * long as its slowest answers take is silence, between these limits. An answer takes 40 to 150 ms on usual machines
 * (`npm run bench`); on one that nine others share they were seen to take a second now and then. Judgement.
 */
const SILENCE = { times: 25, leastMs: 4000, mostMs: 15_000 } as const;
/** Until it is known how long answers take: the first pictures compile what a warm-up does not reach. Judgement. */
const FIRST_ANSWERS = { many: 5, silenceMs: 8000 } as const;
/** Nothing loaded and no answer for so long: loading may take long on a slow disk, and compiling on a slow processor. */
const OPENING_SILENCE_MS = 60_000;
/** A timer that comes so late was asleep with the whole machine: the worker was too. */
const ASLEEP_MS = 1000;
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

  /** `call` gets a function that says of the worker that it is alive. */
  async function ask<T>(call: (alive: () => void) => Promise<Answer<T>>, silenceMs: number): Promise<Answer<T>> {
    if (died !== null) return gone(died);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tellSilence: (silence: Answer<T>) => void = () => {};
    const silence = new Promise<Answer<T>>((resolve) => {
      tellSilence = resolve;
    });
    let isOver = false;
    const alive = () => {
      if (isOver) return;
      clearTimeout(timer);
      const due = performance.now() + silenceMs;
      timer = setTimeout(() => {
        if (performance.now() > due + ASLEEP_MS) return alive();
        die(`No answer for ${silenceMs / 1000} s.`);
        tellSilence(gone(`No answer for ${silenceMs / 1000} s.`));
      }, silenceMs);
    };
    alive();
    try {
      return await Promise.race([call(alive), death.then(gone), silence]);
    } catch (error) {
      return gone(error instanceof Error ? error.message : String(error));
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  }

  let answers = 0;
  let slowestMs = 0;

  return {
    open: (options, onProgress) =>
      ask((alive) => {
        const onShare = (share: number) => {
          alive();
          onProgress(share);
        };
        return remote.open(options, proxy(onShare));
      }, OPENING_SILENCE_MS),
    async detect(picture, t) {
      const askedAt = performance.now();
      const patienceMs = Math.min(SILENCE.mostMs, Math.max(SILENCE.leastMs, SILENCE.times * slowestMs));
      const answer = await ask(
        () => remote.detect(transfer(picture, [picture]), t),
        answers < FIRST_ANSWERS.many ? FIRST_ANSWERS.silenceMs : patienceMs,
      );
      answers += 1;
      // The slowest, fading: a moment of bad luck is not remembered for a whole set.
      slowestMs = Math.max(performance.now() - askedAt, slowestMs * 0.98);
      return answer;
    },
    async close() {
      if (died === null) await Promise.race([remote.close().catch(() => {}), death, wait(CLOSING_MS)]);
      die("Closed.");
    },
  };
}

const gone = (detail: string) => ({ ok: false, problem: { id: "worker-died", detail } }) as const;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
