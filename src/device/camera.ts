/** The browser's cameras: whether they may be used, which there are, and one of them opened. */

export interface OpenCamera {
  readonly stream: MediaStream;
  /** The camera's own name. */
  readonly label: string;
  readonly close: () => void;
}

/** What is asked for: enough for the estimator (640 wide) and for a large picture, and no more to decode. */
const WISHED = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } } as const;

/** Whether the camera may be used without the browser asking first. */
export async function cameraAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: "camera" as PermissionName })).state === "granted";
  } catch {
    // Firefox does not know the name; then it asks, and so do we.
    return false;
  }
}

/**
 * Opens a camera.
 * @param deviceId the chosen one; when it is not there (any more) the usual one is opened
 * @throws DOMException as `getUserMedia` does; TypeError where the address is not a secure one
 */
export async function openCamera(deviceId: string | null): Promise<OpenCamera> {
  if (!navigator.mediaDevices) throw new TypeError("This page has no mediaDevices: its address is not secure.");
  const stream = await open(deviceId);
  const label = stream.getVideoTracks()[0]?.label ?? "";
  return {
    stream,
    label,
    close() {
      for (const track of stream.getTracks()) track.stop();
    },
  };
}

async function open(deviceId: string | null): Promise<MediaStream> {
  const ask = (video: MediaTrackConstraints) => navigator.mediaDevices.getUserMedia({ video, audio: false });
  if (!deviceId) return ask({ ...WISHED, facingMode: "user" });
  try {
    return await ask({ ...WISHED, deviceId: { exact: deviceId } });
  } catch (error) {
    if (error instanceof DOMException && ["OverconstrainedError", "NotFoundError"].includes(error.name))
      return open(null);
    throw error;
  }
}

/** Cameras by id and name; names are empty until one has been allowed. */
export async function listCameras(): Promise<readonly { readonly id: string; readonly label: string }[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices
      .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "")
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  } catch {
    return [];
  }
}
