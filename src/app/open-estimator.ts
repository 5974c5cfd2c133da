/**
 * The estimator as the settings have it, and what a set needs of it begun before it is asked for: the bytes of model and WebAssembly on the first screen, a whole sensor
 * where only "Start" is left to press. Whoever starts then waits for the camera alone.
 */
import type { ModelName } from "../../workers/pose.api";
import { missingAbilities } from "../device/abilities";
import { savesData, whenIdle } from "../device/idle";
import { openEstimator, type PoseEstimator } from "../pose/estimator";
import { fetchAhead } from "../pose/models";
import { settings } from "./person/settings";
import { type MetProblem, problemOfSource } from "./problems/problems";

export type OpenedEstimator =
  | { readonly ok: true; readonly estimator: PoseEstimator; readonly model: ModelName }
  | { readonly ok: false; readonly problem: MetProblem };

/**
 * Opens the estimator as the settings have it, or takes the one that was opened ahead. Never throws.
 * @param onProgress share 0…1 of the model that has been loaded
 * @param onReplacing a worker failed, and another is about to take its place
 * @param signal nobody waits for it any more: what is being loaded is let go of at once
 */
export async function openPoseEstimator({
  onProgress = () => {},
  onReplacing = () => {},
  signal,
}: {
  readonly onProgress?: (share: number) => void;
  readonly onReplacing?: () => void;
  readonly signal: AbortSignal;
}): Promise<OpenedEstimator> {
  const missing = missingAbilities();
  if (missing.length > 0) return { ok: false, problem: { id: "old-browser", detail: `without ${missing.join(", ")}` } };
  const { model } = settings.getState();
  try {
    const opened = await openNow(model, { onProgress, onReplacing }, signal);
    if (!opened.ok) return { ok: false, problem: problemOfSource(opened.problem) };
    return { ok: true, estimator: opened.value, model };
  } catch (error) {
    return { ok: false, problem: { id: "unexpected", detail: String(error) } };
  }
}

/** An estimator holds some hundred megabytes: longer than this nobody reads what comes before "Start". Judgement. */
const KEPT_MS = 180_000;

interface Listeners {
  onProgress: (share: number) => void;
  onReplacing: () => void;
}
type Opening = ReturnType<typeof openEstimator>;
interface Kept {
  readonly model: ModelName;
  readonly opening: Opening;
  readonly listeners: Listeners;
  /** Ends the opening. */
  readonly leaving: AbortController;
  /** Share 0…1 of the model that has been loaded. */
  share: number;
  timer?: ReturnType<typeof setTimeout>;
}

let kept: Kept | null = null;

/** Fetches what a set needs into the browser's cache, when the page has nothing better to do. Never throws. */
export function loadAhead(signal: AbortSignal): void {
  if (savesData() || missingAbilities().length > 0) return;
  whenIdle(() => void fetchAhead(settings.getState().model, signal), signal);
}

/**
 * Opens an estimator and keeps it for whoever opens one next: as soon as the screen is drawn, since nothing else on it is
 * wanted as much, and a page that settles is not idle for a third of a second. Never throws.
 */
export function openAhead(signal: AbortSignal): void {
  if (!savesData()) setTimeout(() => signal.aborted || openAtOnce());
}

/**
 * The same before anything is drawn, for a page that is opened where a set begins: until its first screen is drawn and
 * settled, four tenths of a second were seen to pass. Never throws.
 * @param address what follows the page's own, from `#` on
 */
export function openAheadFor(address: string): void {
  if (/^#\/session\//.test(address) && !/[?&]camera=no\b/.test(address) && !savesData()) openAtOnce();
}

/** The same also where data is saved: "Start" was pressed, and the screen of the set is yet to come. Never throws. */
export function openAtOnce(): void {
  if (missingAbilities().length > 0) return;
  const { model } = settings.getState();
  if (kept?.model === model) return;
  dropAhead();
  keep(begin(model));
}

/** The estimator that is kept, or another one. What failed ahead is tried again now, when somebody waits for it. */
async function openNow(model: ModelName, listeners: Listeners, signal: AbortSignal): Opening {
  const ahead = kept?.model === model ? kept : null;
  if (ahead) {
    clearTimeout(ahead.timer);
    kept = null;
    Object.assign(ahead.listeners, listeners);
    listeners.onProgress(ahead.share);
    const opened = await awaited(ahead, signal).catch(() => null);
    if (opened?.ok || signal.aborted) return opened ?? LEFT;
  }
  const now = begin(model);
  Object.assign(now.listeners, listeners);
  return awaited(now, signal);
}

const LEFT = { ok: false, problem: { id: "worker-died", detail: "Left while it was being opened." } } as const;

/** What is being opened, let go of when the signal aborts before it is there. */
function awaited({ opening, leaving }: Kept, signal: AbortSignal): Opening {
  const leave = () => leaving.abort();
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  return opening.finally(() => signal.removeEventListener("abort", leave));
}

/** Keeps an estimator whose camera did not open: it is tried again in a moment. */
export function keepAhead(model: ModelName, estimator: PoseEstimator): void {
  if (kept) return void estimator.close();
  const opening = Promise.resolve({ ok: true, value: estimator } as const);
  keep({
    model,
    opening,
    listeners: { onProgress: () => {}, onReplacing: () => {} },
    leaving: new AbortController(),
    share: 1,
  });
}

/** Lets go of what is kept: nobody will start now. */
export function dropAhead(): void {
  const ahead = kept;
  if (!ahead) return;
  kept = null;
  clearTimeout(ahead.timer);
  ahead.leaving.abort();
  ahead.opening.then((opened) => (opened.ok ? opened.value.close() : undefined)).catch(() => {});
}

function begin(model: ModelName): Kept {
  const listeners: Listeners = { onProgress: () => {}, onReplacing: () => {} };
  const leaving = new AbortController();
  const onProgress = (share: number) => {
    begun.share = share;
    listeners.onProgress(share);
  };
  const onReplacing = () => listeners.onReplacing();
  const opening = openEstimator({
    model,
    delegate: "auto",
    contour: true,
    onProgress,
    onReplacing,
    signal: leaving.signal,
  });
  const begun: Kept = { model, opening, listeners, leaving, share: 0 };
  return begun;
}

function keep(ahead: Kept): void {
  kept = ahead;
  ahead.timer = setTimeout(() => kept === ahead && dropAhead(), KEPT_MS);
  // Told when somebody waits for it.
  ahead.opening.catch(() => {});
}
