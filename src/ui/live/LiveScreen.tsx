import "../styles/live.css";
import "../styles/live-words.css";
import "../styles/live-gauges.css";
import "../styles/live-controls.css";
import { useEffect, useRef, useState } from "react";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { cameraAllowed } from "../../app/eyes";
import { sound } from "../../app/sound";
import type { Exercise } from "../../core/exercise";
import { useBegun } from "../parts/use-loaded";
import { NotFound } from "../screens/NotFound";
import { words } from "../words";
import { LiveStage } from "./LiveStage";
import { useVoice } from "./use-voice";

/** Before the set: why the camera is wanted, in words, before the browser asks in its own. */
export function LiveScreen({ id, wished }: { id: string; wished: string | null }) {
  const exercise = exerciseOf(id);
  const [allowed, allow] = useState<boolean | null>(null);
  // Trying again or doing another set starts from nothing: a new key is a new stage.
  const [round, again] = useState(0);

  useBegun(async (isHere) => {
    const yes = await cameraAllowed();
    if (isHere()) allow(yes);
  }, []);

  useEffect(() => {
    // The review must be there at the end of the set, even if the app was updated or stopped meanwhile; nobody waits for
    // it to begin.
    if (allowed) void import("../screens/SetScreen").catch(() => {});
  }, [allowed]);

  if (!exercise) return <NotFound />;
  if (allowed === null) return <div className="live" />;
  if (!allowed) return <Asking exercise={exercise} onAllow={() => allow(true)} />;
  return (
    <LiveStage
      key={round}
      exercise={exercise}
      variant={variantOf(exercise, wished)}
      onAgain={() => again((n) => n + 1)}
    />
  );
}

function Asking({ exercise, onAllow }: { exercise: Exercise; onAllow: () => void }) {
  const w = words.live;
  const button = useRef<HTMLButtonElement>(null);
  const hasVoice = useVoice();
  useEffect(() => {
    document.title = `${exercise.name} · ${words.app.name}`;
    button.current?.focus();
  }, [exercise]);
  const begin = () => {
    sound.prime();
    onAllow();
  };
  return (
    <main className="live live-asking">
      <div className="live-card">
        <h1>{w.asking}</h1>
        <p>{w.askingWhy}</p>
        <p>{exercise.placement.text}</p>
        {!hasVoice && <p>{w.noVoice}</p>}
        <div className="row">
          <button ref={button} className="button large" type="button" onClick={begin}>
            {w.allow}
          </button>
          <a className="button plain" href={`#/exercise/${exercise.id}`}>
            {w.back}
          </a>
        </div>
      </div>
    </main>
  );
}
