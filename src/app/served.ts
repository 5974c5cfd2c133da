import { attempt, within } from "../device/attempt";

const ANSWERS_MS = 2500;
/** A page that was loaded anew for this reason so recently is not loaded anew again: that would go round and round. */
const APART_MS = 60_000;
const LOADED_ANEW = "plumbline.loadedAnew";

/** Whether the app's own server answers. */
export async function isServed(): Promise<boolean> {
  const answer = await within(ANSWERS_MS, () => fetch(location.pathname, { method: "HEAD", cache: "no-store" }));
  return answer.ok && answer.value.ok;
}

/** Loads the page again, unless that was done a moment ago. @returns whether it does */
export function loadAnew(): boolean {
  const now = Date.now();
  const before = attempt(() => Number(sessionStorage.getItem(LOADED_ANEW) ?? Number.NaN), Number.NaN);
  if (Math.abs(now - before) < APART_MS) return false;
  // Where it cannot be noted, it is not done: nobody would know that it was.
  const isNoted = attempt(() => {
    sessionStorage.setItem(LOADED_ANEW, String(now));
    return true;
  }, false);
  if (isNoted) location.reload();
  return isNoted;
}
