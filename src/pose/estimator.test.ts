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
  readonly warmUpMs?: number;
  /** Nobody is in the pictures whose number it says yes to. */
  readonly nobody?: (picture: number) => boolean;
  readonly refuses?: (options: PoseWorkerOptions) => SensorProblem | null;
}

const BODY: Pose = Array.from({ length: 33 }, () => ({ x: 0, y: 0, z: 0, visibility: 1 }));
const EDGE: EdgeFit = { sagitta: 0, turnDeg: 0, lowerShare: null, residual: 0, coverage: 1, points: [] };

function fakeWorld({
  gpu = false,
  costMs = { GPU: 10, CPU: 40 },
  blindGpu = false,
  warmUpMs = 1,
  nobody = () => false,
  refuses = () => null,
}: Behaviour) {
  const workers: FakeWorker[] = [];
  const pictures: FakePicture[] = [];
  const onPage: FakeWorker[] = [];
  const world: EstimatorWorld = {
    hasRealGpu: () => gpu,
    modelUrl: (model) => `http://localhost/${model}.task`,
    copy: async () => picture(pictures),
    startOnPage() {
      const handle = world.startWorker();
      onPage.push(...workers.slice(-1));
      return handle;
    },
    startWorker() {
      const worker: FakeWorker = { options: null, times: [], closed: false, failing: null };
      workers.push(worker);
      return {
        async open(options, onProgress) {
          worker.options = options;
          const problem = refuses(options);
          if (problem) return { ok: false, problem };
          onProgress(1);
          return { ok: true, value: { delegate: options.delegate, warmUpMs } };
        },
        async detect(given, t): Promise<Answer<Detected>> {
          given.close();
          worker.times.push(t);
          if (worker.failing) return { ok: false, problem: worker.failing };
          const delegate = worker.options?.delegate ?? "CPU";
          const edge = blindGpu && delegate === "GPU" ? null : EDGE;
          const isEmpty = nobody(Math.round(t * 30));
          const frame = isEmpty
            ? { t, aspect: 1, image: null, world: null, trunk: null }
            : { t, aspect: 1, image: BODY, world: BODY, trunk: { plus: edge, minus: edge } };
          return { ok: true, value: { frame, inferenceMs: costMs[delegate] / (isEmpty ? 2 : 1), contourMs: 1 } };
        },
        async close() {
          worker.closed = true;
        },
      };
    },
  };
  return { world, workers, onPage, pictures, next: () => picture(pictures) };
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

  it.each([
    ["live on the CPU: whoever waits is not made to wait for a blank picture", "auto", false, "after"],
    ["live on the GPU: how long it takes says whether there is one", "auto", true, "before"],
    ["a film: its poses are the same every time", "CPU", false, "before"],
  ] as const)("warms up, %s", async (_, delegate, gpu, warmUp) => {
    const { world, workers } = fakeWorld({ gpu });
    await openEstimator({ ...OPTIONS, delegate }, world);
    expect(workers.map(({ options }) => options?.warmUp)).toEqual([warmUp]);
  });

  it("compares a CPU that is warm", async () => {
    const { world, workers, next } = fakeWorld({ gpu: true, costMs: { GPU: 10, CPU: 40 } });
    await look(await opened(world), next, 0, 60);
    expect(workers.map(({ options }) => [options?.delegate, options?.warmUp])).toEqual([
      ["GPU", "before"],
      ["CPU", "before"],
    ]);
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

  it("becomes the CPU before an empty room too, and soon where the GPU is far slower", async () => {
    const { world, next } = fakeWorld({ gpu: true, costMs: { GPU: 1200, CPU: 40 }, nobody: () => true });
    const estimator = await opened(world);
    await look(estimator, next, 0, 12);
    expect(estimator.delegate).toBe("CPU");
  });

  it("is not chosen by who looked while nobody was there", async () => {
    const { world, next } = fakeWorld({ gpu: true, costMs: { GPU: 40, CPU: 30 }, nobody: (picture) => picture < 20 });
    const estimator = await opened(world);
    await look(estimator, next, 0, 60);
    expect(estimator.delegate).toBe("CPU");
  });

  it("stays open for a fast GPU until a back was seen, and is the CPU when the GPU sees none", async () => {
    const { world, workers, next } = fakeWorld({ gpu: true, blindGpu: true, nobody: (picture) => picture < 100 });
    const estimator = await opened(world);
    await look(estimator, next, 0, 90);
    expect(workers[1]?.closed).toBe(false);
    await look(estimator, next, 90, 60);
    expect(estimator.delegate).toBe("CPU");
  });

  it("is the CPU when the GPU takes too long to get warm: there is none behind it", async () => {
    const { world, workers } = fakeWorld({ gpu: true, warmUpMs: 22_000 });
    expect((await opened(world)).delegate).toBe("CPU");
    expect(workers[0]?.closed).toBe(true);
  });

  it("is the CPU when the GPU does not start", async () => {
    const refuses = ({ delegate }: PoseWorkerOptions): SensorProblem | null =>
      delegate === "GPU" ? { id: "delegate-failed", detail: "no context" } : null;
    const { world, workers } = fakeWorld({ gpu: true, refuses });
    expect((await opened(world)).delegate).toBe("CPU");
    expect(workers[0]?.closed).toBe(true);
  });
});

describe("where a worker has no WebGL 2", () => {
  it("the page itself looks, and so does whoever replaces it", async () => {
    const { world, workers, onPage, next } = fakeWorld({});
    const refused: SensorProblem = { id: "no-webgl2", detail: "OffscreenCanvas has no webgl2 context." };
    const start = world.startWorker;
    let refusals = 0;
    const estimator = await opened({
      ...world,
      startWorker: () => ({
        ...start(),
        open: async () => {
          refusals++;
          return { ok: false, problem: refused };
        },
      }),
      startOnPage: world.startOnPage,
    });
    expect(estimator.onPage).toBe(true);
    const [page] = onPage;
    if (page) page.failing = { id: "frame-failed", detail: "planted" };
    const answers = await look(estimator, next, 0, 3);
    expect(answers.map(({ ok }) => ok)).toEqual([false, true, true]);
    expect(refusals).toBe(1);
    expect(onPage).toHaveLength(2);
    expect(workers.at(-1)?.times).toEqual([1 / 30, 2 / 30]);
  });

  it("nor the page, that is said", async () => {
    const problem: SensorProblem = { id: "no-webgl2", detail: "none" };
    const { world } = fakeWorld({ refuses: () => problem });
    expect(await openEstimator(OPTIONS, world)).toEqual({ ok: false, problem });
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

describe("an estimator that nobody waits for any more", () => {
  it("ends its worker while the model is still being loaded, and starts no other", async () => {
    const { world, workers } = fakeWorld({ gpu: true });
    const { startWorker } = world;
    const loading = { ...world, startWorker: () => ({ ...startWorker(), open: () => new Promise<never>(() => {}) }) };
    const leaving = new AbortController();
    const options = { model: "full", delegate: "auto", contour: true, onProgress: () => {} } as const;
    const opening = openEstimator({ ...options, signal: leaving.signal }, loading);
    leaving.abort();
    expect(await opening).toMatchObject({ ok: false, problem: { id: "worker-died" } });
    expect(workers.map(({ closed }) => closed)).toEqual([true]);
  });
});
