import { FilesetResolver, PoseLandmarker, type PoseLandmarkerResult } from "@mediapipe/tasks-vision";
import type { Pose, TrunkContour } from "../src/core/body/pose";
import { createPictureGauge } from "../src/core/coach/picture/gauge";
import { createBrightness } from "./brightness";
import { createMillisecondClock } from "./clock";
import { compileAhead, handOver } from "./compile-ahead";
import { createFitter, sizeOf } from "./fitted-picture";
import { toImagePose, toWorldPose } from "./landmarks";
import { loadModel } from "./load-model";
import type { Answer, Detected, PoseWorker, PoseWorkerOptions, Ready, SensorProblem } from "./pose.api";
import { loadWasmLoader, wasmBinaryPath } from "./runtime";
import { traceTrunk } from "./silhouette";

/** A camera that plays already has its picture here in this time: then that one is the first, and not a blank. Judgement. */
const UNASKED_MS = 250;

/**
 * A sensor: pixels in, landmarks and contour out, no opinions. One landmarker for its whole life. On a worker's thread
 * where that has WebGL 2, else on the page's own.
 */
export function createPoseSensor(makeCanvas = () => new OffscreenCanvas(1, 1)): PoseWorker {
  // Before anybody asks: who makes one opens it, and by then it may have compiled.
  const begun = begin();
  let landmarker: PoseLandmarker | null = null;
  let opened = false;
  let warmingUp: ReturnType<typeof setTimeout> | undefined;
  let look: (picture: ImageBitmap | VideoFrame, t: number) => Detected = () => {
    throw new Error("No landmarker: open() has not succeeded.");
  };

  function warmUpQuietly(): void {
    try {
      warmUp(look);
    } catch {
      // The first real picture meets the same, and says so.
    }
  }

  return {
    async open(options, onProgress): Promise<Answer<Ready>> {
      // A second landmarker in the same module worker fails inside MediaPipe ("ModuleFactory not set").
      if (opened) return failed("delegate-failed", "This worker has been opened already; start another one.");
      opened = true;
      // Weights, WebAssembly and scripts side by side: on a slow line they share it, on a fast one it compiles meanwhile.
      const loading = loadModel(options.modelUrl, options.modelBytes, onProgress);
      if (!hasWebGl2(makeCanvas())) return failed("no-webgl2", "The canvas has no webgl2 context.");
      const { compiling, providing } = begun;
      // Asked about modules it would say yes without looking.
      if (!(await FilesetResolver.isSimdSupported())) return failed("no-simd", "WebAssembly SIMD is not supported.");
      const model = await loading;
      if (!model.ok) return model;
      try {
        handOver(await compiling);
        await providing;
        landmarker = await PoseLandmarker.createFromOptions(
          { wasmLoaderPath: "", wasmBinaryPath: absolute(wasmBinaryPath) },
          {
            baseOptions: { modelAssetBuffer: model.value, delegate: options.delegate },
            canvas: makeCanvas(),
            // The one combination in which MediaPipe smooths the landmarks itself.
            runningMode: "VIDEO",
            numPoses: 1,
            outputSegmentationMasks: options.contour,
          },
        );
        look = createLook(landmarker, options.contour);
        const warmUpMs = options.warmUp === "before" ? warmUp(look) : null;
        if (warmUpMs === null) warmingUp = setTimeout(warmUpQuietly, UNASKED_MS);
        return { ok: true, value: { delegate: options.delegate, warmUpMs } };
      } catch (error) {
        return failed(creationProblem(error, options), messageOf(error));
      }
    },

    async detect(picture, t): Promise<Answer<Detected>> {
      clearTimeout(warmingUp);
      try {
        return { ok: true, value: look(picture, t) };
      } catch (error) {
        return failed("frame-failed", messageOf(error));
      } finally {
        picture.close();
      }
    },

    async close() {
      clearTimeout(warmingUp);
      landmarker?.close();
      landmarker = null;
    },
  };
}

/** WebAssembly and the script around it, on their way. */
function begin() {
  const providing = provideFactory();
  providing.catch(() => {});
  return { compiling: compileAhead(absolute(wasmBinaryPath)), providing };
}

/** MediaPipe loads this itself in a module worker only; on a page it would take it for a script of the old kind. */
async function provideFactory(): Promise<void> {
  const loader = await loadWasmLoader();
  Object.assign(globalThis, { ModuleFactory: loader.default });
}

function createLook(detector: PoseLandmarker, contour: boolean) {
  const nextMillisecond = createMillisecondClock();
  const fitted = createFitter();
  const gauge = createPictureGauge();
  const brightness = createBrightness();
  return (bitmap: ImageBitmap | VideoFrame, t: number): Detected => {
    const started = performance.now();
    const [width, height] = sizeOf(bitmap);
    const aspect = width / height;
    // The form with a callback would lend the masks instead of copying them, but lends empty ones with the GPU delegate.
    const picture = fitted(bitmap);
    const grey = brightness(picture);
    const state = grey ? gauge.push(t, grey) : undefined;
    const result = detector.detectForVideo(picture, nextMillisecond(t));
    try {
      const [normalized] = result.landmarks;
      const [world] = result.worldLandmarks;
      const image = normalized ? toImagePose(normalized, aspect) : null;
      const contourStarted = performance.now();
      const trunk = image && contour ? traceIn(result, image) : null;
      // An empty room may well stay as it is.
      const amiss = state === "frozen" && !image ? undefined : state;
      return {
        frame: { t, aspect, image, world: world ? toWorldPose(world) : null, trunk, ...(amiss && { picture: amiss }) },
        inferenceMs: contourStarted - started,
        contourMs: performance.now() - contourStarted,
      };
    } finally {
      for (const mask of result.segmentationMasks ?? []) mask.close();
    }
  };
}

/** null without a mask: masks are undefined while nobody is in the picture. */
function traceIn({ segmentationMasks }: PoseLandmarkerResult, image: Pose): TrunkContour | null {
  const mask = segmentationMasks?.[0];
  return mask ? traceTrunk({ data: mask.getAsFloat32Array(), width: mask.width, height: mask.height }, image) : null;
}

/** The first detection compiles and allocates; a blank picture takes that off the user's first frame. */
function warmUp(look: ReturnType<typeof createLook>): number {
  const started = performance.now();
  const blank = new OffscreenCanvas(64, 64);
  blank.getContext("2d")?.fillRect(0, 0, blank.width, blank.height);
  const bitmap = blank.transferToImageBitmap();
  look(bitmap, 0);
  bitmap.close();
  return performance.now() - started;
}

const absolute = (path: string) => new URL(path, self.location.href).href;

function hasWebGl2(canvas: OffscreenCanvas): boolean {
  const context = canvas.getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** A bundle that is no ZIP is the model's fault; anything else while creating is put on the delegate. */
function creationProblem(error: unknown, { delegate }: PoseWorkerOptions): SensorProblem["id"] {
  const damaged = /zip|flatbuffer|tflite|model/i.test(messageOf(error));
  return damaged && delegate === "CPU" ? "model-damaged" : "delegate-failed";
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const failed = (id: SensorProblem["id"], detail: string) => ({ ok: false, problem: { id, detail } }) as const;
