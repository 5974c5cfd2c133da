import { useRef } from "react";
import { useStore } from "zustand";
import type { LiveSet } from "../../app/live/live";
import { addressOfOne } from "../../app/live/one-exercise";
import type { Exercise } from "../../core/exercise/exercise";
import { STANDARD } from "../../core/exercise/rules";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";
import { CameraChoice } from "./CameraChoice";
import { useNearby } from "./use-nearby";
import { useRoom } from "./use-room";
import { useVoice } from "./use-voice";

/** Large buttons along the bottom; they fade while nobody is near, and come back with the pointer or the keyboard. */
export function Controls({ exercise, set }: { exercise: Exercise; set: LiveSet }) {
  const w = words.live;
  const paused = useStore(set.state, (state) => state.stage === "paused");
  const looksLike = useStore(set.state, (state) => (state.counts.full === 0 ? state.looksLike : null));
  const [settings, change] = useSettings();
  const running = useStore(set.state, (state) => state.stage !== "loading");
  const near = useNearby();
  const hasVoice = useVoice();
  const bar = useRef<HTMLElement>(null);
  useRoom(bar);
  return (
    <section
      ref={bar}
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
        aria-pressed={settings.voice && hasVoice}
        disabled={!hasVoice}
        onClick={() => change({ voice: !settings.voice })}
      >
        {!hasVoice ? w.voiceMissing : settings.voice ? w.voiceOn : w.voiceOff}
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
        <a className="live-button strong" href={`#/session/${addressOfOne(looksLike, STANDARD)}`}>
          {w.instead(words.exerciseName[looksLike])}
        </a>
      )}
      <CameraChoice turn={running} onChosen={set.goOn} />
      <span className="live-keys">{w.keys}</span>
    </section>
  );
}
