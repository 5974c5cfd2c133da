import full from "../../models/build/pose_landmarker_full.task?url";
import heavy from "../../models/build/pose_landmarker_heavy.task?url";
import lite from "../../models/build/pose_landmarker_lite.task?url";
import type { ModelName } from "../../workers/pose.api";
import { wasmBinaryPath, wasmLoaderPath } from "../../workers/runtime";

const ADDRESSES: Readonly<Record<ModelName, string>> = { lite, full, heavy };

/** Sizes of the bundles, bytes; they are made of pinned files (`models/sources.ts`). */
export const MODEL_BYTES: Readonly<Record<ModelName, number>> = { lite: 5_786_354, full: 9_407_106, heavy: 30_677_266 };

/** Absolute address of a model's bundle. */
export const modelUrl = (model: ModelName) => new URL(ADDRESSES[model], location.href).href;

/**
 * Fetches what the pose worker will ask for, side by side, into the browser's own cache. Never throws: what does not
 * come now is told of when it is needed.
 */
export async function fetchAhead(model: ModelName, signal: AbortSignal): Promise<void> {
  await Promise.allSettled(
    [modelUrl(model), wasmBinaryPath, wasmLoaderPath].map(async (url) => {
      const response = await fetch(url, { signal, priority: "low" });
      // A body that nobody reads may never come to its end.
      const reader = response.body?.getReader();
      while (reader && !(await reader.read()).done);
    }),
  );
}
