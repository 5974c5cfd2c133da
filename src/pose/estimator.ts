import type {
  Answer,
  DelegateName,
  Detected,
  ModelName,
  PoseWorkerOptions,
  SensorProblem,
} from "../../workers/pose.api";
import { createDelegateTrial, isTooLongForGpu } from "./delegate-trial";
import { MODEL_BYTES, modelUrl } from "./models";
import { startPageSensor } from "./page-sensor";
import { startPoseWorker, type WorkerHandle } from "./pose-worker";
import { hasRealGpu } from "./renderer";

export interface EstimatorOptions {
  readonly model: ModelName;
  /** "auto": the GPU where there is a real one and it proves faster, else the CPU. */
  readonly delegate: DelegateName | "auto";
  /** Trace the trunk's outline. */
  readonly contour: boolean;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** A worker failed, and another is about to take its place. */
  readonly onReplacing?: () => void;
  /** Nobody waits for it any more: what is being loaded is let go of at once, and the answer is a "worker-died". */
  readonly signal?: AbortSignal;
}

export interface PoseEstimator {
  /** Who does the work now; may change while "auto" finds out, and when the GPU fails. */
  readonly delegate: DelegateName;
  /** Whether it looks on the page's own thread, which stands still meanwhile: a worker has no WebGL 2 here. */
  readonly onPage: boolean;
  /** How often a worker had to be replaced because it failed. */
  readonly replaced: number;
  /**
   * One picture at a time. `picture` is given away. `t` in seconds, strictly increasing.
   * A worker that fails is replaced: that picture answers "frame-failed" and the next ones go on, their time with them.
   * Any other problem means that replacing did not help, and the estimator is done for.
   */
  detect(picture: ImageBitmap | VideoFrame, t: number): Promise<Answer<Detected>>;
  close(): Promise<void>;
}

/** What the estimator needs of the browser; tests bring their own. */
export interface EstimatorWorld {
  readonly startWorker: () => WorkerHandle;
  /** The same on the page's own thread. */
  readonly startOnPage: () => WorkerHandle;
  readonly hasRealGpu: () => boolean;
  readonly modelUrl: (model: ModelName) => string;
  readonly copy: (picture: ImageBitmap | VideoFrame) => Promise<ImageBitmap | VideoFrame>;
}

const BROWSER: EstimatorWorld = {
  startWorker: startPoseWorker,
  startOnPage: startPageSensor,
  hasRealGpu,
  modelUrl,
  copy: async (picture) => ("clone" in picture ? picture.clone() : createImageBitmap(picture)),
};

/** Workers that fail one after the other without a single picture in between, before it is given up. Judgement. */
const MOST_FAILURES = 3;

const LEFT = { ok: false, problem: { id: "worker-died", detail: "Left while it was being opened." } } as const;

/** The answer, or `LEFT` as soon as the signal aborts. */
function unlessLeft<T>(work: Promise<Answer<T>>, signal: AbortSignal | undefined): Promise<Answer<T>> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => resolve(LEFT);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

