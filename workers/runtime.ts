/** Addresses of MediaPipe's own files, which the build gives names: what loads them, and what fetches them ahead, agree. */
export { default as wasmLoaderPath } from "@mediapipe/tasks-vision/vision_wasm_module_internal.js?url";
export { default as wasmBinaryPath } from "@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url";
