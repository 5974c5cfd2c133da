import { attempt, tried, within } from "../attempt";

/** The service worker, as the browser gives it: absent in private windows of some, refused by others. */

export type Registered =
  | { readonly ok: true; readonly registration: ServiceWorkerRegistration }
  /** "cannot": this browser, or this kind of window, keeps nothing; "failed": its script could not be fetched. */
  | { readonly ok: false; readonly why: "cannot" | "failed"; readonly detail: string };

const REGISTERS_MS = 20_000;
const ANSWERS_MS = 10_000;

/** Null where there are none. Firefox's private windows have the property and nothing behind it. */
const container = (): ServiceWorkerContainer | null => attempt(() => globalThis.navigator?.serviceWorker ?? null, null);

/** @param script its address, beside the page */
export async function registerServiceWorker(script: string): Promise<Registered> {
  const workers = container();
  if (!workers || !globalThis.caches) return { ok: false, why: "cannot", detail: "no service workers or no caches" };
  // Blocked storage says so here, and not when the service worker meets it.
  const room = await within(ANSWERS_MS, () => caches.keys());
  if (!room.ok) return { ok: false, why: "cannot", detail: String(room.error) };
  const answer = await within(REGISTERS_MS, () => workers.register(script, { updateViaCache: "none" }));
  if (answer.ok && answer.value) return { ok: true, registration: answer.value };
  const error = answer.ok ? "nothing registered" : answer.error;
  const isRefused = error instanceof DOMException && error.name === "SecurityError";
  return { ok: false, why: isRefused || answer.ok ? "cannot" : "failed", detail: String(error) };
}

/** Whether a service worker answers for this page by now. */
export const isControlled = (): boolean => container()?.controller != null;

/** Another one answers for this page from now on. @returns what stops listening */
export function onController(listener: () => void): () => void {
  container()?.addEventListener("controllerchange", listener);
  return () => container()?.removeEventListener("controllerchange", listener);
}

/** What a service worker says unasked. */
export function onTold(listener: (data: unknown) => void): void {
  container()?.addEventListener("message", ({ data }) => listener(data));
}

/** Asks a service worker; undefined where no answer comes in time. */
export async function askServiceWorker<T>(
  worker: ServiceWorker,
  asked: unknown,
  ms = ANSWERS_MS,
): Promise<T | undefined> {
  const { port1, port2 } = new MessageChannel();
  const answer = await within(
    ms,
    () =>
      new Promise<T>((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
        if (!tried(() => worker.postMessage(asked, [port2]))) port1.close();
      }),
  );
  port1.close();
  return answer.ok ? answer.value : undefined;
}

/** Calls back once a worker that is being installed is there, or has failed. */
export function whenInstalled(worker: ServiceWorker, onEnd: (isThere: boolean) => void): void {
  const look = () => {
    if (worker.state === "installing") return;
    worker.removeEventListener("statechange", look);
    onEnd(worker.state !== "redundant");
  };
  worker.addEventListener("statechange", look);
  look();
}