/** Starts a worker, opens the model, warms it up. A GPU that does not start is passed over for the CPU. */
export async function openEstimator(
  { model, delegate: wanted, contour, onProgress, onReplacing, signal }: EstimatorOptions,
  world: EstimatorWorld = BROWSER,
): Promise<Answer<PoseEstimator>> {
  let onPage = false;
  const open = async (
    delegate: DelegateName,
    onShare: (share: number) => void,
    warmUp: PoseWorkerOptions["warmUp"],
  ): Promise<Answer<WorkerHandle>> => {
    let worker: WorkerHandle;
    try {
      worker = onPage ? world.startOnPage() : world.startWorker();
    } catch (error) {
      return { ok: false, problem: { id: "worker-died", detail: String(error) } };
    }
    const asked = { model, delegate, modelUrl: world.modelUrl(model), modelBytes: MODEL_BYTES[model], contour, warmUp };
    const opened = await unlessLeft(worker.open(asked, onShare), signal);
    const isSlow = opened.ok && wanted === "auto" && delegate === "GPU" && isTooLongForGpu(opened.value.warmUpMs ?? 0);
    if (opened.ok && !isSlow) return { ok: true, value: worker };
    await worker.close();
    if (signal?.aborted) return LEFT;
    if (opened.ok) return { ok: false, problem: { id: "delegate-failed", detail: "Too slow for a GPU." } };
    if (opened.problem.id !== "no-webgl2" || onPage) return opened;
    onPage = true;
    return open(delegate, onShare, warmUp);
  };
  const quietly = () => {};
  // A GPU is judged by it, and a film's poses are to be the same every time. Else whoever waits is not made to wait for it.
  const firstLook = (delegate: DelegateName) => (wanted === "auto" && delegate === "CPU" ? "after" : "before");

  let delegate: DelegateName = wanted === "auto" ? (world.hasRealGpu() ? "GPU" : "CPU") : wanted;
  let trial = wanted === "auto" && delegate === "GPU" ? createDelegateTrial() : null;
  let first = await open(delegate, onProgress, firstLook(delegate));
  if (!first.ok && delegate === "GPU" && !signal?.aborted) {
    delegate = "CPU";
    trial = null;
    first = await open(delegate, onProgress, firstLook(delegate));
  }
  if (!first.ok) return first;

  let worker = first.value;
  let rival: WorkerHandle | null = null;
  let opening = false;
  let closed = false;
  let failures = 0;
  let replaced = 0;

  async function replaceBy(next: DelegateName): Promise<SensorProblem | null> {
    await worker.close();
    const opened = await open(next, quietly, firstLook(next));
    if (!opened.ok) return opened.problem;
    if (closed) await opened.value.close();
    worker = opened.value;
    delegate = next;
    return null;
  }

  async function recover(problem: SensorProblem): Promise<Answer<Detected>> {
    failures += 1;
    if (closed || failures > MOST_FAILURES) return { ok: false, problem: { ...problem, id: "worker-died" } };
    replaced += 1;
    // Before the replacing, which takes seconds.
    onReplacing?.();
    // A GPU that fails once is not trusted again: a lost context comes back as a stuck picture in the middle of a set.
    await endTrial();
    const stuck = await replaceBy("CPU");
    return { ok: false, problem: stuck ?? { ...problem, id: "frame-failed" } };
  }

  async function endTrial(): Promise<void> {
    trial = null;
    await rival?.close();
    rival = null;
  }

  /** The CPU worker gets ready beside the GPU's, then sees the same pictures after it, then the slower one goes. */
  async function letRivalLook(copy: ImageBitmap | VideoFrame | null, t: number): Promise<void> {
    if (!trial) return copy?.close();
    if (rival && copy) {
      const answer = await rival.detect(copy, t);
      if (answer.ok) trial?.note("CPU", answer.value);
      else await endTrial();
    } else if (!opening && trial.state.delegate === "CPU") {
      opening = true;
      // Warm before it is compared.
      void open("CPU", quietly, "before").then(async (opened) => {
        if (!opened.ok) return endTrial();
        if (trial && !closed) rival = opened.value;
        else await opened.value.close();
      });
    }
    if (!trial || !rival || trial.state.id !== "decided") return;
    if (trial.state.delegate === "CPU") {
      [worker, rival] = [rival, worker];
      delegate = "CPU";
    }
    await endTrial();
  }

  return {
    ok: true,
    value: {
      get delegate() {
        return delegate;
      },
      get onPage() {
        return onPage;
      },
      get replaced() {
        return replaced;
      },
      async detect(picture, t) {
        const copy = rival ? await world.copy(picture).catch(() => null) : null;
        const answer = await worker.detect(picture, t);
        if (!answer.ok) {
          copy?.close();
          return recover(answer.problem);
        }
        failures = 0;
        trial?.note(delegate, answer.value);
        await letRivalLook(copy, t);
        return answer;
      },
      async close() {
        closed = true;
        await endTrial();
        await worker.close();
      },
    },
  };
}
