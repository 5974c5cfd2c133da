/** Addresses of MediaPipe's own files, which the build gives names: what loads them, and what fetches them ahead, agree. */
import loaderPath from "@mediapipe/tasks-vision/vision_wasm_module_internal.js?url";

export { default as wasmBinaryPath } from "@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url";
export const wasmLoaderPath = loaderPath;

/** What stands in that file, run here: MediaPipe loads it itself in a module worker only. */
export const loadWasmLoader = (): Promise<{ readonly default: unknown }> => import(/* @vite-ignore */ loaderPath);
