import { attempt, within } from "../../device/attempt";

/** What stands between the camera's pictures and the rest of the world, as this page was loaded. */
export interface Walls {
  /** The policy for the page: "headers" of the host, "added" by the service worker, or only the page's own "tag". */
  readonly page: "headers" | "added" | "tag";
  /** The same for the part that sees pictures: a tag does not reach it. Its own guard stands in any case. */
  readonly worker: "headers" | "added" | "guard";
  /** Cut off from other pages' processes. */
  readonly isolated: boolean;
}

const ANSWERS_MS = 5000;

/** @returns null where it cannot be found out now */
export async function wallsNow(): Promise<Walls | null> {
  const isolated = attempt(() => globalThis.crossOriginIsolated, false);
  // Asked by the same road as the page and its workers are: through the service worker, where there is one.
  const answer = await within(ANSWERS_MS, () => fetch(location.pathname, { cache: "no-cache" }));
  if (!answer.ok) return null;
  const { headers } = answer.value;
  const now = !headers.has("content-security-policy") ? null : headers.has("plumbline-walls") ? "added" : "headers";
  // A page that was loaded before the service worker was there lacks what that adds now.
  return { page: now && isolated ? now : "tag", worker: now ?? "guard", isolated };
}
