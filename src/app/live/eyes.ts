import type { PoseFrame } from "../../core/body/pose";
import { tried, within } from "../../device/attempt";
import { openCamera } from "../../device/camera";
import { cameraSource } from "../../pose/camera";
import { createDarknessMeter } from "../../pose/darkness";
import { settings } from "../person/settings";
import { cameraProblem, type Met, problemOfSource } from "../problems/problems";
import { keepAhead, type OpenedSensor, openSensor } from "./sensor";

export { cameraAllowed, listCameras, onCamerasChange } from "../../device/camera";

/** What is looked through: the camera's own name, the model, and the camera's pictures where they can be filmed. */
export interface Sight {
  readonly label: string;
  readonly model: string;
  readonly stream?: MediaStream | undefined;
  /** Not the camera that was chosen, which did not open. */
  readonly isOther?: boolean;
  /** The page itself looks, and stands still meanwhile: its workers have no WebGL 2. */
  readonly onPage?: boolean;
}

export interface Watching {
  readonly video: HTMLVideoElement;
  /** The browser has been asking for the camera for a while. */
  readonly onAsking: () => void;
  /** Share 0…1 of the model that has been loaded. */
  readonly onProgress: (share: number) => void;
  /** Camera and model are ready; frames come once this has resolved. */
  readonly onOpened: (opened: Sight) => Promise<void>;
  /** `frame.t` counts from the first frame. */
  readonly onFrame: (frame: PoseFrame) => void;
  /** The pictures have turned black, with nobody in them (true), or something is to be seen again; no frames meanwhile. */
  readonly onDark: (dark: boolean) => void;
  /** Whether the camera's next picture, taken at `t` seconds on the page's clock, is to be looked at. */
  readonly isWanted?: ((t: number) => boolean) | undefined;
  /** A worker failed and another is taking its place; the frames go on. */
  readonly onReplacing: () => void;
}

export type Watched = { readonly ok: true } | { readonly ok: false; readonly problem: Met };

/** From a stream to its first picture; usual cameras take one second or two. Judgement. */
const FIRST_PICTURE_MS = 8000;
/** Black for so long is no hand before the lens. Judgement. */
const DARK_S = 3;
const LOOK_FOR_LIGHT_S = 0.5;

/** Opens camera and estimator, watches until the signal aborts or something fails, and closes both again. Never throws. */
export async function watchCamera(watching: Watching, signal: AbortSignal): Promise<Watched> {
  const { video, onAsking, onProgress, onOpened, onFrame, onReplacing } = watching;
  const { cameraId } = settings.getState();
  const closing: (() => unknown)[] = [];
  // Beside the camera: neither waits for the other.
  const sensing = openSensor(onProgress, onReplacing);
  let isTaken = false;
  let shown: MediaStream | null = null;
  try {
    const camera = await openCamera(cameraId, onAsking, signal);
    if (camera.ok) closing.push(camera.value.close);
    if (signal.aborted) return { ok: true };
    if (!camera.ok) return { ok: false, problem: cameraProblem(camera.error) };
    const { stream, label, isOther } = camera.value;
    shown = stream;
    video.srcObject = stream;

    const opened = await sensing;
    isTaken = true;
    if (!opened.ok) return opened;
    const { estimator, model } = opened;
    closing.push(estimator.close);
    // Muted video plays without a tap; a refusal would show as a still picture, so it is not passed over. A camera that
    // gives no picture leaves it without an answer.
    const playing = await within(FIRST_PICTURE_MS, () => video.play(), { signal });
    if (signal.aborted) return { ok: true };
    if (!playing.ok) {
      const id = playing.late ? "camera-silent" : "camera-failed";
      return { ok: false, problem: { id, detail: String(playing.error) } };
    }

    await onOpened({ label, model, stream, isOther, onPage: estimator.onPage });
    const isDark = minding(createDarknessMeter(video), watching.onDark);
    let first: number | null = null;
    const end = await cameraSource(video, estimator, watching.isWanted).start((frame) => {
      first ??= frame.t;
      const seen = { ...frame, t: frame.t - first };
      if (!isDark(seen)) onFrame(seen);
    }, signal);
    return end.ok ? end : { ok: false, problem: problemOfSource(end.problem) };
  } catch (error) {
    // Leaving while the picture starts makes `play` reject; that is no failure.
    return signal.aborted ? { ok: true } : { ok: false, problem: { id: "unexpected", detail: String(error) } };
  } finally {
    if (!isTaken) void sensing.then((opened) => opened.ok && leave(opened, signal.aborted));
    for (const close of closing.reverse()) await within(CLOSING_MS, async () => close());
    // By now another camera may have taken the place.
    if (signal.aborted && video.srcObject === shown) tried(() => Object.assign(video, { srcObject: null }));
  }
}

/** An estimator whose camera did not open: that is tried again every few seconds, and needs no other one for it. */
function leave({ estimator, model }: OpenedSensor & { readonly ok: true }, isOver: boolean): void {
  if (isOver) void estimator.close();
  else keepAhead(model, estimator);
}

/** What does not close in this time is left behind: the camera after it is to be let go of in any case. */
const CLOSING_MS = 3000;

/** @returns whether a frame comes out of the dark */
function minding(isBlack: () => boolean, onDark: (dark: boolean) => void): (frame: PoseFrame) => boolean {
  let lookedAt = Number.NEGATIVE_INFINITY;
  /** Since when it has been black; null: it is not. */
  let blackSince: number | null = null;
  let dark = false;
  return ({ t, image }) => {
    if (image) blackSince = null;
    else if (t - lookedAt >= LOOK_FOR_LIGHT_S) {
      lookedAt = t;
      blackSince = isBlack() ? (blackSince ?? t) : null;
    }
    const now = blackSince !== null && t - blackSince >= DARK_S;
    if (now !== dark) {
      dark = now;
      onDark(dark);
    }
    return dark;
  };
}
