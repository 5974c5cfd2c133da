import type { ModelKept } from "../../../workers/offline/offline.api";
import { modelUrl } from "../../pose/models";
import { settings } from "../person/settings";
import { ask } from "./worker";

/** The file that finds the joints is by far the largest part, and there are three of them: only the chosen one is kept. */

/** One at a time: the next waits for the one that is being loaded. */
let loading: Promise<ModelKept> = Promise.resolve("missing");

/**
 * Sees to it that the chosen model is kept. The service worker keeps what passes through it, so it is enough to fetch it.
 * @param onShare 0…1 of it that has arrived
 */
export function keepModel(onShare: (share: number) => void): Promise<ModelKept> {
  loading = loading.then(() => keep(modelUrl(settings.getState().model), onShare));
  return loading;
}

async function keep(url: string, onShare: (share: number) => void): Promise<ModelKept> {
  const before = await ask<ModelKept>({ ask: "model", url });
  if (before !== "kept" && !(await fetched(url, onShare))) return "broken";
  const after = before === "kept" ? before : await ask<ModelKept>({ ask: "model", url }, KEEPS_MS);
  if (after === "kept") await ask({ ask: "tidy", url });
  return after ?? "missing";
}

/** Comparing and writing 30 MB takes a slow disk some seconds. */
const KEEPS_MS = 60_000;

async function fetched(url: string, onShare: (share: number) => void): Promise<boolean> {
  try {
    const response = await fetch(url);
    if (!response.ok || !response.body) return false;
    const expected = Number(response.headers.get("content-length"));
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      received += value.length;
      if (expected > 0) onShare(Math.min(1, received / expected));
    }
  } catch {
    return false;
  }
}
