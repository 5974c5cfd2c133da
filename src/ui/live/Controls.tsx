import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { listCameras } from "../../app/eyes";
import type { LiveSet } from "../../app/live";
import type { Exercise } from "../../core/exercise";
import { useSettings } from "../parts/use-settings";
import { words } from "../words";
import { useNearby } from "./use-nearby";

/** Large buttons along the bottom; they fade while nobody is near, and come back with the pointer or the keyboard. */
export function Controls({ exercise, set }: { exercise: Exercise; set: LiveSet }) {
  const w = words.live;
  const paused = useStore(set.state, (state) => state.stage === "paused");
  const looksLike = useStore(set.state, (state) => (state.counts.full === 0 ? state.looksLike : null));
  const [settings, change] = useSettings();
  const near = useNearby();
  return (
    <section
      className="live-controls"
      data-near={near || paused || looksLike !== null || undefined}
      aria-label={w.controls}
    >
      <a className="live-button" href={`#/exercise/${exercise.id}`}>
        {w.back}
      </a>
      <button className="live-button strong" type="button" onClick={set.togglePause}>
        {paused ? w.resume : w.pause}
      </button>
      <button className="live-button" type="button" onClick={set.end}>
        {w.end}
      </button>
      <button
        className="live-button"
        type="button"
        aria-pressed={settings.voice}
        onClick={() => change({ voice: !settings.voice })}
      >
        {settings.voice ? w.voiceOn : w.voiceOff}
      </button>
      <button
        className="live-button"
        type="button"
        aria-pressed={settings.tones}
        onClick={() => change({ tones: !settings.tones })}
      >
        {settings.tones ? w.tonesOn : w.tonesOff}
      </button>
      {looksLike && (
        <a className="live-button strong" href={`#/live/${looksLike}`}>
          {w.instead(words.exerciseName[looksLike])}
        </a>
      )}
      <CameraChoice set={set} />
      <span className="live-keys">{w.keys}</span>
    </section>
  );
}

function CameraChoice({ set }: { set: LiveSet }) {
  const [settings, change] = useSettings();
  const running = useStore(set.state, (state) => state.stage !== "loading");
  const [cameras, setCameras] = useState<readonly { id: string; label: string }[]>([]);
  useEffect(() => {
    // Names of cameras are known only once one of them may be used.
    if (running) void listCameras().then(setCameras);
  }, [running]);
  if (cameras.length < 2) return null;
  return (
    <label className="live-camera">
      <span className="out-of-sight">{words.live.camera}</span>
      <select
        value={settings.cameraId ?? ""}
        onChange={(event) => {
          change({ cameraId: event.target.value || null });
          set.goOn();
        }}
      >
        <option value="">{words.live.defaultCamera}</option>
        {cameras.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
