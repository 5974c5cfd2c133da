import { describe, expect, it } from "vitest";
import type { Answer, DelegateName, Detected, PoseWorkerOptions, SensorProblem } from "../../workers/pose.api";
import type { EdgeFit, Pose } from "../core/body/pose";
import { type EstimatorWorld, openEstimator, type PoseEstimator } from "./estimator";

/** Workers that are told how to behave, and remember what happened to them. */
interface FakeWorker {
  options: PoseWorkerOptions | null;
  readonly times: number[];
  closed: boolean;
  failing: SensorProblem | null;
}

interface Behaviour {
  readonly gpu?: boolean;
  readonly costMs?: Readonly<Record<DelegateName, number>>;
  readonly blindGpu?: boolean;
  readonly refuses?: (options: PoseWorkerOptions) => SensorProblem | null;
}

const BODY: Pose = Array.from({ length: 33 }, () => ({ x: 0, y: 0, z: 0, visibility: 1 }));
const EDGE: EdgeFit = { sagitta: 0, turnDeg: 0, lowerShare: null, residual: 0, coverage: 1, points: [] };

function fakeWorld({ gpu = false, costMs = { GPU: 10, CPU: 40 }, blindGpu = false, refuses = () => null }: Behaviour) {
  const workers: FakeWorker[] = [];
  const pictures: FakePicture[] = [];
  const world: EstimatorWorld = {
    hasRealGpu: () => gpu,
    modelUrl: (model) => `http://localhost/${model}.task`,
    copy: async () => picture(pictures),
    startWorker() {
      const worker: FakeWorker = { options: null, times: [], closed: false, failing: null };
      workers.push(worker);
      return {
        async open(options, onProgress) {
          worker.options = options;
          const problem = refuses(options);
          if (problem) return { ok: false, problem };
          onProgress(1);
          return { ok: true, value: { delegate: options.delegate, warmUpMs: 1 } };
        },
        async detect(given, t): Promise<Answer<Detected>> {
          given.close();
          worker.times.push(t);
          if (worker.failing) return { ok: false, problem: worker.failing };
          const delegate = worker.options?.delegate ?? "CPU";
          const edge = blindGpu && delegate === "GPU" ? null : EDGE;
          const frame = { t, aspect: 1, image: BODY, world: BODY, trunk: { plus: edge, minus: edge } };
          return { ok: true, value: { frame, inferenceMs: costMs[delegate], contourMs: 1 } };
        },
        async close() {
          worker.closed = true;
        },
      };
    },
  };
  return { world, workers, pictures, next: () => picture(pictures) };
}

interface FakePicture extends ImageBitmap {
  isClosed: boolean;
}

function picture(all: FakePicture[]): FakePicture {
  const made: FakePicture = {
    width: 640,
    height: 360,
    isClosed: false,
    close() {
      made.isClosed = true;
    },
  };
  all.push(made);
  return made;
}

const OPTIONS = { model: "full", delegate: "auto", contour: true, onProgress: () => {} } as const;

async function opened(world: EstimatorWorld): Promise<PoseEstimator> {
  const answer = await openEstimator(OPTIONS, world);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value;
}

async function look(estimator: PoseEstimator, next: () => ImageBitmap, from: number, count: number) {
  const answers: Answer<Detected>[] = [];
  for (let index = from; index < from + count; index++) {
    answers.push(await estimator.detect(next(), index / 30));
    // What the estimator does beside the set gets its turn between two pictures.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return answers;
}

describe("which delegate does the work", () => {
  it("is the CPU where there is no real GPU", async () => {
    const { world, workers } = fakeWorld({ gpu: false });
    expect((await opened(world)).delegate).toBe("CPU");
    expect(workers).toHaveLength(1);
  });

  it("stays the GPU when it proves faster, and the CPU's worker is ended", async () => {
    const { world, workers, pictures, next } = fakeWorld({ gpu: true, costMs: { GPU: 10, CPU: 40 } });
    const estimator = await opened(world);
    await look(estimator, next, 0, 60);
    expect(estimator.delegate).toBe("GPU");
    expect(workers.map(({ options, closed }) => [options?.delegate, closed])).toEqual([
      ["GPU", false],
      ["CPU", true],
    ]);
    expect(pictures.every(({ isClosed }) => isClosed)).toBe(true);
  });

  it("becomes the CPU when that proves faster, without a picture lost", async () => {
    const { world, workers, next } = fakeWorld({ gpu: true, costMs: { GPU: 90, CPU: 40 } });
    const estimator = await opened(world);
    const answers = await look(estimator, next, 0, 60);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(estimator.delegate).toBe("CPU");
    expect(workers[0]?.closed).toBe(true);
    expect(workers[1]?.closed).toBe(false);
  });

  it("becomes the CPU when the GPU's masks are empty, however fast they come", async () => {
    const { world, next } = fakeWorld({ gpu: true, blindGpu: true });
    const estimator = await opened(world);
    await look(estimator, next, 0, 60);
    expect(estimator.delegate).toBe("CPU");
  });

  it("is the CPU when the GPU does not start", async () => {
    const refuses = ({ delegate }: PoseWorkerOptions): SensorProblem | null =>
      delegate === "GPU" ? { id: "delegate-failed", detail: "no context" } : null;
    const { world, workers } = fakeWorld({ gpu: true, refuses });
    expect((await opened(world)).delegate).toBe("CPU");
    expect(workers[0]?.closed).toBe(true);
  });
});

describe("a worker that fails", () => {
  for (const id of ["worker-died", "frame-failed"] as const) {
    it(`is replaced after "${id}": one picture is lost, the time goes on`, async () => {
      const { world, workers, next } = fakeWorld({});
      const estimator = await opened(world);
      await look(estimator, next, 0, 3);
      const [first] = workers;
      if (first) first.failing = { id, detail: "planted" };
      const answers = await look(estimator, next, 3, 4);
      expect(answers.map((answer) => (answer.ok ? "seen" : answer.problem.id))).toEqual([
        "frame-failed",
        "seen",
        "seen",
        "seen",
      ]);
      expect(first?.closed).toBe(true);
      expect(workers[1]?.times).toEqual([4 / 30, 5 / 30, 6 / 30]);
      expect(estimator.replaced).toBe(1);
    });
  }

  it("takes a failing GPU away for good", async () => {
    const { world, workers, next } = fakeWorld({ gpu: true });
    const estimator = await opened(world);
    const [gpu] = workers;
    if (gpu) gpu.failing = { id: "frame-failed", detail: "context lost" };
    await look(estimator, next, 0, 60);
    expect(estimator.delegate).toBe("CPU");
    expect(workers).toHaveLength(2);
  });

  it("is given up when replacing does not help", async () => {
    const { world, workers, next } = fakeWorld({});
    const estimator = await opened(world);
    for (let round = 0; round < 4; round++) {
      const worker = workers.at(-1);
      if (worker) worker.failing = { id: "worker-died", detail: "planted" };
      const [answer] = await look(estimator, next, round, 1);
      expect(answer?.ok === false && answer.problem.id).toBe(round < 3 ? "frame-failed" : "worker-died");
    }
  });

  it("says why when there is no model to begin with", async () => {
    const { world, workers } = fakeWorld({ refuses: () => ({ id: "model-missing", detail: "HTTP 404" }) });
    const answer = await openEstimator(OPTIONS, world);
    expect(answer).toEqual({ ok: false, problem: { id: "model-missing", detail: "HTTP 404" } });
    expect(workers[0]?.closed).toBe(true);
  });
});
