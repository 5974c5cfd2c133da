/** The yardstick: tasks-vision and nothing of ours, timed around `detectForVideo` alone. */
import { FilesetResolver, PoseLandmarker } from "@mediapipe/tasks-vision";
import wasmLoaderPath from "@mediapipe/tasks-vision/vision_wasm_module_internal.js?url";
import wasmBinaryPath from "@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url";
import { expose } from "comlink";

const absolute = (path: string) => new URL(path, self.location.href).href;
let landmarker: PoseLandmarker | null = null;

const bare = {
  /** Its scripts are there. */
  async ready(): Promise<void> {},

  /** Milliseconds that the WebAssembly alone takes to compile. */
  async compile(): Promise<number> {
    const started = performance.now();
    await WebAssembly.compileStreaming(fetch(absolute(wasmBinaryPath)));
    return performance.now() - started;
  },

  async open(modelAssetPath: string, mask: boolean): Promise<void> {
    await FilesetResolver.isSimdSupported(true);
    landmarker = await PoseLandmarker.createFromOptions(
      { wasmLoaderPath: absolute(wasmLoaderPath), wasmBinaryPath: absolute(wasmBinaryPath) },
      {
        baseOptions: { modelAssetPath, delegate: "CPU" },
        canvas: new OffscreenCanvas(1, 1),
        runningMode: "VIDEO",
        numPoses: 1,
        outputSegmentationMasks: mask,
      },
    );
  },

  /** @returns milliseconds inside `detectForVideo`; null when it found nobody, whom it then looked for at another price */
  detect(bitmap: ImageBitmap, t: number): number | null {
    if (!landmarker) throw new Error("open() has not been called.");
    let found = false;
    const started = performance.now();
    landmarker.detectForVideo(bitmap, Math.round(t * 1000), (result) => {
      found = result.landmarks.length > 0;
    });
    const ms = performance.now() - started;
    bitmap.close();
    return found ? ms : null;
  },
};

export type Bare = typeof bare;

expose(bare);
