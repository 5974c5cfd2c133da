import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { type LiveSet, startLive } from "../../app/live/live";
import type { LiveState } from "../../app/live/live-state";
import { isWaitedFor, type ProblemId } from "../../app/problems/problems";
import { sound } from "../../app/sound/sound";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { ProblemPanel } from "../kit/trouble/ProblemPanel";
import { useSettings } from "../kit/use/use-settings";
import { CameraChoice } from "./CameraChoice";
import { Controls } from "./Controls";
import { Hud } from "./Hud";
import { paintSet } from "./painting/paint";

interface StageProps {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly onAgain: () => void;
}

/** The dark stage: picture, drawing and words. React lays it out; what moves is painted outside React. */
export function LiveStage({ exercise, variant, onAgain }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [set, setSet] = useState<LiveSet | null>(null);

  useEffect(() => {
    document.title = `${exercise.name} · ${words.app.name}`;
    const box = stage.current;
    const video = box?.querySelector("video");
    if (!box || !video) return;
    const leaving = new AbortController();
    // Opened by its address, without the Start tap: the first tap or key here lets the sound in.
    for (const event of ["pointerdown", "keydown"] as const) {
      window.addEventListener(event, sound.prime, { signal: leaving.signal, once: true });
    }
    const { stillLoading, cameraBack, told } = words.session;
    const trouble = (id: ProblemId) => told(words.problems[id]);
    const begun = startLive({ exercise, variant, video, say: { ...words.spoken, stillLoading, cameraBack, trouble } });
    paintSet(box, begun, exercise, leaving.signal);
    setSet(begun);
    return () => {
      leaving.abort();
      begun.leave();
    };
  }, [exercise, variant]);

  return (
    <main className="live" aria-label={exercise.name}>
      <div ref={stage} className="live-stage">
        <div className="live-picture">
          <video className="mirrored" muted playsInline aria-label={words.live.picture} />
          <canvas className="mirrored" role="img" aria-label={words.live.stage} />
        </div>
        <Hud exercise={exercise} set={set} />
      </div>
      {set && <Around exercise={exercise} set={set} onAgain={onAgain} />}
    </main>
  );
}

/** Controls, keys, problems, and where to go when the set is over. */
function Around({ exercise, set, onAgain }: { exercise: Exercise; set: LiveSet; onAgain: () => void }) {
  const stage = useStore(set.state, (state: LiveState) => state.stage);
  const problem = useStore(set.state, (state: LiveState) => state.problem);
  const setId = useStore(set.state, (state: LiveState) => state.setId);
  const [, go] = useLocation();
  const [settings, change] = useSettings();

  useEffect(() => {
    if (stage === "over") go(setId ? `/sets/${setId}` : `/exercise/${exercise.id}`, { replace: true });
  }, [stage, setId, exercise, go]);

  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      " ": set.togglePause,
      Enter: set.end,
      Escape: set.end,
      m: () => change({ voice: !settings.voice }),
      n: () => change({ tones: !settings.tones }),
    };
    const onKey = (event: KeyboardEvent) => {
      // A focused button or list has its own use for Space and Enter.
      const own = event.target instanceof Element && event.target.closest("button, a, select");
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.repeat || event.ctrlKey || event.metaKey || (own && event.key !== "Escape")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [set, settings, change]);

  if (stage === "stopped" && problem) {
    const retry = set.hasBegun() ? set.goOn : onAgain;
    return (
      <div className="live-problem">
        <ProblemPanel id={problem} onRetry={retry} note={isWaitedFor(problem) && words.live.keepsTrying}>
          {set.hasBegun() ? (
            <button className="button plain" type="button" onClick={set.end}>
              {words.live.end}
            </button>
          ) : (
            <a className="button plain" href={`#/check/${exercise.id}`}>
              {words.live.toVideo}
            </a>
          )}
          {problem.startsWith("camera-") && <CameraChoice turn={problem} onChosen={retry} />}
        </ProblemPanel>
      </div>
    );
  }
  return <Controls exercise={exercise} set={set} />;
}
