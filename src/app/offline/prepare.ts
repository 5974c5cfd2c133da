import type { InstallFailed } from "../../../workers/offline/offline.api";
import {
  isControlled,
  onController,
  onTold,
  registerServiceWorker,
  whenInstalled,
} from "../../device/app/service-worker";
import { settings } from "../person/settings";
import { logProblem } from "../problems/problems";
import { keepModel } from "./keep-model";
import { offline } from "./state";
import { followUpdates } from "./updates";
import { ask, setRegistration } from "./worker";

/** Beside the page, so that it works under any address. */
const SCRIPT = "./service-worker.js";
/** After something broke off. Judgement. */
const AGAIN_MS = 60_000;

/** Keeps the app on this computer, in the background, and again whenever it did not work. Never throws. */
export async function prepareOffline(): Promise<void> {
  if (!import.meta.env.PROD) return offline.setState({ readiness: "cannot" });
  onTold((data) => {
    const { told, why } = Object(data) as Partial<InstallFailed>;
    if (told === "install-failed" && !isControlled()) fail(why === "no-room" ? "no-room" : "failed", String(why));
  });
  addEventListener("online", () => offline.getState().readiness === "failed" && void begin());
  settings.subscribe(({ model }, before) => model !== before.model && isControlled() && void loadModel());
  await begin();
}

async function begin(): Promise<void> {
  offline.setState({ readiness: "preparing", share: null });
  const registered = await registerServiceWorker(SCRIPT);
  if (!registered.ok) return fail(registered.why, registered.detail);
  const { registration } = registered;
  setRegistration(registration);
  followUpdates(registration);
  if (registration.installing)
    whenInstalled(registration.installing, (isThere) => isThere || isControlled() || failOnce());
  if (isControlled()) return loadModel();
  const stop = onController(() => {
    stop();
    void loadModel();
  });
  // Loaded anew by force, which goes past what is kept.
  if (registration.active) await ask({ ask: "claim" });
}

/** Everything else of the app is kept by now. */
async function loadModel(): Promise<void> {
  const kept = await keepModel((share) => offline.setState({ readiness: "preparing", share }));
  if (kept === "kept") offline.setState({ readiness: "ready", share: null });
  else fail(kept === "no-room" ? "no-room-for-model" : "failed", `model: ${kept}`);
}

function fail(readiness: "cannot" | "failed" | "no-room" | "no-room-for-model", detail: string): void {
  offline.setState({ readiness, share: null });
  if (readiness === "cannot") return;
  logProblem({ id: "part-missing", detail: `offline: ${detail}` });
  if (readiness === "failed") setTimeout(() => offline.getState().readiness === "failed" && void begin(), AGAIN_MS);
}

/** What was told of the reason says more. */
function failOnce(): void {
  if (offline.getState().readiness === "preparing") fail("failed", "not installed");
}
