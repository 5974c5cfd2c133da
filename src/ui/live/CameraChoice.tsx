import { useEffect, useState } from "react";
import { listCameras, onCamerasChange } from "../../app/live/camera-feed";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";

type Cameras = Awaited<ReturnType<typeof listCameras>>;

/** The cameras that are there now: one that is plugged in appears. @param turn anything that changes when names become known */
function useCameras(turn: unknown): Cameras {
  const [cameras, setCameras] = useState<Cameras>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what asks for a new reading
  useEffect(() => {
    const leaving = new AbortController();
    const look = async () => {
      const found = await listCameras();
      if (!leaving.signal.aborted) setCameras(found);
    };
    void look();
    onCamerasChange(() => void look(), leaving.signal);
    return () => leaving.abort();
  }, [turn]);
  return cameras;
}

interface CameraChoiceProps {
  /** Changes when one of them has been allowed: only then their names are known. */
  readonly turn?: unknown;
  readonly onChosen: () => void;
}

/** Which camera, where there is more than one. */
export function CameraChoice({ turn, onChosen }: CameraChoiceProps) {
  const [settings, change] = useSettings();
  const cameras = useCameras(turn);
  if (cameras.length < 2) return null;
  const w = words.live;
  return (
    <label className="live-camera">
      <span className="out-of-sight">{w.camera}</span>
      <select
        value={settings.cameraId ?? ""}
        onChange={(event) => {
          change({ cameraId: event.target.value || null });
          onChosen();
        }}
      >
        <option value="">{w.defaultCamera}</option>
        {cameras.map(({ id, label }, n) => (
          <option key={id} value={id}>
            {label || `${w.camera} ${n + 1}`}
          </option>
        ))}
      </select>
    </label>
  );
}
