import type { PoseFrame } from "../core/pose";
import { type OpenCamera, openCamera } from "../device/camera";
import { cameraSource } from "../pose/camera";
import { cameraProblem, type Met, problemOfSource } from "./problems";
import { openSensor } from "./sensor";
import { settings } from "./settings";

export { cameraAllowed, listCameras } from "../device/camera";

/** What is looked through: the camera's own name, the model, and the camera's pictures where they can be filmed. */
export interface Sight {
  readonly label: string;
  readonly model: string;
  readonly stream?: MediaStream | undefined;
}

export interface Watching {
  readonly video: HTMLVideoElement;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** Camera and model are ready; frames come once this has resolved. */
  readonly onOpened: (opened: Sight) => Promise<void>;
  /** `frame.t` counts from the first frame. */
  readonly onFrame: (frame: PoseFrame) => void;
  /** A worker failed and another took its place; the frames go on. */
  readonly onReplaced: () => void;
}

export type Watched = { readonly ok: true } | { readonly ok: false; readonly problem: Met };

/** Opens camera and estimator, watches until the signal aborts or something fails, and closes both again. */
export async function watchCamera(watching: Watching, signal: AbortSignal): Promise<Watched> {
  const { video, onProgress, onOpened, onFrame, onReplaced } = watching;
  const { cameraId } = settings.getState();
  const closing: (() => unknown)[] = [];
  let shown: MediaStream | null = null;
  try {
    const camera = await openOrSay(cameraId);
    if (!camera.ok) return camera;
    closing.push(camera.value.close);
    if (signal.aborted) return { ok: true };
    shown = camera.value.stream;
    video.srcObject = shown;

    const opened = await openSensor(onProgress);
    if (!opened.ok) return opened;
    const { estimator, model } = opened;
    closing.push(estimator.close);
    // Muted video plays without a tap; a refusal would show as a still picture, so it is not passed over.
    await video.play();
    if (signal.aborted) return { ok: true };

    await onOpened({ label: camera.value.label, model, stream: camera.value.stream });
    let first: number | null = null;
    let replaced = 0;
    const end = await cameraSource(video, estimator).start((frame) => {
      first ??= frame.t;
      if (estimator.replaced > replaced) onReplaced();
      replaced = estimator.replaced;
      onFrame({ ...frame, t: frame.t - first });
    }, signal);
    return end.ok ? end : { ok: false, problem: problemOfSource(end.problem) };
  } catch (error) {
    // Leaving while the picture starts makes `play` reject; that is no failure.
    return signal.aborted ? { ok: true } : { ok: false, problem: { id: "unexpected", detail: String(error) } };
  } finally {
    for (const close of closing.reverse()) await close();
    // By now another camera may have taken the place.
    if (signal.aborted && video.srcObject === shown) video.srcObject = null;
  }
}

async function openOrSay(
  id: string | null,
): Promise<{ readonly ok: true; readonly value: OpenCamera } | { readonly ok: false; readonly problem: Met }> {
  try {
    return { ok: true, value: await openCamera(id) };
  } catch (error) {
    return { ok: false, problem: cameraProblem(error) };
  }
}
