/** Looks at the same pictures with tasks-vision alone and through the whole pipeline, each with and without the back. */
import { transfer, wrap } from "comlink";
import { fittedSize } from "../../../src/core/body/fitted-size";
import { createCoach } from "../../../src/core/coach/coach";
import type { Exercise, ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { openEstimator } from "../../../src/pose/estimator";
import { modelUrl } from "../../../src/pose/models";
import type { Bare } from "./bare.worker";

export interface MeasureOptions {
  readonly exercise: ExerciseId;
  readonly framesPerSecond: number;
}

/** Milliseconds for each frame in which all four looks saw somebody, in the same order. */
export interface Measured {
  readonly bare: readonly number[];
  readonly bareWithMask: readonly number[];
  readonly pipeline: readonly number[];
  readonly pipelineWithBack: readonly number[];
  /** Inside the worker: detection alone, and detection with the mask and the tracing of the back. */
  readonly sensor: readonly number[];
  readonly sensorWithBack: readonly number[];
  readonly tracing: readonly number[];
}

/** What nobody can do without: making a landmarker, and the first detection of what the camera shows, which allocates. Milliseconds. */
export interface BareStart {
  readonly creationMs: number;
  readonly detectionMs: number;
  readonly compileMs: number;
}

declare global {
  interface Window {
    measure(options: MeasureOptions): Promise<Measured>;
    bareStart(): Promise<BareStart>;
  }
}

interface Look {
  readonly ms: number;
  readonly sensorMs: number;
  readonly tracingMs: number;
}

/** null: saw nobody, which has another price. */
type Looker = (picture: ImageBitmap, t: number) => Promise<Look | null>;

window.measure = async ({ exercise: id, framesPerSecond }) => {
  const files = [...(document.querySelector("input")?.files ?? [])];
  const exercise = EXERCISES[id];
  if (!exercise || files.length === 0) throw new Error("The bench needs pictures and an exercise.");
  const lookers = [
    await bareLooker(false),
    await bareLooker(true),
    await pipelineLooker(exercise, false),
    await pipelineLooker(exercise, true),
  ];
  const looks: Look[][] = lookers.map(() => []);
  for (const [index, file] of files.entries()) {
    const picture = await createImageBitmap(file);
    const seen: (Look | null)[] = lookers.map(() => null);
    // Whoever comes later finds warm caches, so they take turns at being first.
    for (let turn = 0; turn < lookers.length; turn++) {
      const which = (index + turn) % lookers.length;
      // Times begin after the warm-up's own time 0.
      seen[which] = (await lookers[which]?.(picture, (index + 1) / framesPerSecond)) ?? null;
    }
    picture.close();
    if (seen.includes(null)) continue;
    for (const [which, look] of seen.entries()) if (look) looks[which]?.push(look);
  }
  const [bare = [], bareWithMask = [], pipeline = [], withBack = []] = looks;
  const ms = (list: readonly Look[]) => list.map((look) => look.ms);
  return {
    bare: ms(bare),
    bareWithMask: ms(bareWithMask),
    pipeline: ms(pipeline),
    pipelineWithBack: ms(withBack),
    sensor: pipeline.map(({ sensorMs }) => sensorMs),
    sensorWithBack: withBack.map(({ sensorMs }) => sensorMs),
    tracing: withBack.map(({ tracingMs }) => tracingMs),
  };
};

window.bareStart = async () => {
  const picture = await cameraPicture();
  const bare = wrap<Bare>(new Worker(new URL("./bare.worker.ts", import.meta.url), { type: "module" }));
  await bare.ready();
  const started = performance.now();
  await bare.open(modelUrl("full"), true);
  const made = performance.now();
  await bare.detect(transfer(picture, [picture]), 0.001);
  const detected = performance.now();
  return { creationMs: made - started, detectionMs: detected - made, compileMs: await bare.compile() };
};

/** One picture of the camera, at the size at which the app looks at it; the camera is closed again. */
async function cameraPicture(): Promise<ImageBitmap> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } });
  const video = document.createElement("video");
  Object.assign(video, { muted: true, srcObject: stream });
  await video.play();
  const { width, height } = fittedSize(video.videoWidth, video.videoHeight);
  const picture = await createImageBitmap(video, { resizeWidth: width, resizeHeight: height });
  for (const track of stream.getTracks()) track.stop();
  video.srcObject = null;
  return picture;
}

async function bareLooker(mask: boolean): Promise<Looker> {
  const bare = wrap<Bare>(new Worker(new URL("./bare.worker.ts", import.meta.url), { type: "module" }));
  await bare.open(modelUrl("full"), mask);
  return async (picture, t) => {
    const bitmap = await fitted(picture);
    const ms = await bare.detect(transfer(bitmap, [bitmap]), t);
    return ms === null ? null : { ms, sensorMs: ms, tracingMs: 0 };
  };
}

/** Frame in, step out: scaling, the way to the worker and back, inference, the back's outline and the rules. */
async function pipelineLooker(exercise: Exercise, contour: boolean): Promise<Looker> {
  const opened = await openEstimator({ model: "full", delegate: "CPU", contour, onProgress: () => {} });
  if (!opened.ok) throw new Error(opened.problem.detail);
  const coach = createCoach(exercise, { mode: "clip" });
  return async (picture, t) => {
    const begun = performance.now();
    const answer = await opened.value.detect(await fitted(picture), t);
    if (!answer.ok) throw new Error(answer.problem.detail);
    coach.push(answer.value.frame);
    const ms = performance.now() - begun;
    const { frame, inferenceMs, contourMs } = answer.value;
    return frame.image ? { ms, sensorMs: inferenceMs + contourMs, tracingMs: contourMs } : null;
  };
}

function fitted(picture: ImageBitmap): Promise<ImageBitmap> {
  const { width, height } = fittedSize(picture.width, picture.height);
  return createImageBitmap(picture, { resizeWidth: width, resizeHeight: height, resizeQuality: "low" });
}
