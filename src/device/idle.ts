import { attempt } from "./attempt";

/** Browsers without `requestIdleCallback` (Safari) wait for so long. */
const ABOUT_IDLE_MS = 1000;
/** Even a page that is never idle gets to it. Judgement. */
const AT_LAST_MS = 4000;

/** Calls back when the page has nothing to do, unless the signal aborts before. */
export function whenIdle(act: () => void, signal: AbortSignal): void {
  const run = () => !signal.aborted && act();
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: AT_LAST_MS });
  else setTimeout(run, ABOUT_IDLE_MS);
}

/** Whether the connection is one on which nothing is to be loaded that nobody has asked for. Unknown counts as no. */
export function savesData(): boolean {
  const connection = attempt(() => Reflect.get(navigator, "connection") as Connection | undefined, undefined);
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? "");
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}
