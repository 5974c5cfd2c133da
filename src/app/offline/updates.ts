import type { AskedOfOffline } from "../../../workers/offline/offline.api";
import { isControlled, onController, whenInstalled } from "../../device/app/service-worker";
import { within } from "../../device/attempt";
import { sessionElsewhere } from "../live/session-lock";
import { sessionToTakeUp } from "../live/session-start";
import { offline } from "./state";
import { registration } from "./worker";

/** A newer version waits, whole, until the person takes it; what runs goes on as it began. */

/** A tab that stays open looks for a newer version so often, when somebody comes back to it. Judgement. */
const LOOK_AGAIN_MS = 3_600_000;
const TAKES_MS = 15_000;
const LOOKS_MS = 60_000;

const followed = new WeakSet<ServiceWorkerRegistration>();
let isTaking = false;
let hadController = false;

export function followUpdates(of: ServiceWorkerRegistration): void {
  if (followed.has(of)) return;
  followed.add(of);
  hadController = isControlled();
  const see = () => of.waiting && isControlled() && offline.setState({ update: "waiting" });
  see();
  of.addEventListener("updatefound", () => of.installing && whenInstalled(of.installing, see));
  onController(() => {
    if (isTaking) return location.reload();
    // The first one is no other version.
    if (hadController) offline.setState({ update: "elsewhere" });
    hadController = true;
  });
  let lookedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Math.abs(Date.now() - lookedAt) < LOOK_AGAIN_MS) return;
    lookedAt = Date.now();
    void within(LOOKS_MS, () => of.update());
  });
}

/** A session that began on one version ends on it: none runs, and none waits to be carried on. */
export async function mayUpdate(): Promise<boolean> {
  return (await sessionElsewhere()) === null && (await sessionToTakeUp()) === null;
}

/** Puts the waiting version in place and loads the page anew. @returns false where it did not work: all is as it was */
export async function takeUpdate(): Promise<boolean> {
  const waiting = registration()?.waiting;
  if (offline.getState().update === "elsewhere" || !waiting) {
    location.reload();
    return true;
  }
  isTaking = true;
  waiting.postMessage({ ask: "take-over" } satisfies AskedOfOffline);
  await new Promise((late) => setTimeout(late, TAKES_MS));
  isTaking = false;
  return false;
}
