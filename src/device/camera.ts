/** The browser's cameras: whether they may be used, which there are, and one of them opened. */
import { type Answered, attempt, tried, within } from "./attempt";

export interface OpenCamera {
  readonly stream: MediaStream;
  /** The camera's own name. */
  readonly label: string;
  /** Not the one that was asked for, which did not open. */
  readonly isOther: boolean;
  readonly close: () => void;
}

/** What is asked for: enough for the estimator (640 wide) and for a large picture, and no more to decode. */
const WISHED = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } } as const;
/** A camera that may be used opens in one to four seconds; one that has not by then will not. Judgement. */
const OPENS_MS = 12_000;
/** The browser's own small answers: permissions, the list of devices. */
const ANSWERS_MS = 3000;
/** With these the browser itself, or its user, has said no: another camera would be refused as well. */
const REFUSALS: readonly string[] = ["NotAllowedError", "SecurityError", "TypeError"];

/** Whether the camera may be used without the browser asking first. */
export async function cameraAllowed(): Promise<boolean> {
  // Firefox does not know the name; then it asks, and so do we.
  const answer = await within(ANSWERS_MS, () => navigator.permissions.query({ name: "camera" as PermissionName }));
  return answer.ok && answer.value.state === "granted";
}

/**
 * Opens a camera. Failures are answers: what `getUserMedia` throws, a TypeError where the address is not a secure one, or
 * that no answer came.
 * @param wished the chosen one; when that one is not there (any more), is in use or silent, the usual one is opened
 * @param onAsking the browser has been asking its user for a while, and goes on asking
 */
export async function openCamera(
  wished: string | null,
  onAsking: () => void,
  signal: AbortSignal,
): Promise<Answered<OpenCamera>> {
  const chosen = wished === null ? null : await request({ ...WISHED, deviceId: { exact: wished } }, onAsking, signal);
  if (chosen && (chosen.ok || signal.aborted || REFUSALS.includes(nameOf(chosen.error)))) return opened(chosen, false);
  return opened(await request({ ...WISHED, facingMode: "user" }, onAsking, signal), chosen !== null);
}

/** @returns the stream; late: the camera may be used, and does not answer */
async function request(
  video: MediaTrackConstraints,
  onAsking: () => void,
  signal: AbortSignal,
): Promise<Answered<MediaStream>> {
  // Answered from what was so before it is asked for, and nobody waits for that.
  const before = cameraAllowed();
  let wasAllowed: boolean | null = null;
  const asked = (async () => {
    if (!navigator.mediaDevices) throw new TypeError("This page has no mediaDevices: its address is not secure.");
    return navigator.mediaDevices.getUserMedia({ video, audio: false });
  })();
  for (;;) {
    const answer = await within(OPENS_MS, () => asked, { signal });
    if (answer.ok || !answer.late) return answer;
    wasAllowed ??= await before;
    const isAllowed = await cameraAllowed();
    // Whoever has only now been allowed gets the time again.
    if (signal.aborted || (wasAllowed && isAllowed)) {
      asked.then(close, () => {});
      return answer;
    }
    if (!isAllowed) onAsking();
    wasAllowed = isAllowed;
  }
}

function opened(answer: Answered<MediaStream>, isOther: boolean): Answered<OpenCamera> {
  if (!answer.ok) return answer;
  const stream = answer.value;
  const label = attempt(() => stream.getVideoTracks()[0]?.label ?? "", "");
  return { ok: true, value: { stream, label, isOther, close: () => close(stream) } };
}

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) tried(() => track.stop());
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "");

interface Camera {
  readonly id: string;
  /** Empty until one has been allowed. */
  readonly label: string;
}

/** Cameras by id and name. */
export async function listCameras(): Promise<readonly Camera[]> {
  const answer = await within(ANSWERS_MS, () => navigator.mediaDevices.enumerateDevices());
  if (!answer.ok) return [];
  return answer.value
    .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/** Calls `listener` when a camera was plugged in or taken away, until the signal aborts. */
export function onCamerasChange(listener: () => void, signal: AbortSignal): void {
  tried(() => navigator.mediaDevices.addEventListener("devicechange", listener, { signal }));
}
