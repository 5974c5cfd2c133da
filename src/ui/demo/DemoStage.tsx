import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import { type DemoSet, startDemo } from "../../app/demo/demo-set";
import { DEMO_EXERCISE } from "../../app/demo/script";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";
import { Hud } from "../live/Hud";
import { paintSet } from "../live/painting/paint";
import { useControlsHeight } from "../live/use-controls-height";
import { useNearby } from "../live/use-nearby";
import { useVoice } from "../live/use-voice";
import { drawDemo } from "./picture";

/** The live screen as everybody has it, with a drawn body where the camera's picture would be. */
export function DemoStage({ onOver }: { onOver: (record: SetRecord | null) => void }) {
  const stage = useRef<HTMLDivElement>(null);
  const [set, setSet] = useState<DemoSet | null>(null);
  const exercise = exerciseOf(DEMO_EXERCISE);
  const w = words.demo;

  useEffect(() => {
    const box = stage.current;
    const picture = box?.querySelector<HTMLCanvasElement>("canvas[data-drawn]");
    if (!box || !picture || !exercise) return;
    const leaving = new AbortController();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const begun = startDemo({ say: words.spoken, calm });
    drawDemo(picture, begun, calm, leaving.signal);
    paintSet(box, begun, exercise, leaving.signal);
    setSet(begun);
    return () => {
      leaving.abort();
      begun.leave();
    };
  }, [exercise]);

  if (!exercise) return null;
  return (
    <main className="live" aria-label={w.title}>
      <div ref={stage} className="live-stage">
        <div className="live-picture">
          <video hidden muted playsInline />
          <canvas className="demo-picture mirrored" data-drawn role="img" aria-label={w.picture} />
          <canvas className="mirrored" role="img" aria-label={words.live.stage} />
        </div>
        <Hud exercise={exercise} set={set} />
        <p className="demo-label">{w.label}</p>
      </div>
      {set && <Controls set={set} onOver={onOver} />}
    </main>
  );
}

function Controls({ set, onOver }: { set: DemoSet; onOver: (record: SetRecord | null) => void }) {
  const w = words.demo;
  const stage = useStore(set.state, (state) => state.stage);
  const [settings, change] = useSettings();
  const near = useNearby();
  const hasVoice = useVoice();
  const bar = useRef<HTMLElement>(null);
  useControlsHeight(bar);
  const paused = stage === "paused";

  useEffect(() => {
    if (stage === "over") onOver(set.record.getState());
  }, [stage, set, onOver]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const own = event.target instanceof Element && event.target.closest("button, a");
      const act = event.key === " " ? set.togglePause : event.key === "Escape" ? set.end : null;
      if (!act || event.repeat || (own && event.key === " ")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [set]);

  return (
    <section ref={bar} className="live-controls" data-near={near || paused || undefined} aria-label={w.controls}>
      <a className="live-button" href="#/">
        {words.live.back}
      </a>
      <button className="live-button strong" type="button" onClick={set.togglePause}>
        {paused ? words.live.resume : words.live.pause}
      </button>
      <button className="live-button" type="button" onClick={set.end}>
        {w.toReview}
      </button>
      <button
        className="live-button"
        type="button"
        aria-pressed={settings.voice && hasVoice}
        disabled={!hasVoice}
        onClick={() => change({ voice: !settings.voice })}
      >
        {!hasVoice ? words.live.voiceMissing : settings.voice ? words.live.voiceOn : words.live.voiceOff}
      </button>
    </section>
  );
}
