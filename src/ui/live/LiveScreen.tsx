import "./live.css";
import "./live-words.css";
import "./live-gauges.css";
import "./live-controls.css";
import { useEffect, useRef, useState } from "react";
import { Redirect } from "wouter";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { cameraAllowed } from "../../app/live/eyes";
import { addressOfOne, opensAlone } from "../../app/live/one-exercise";
import { readCare } from "../../app/person/care";
import { sound } from "../../app/sound/sound";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { words } from "../../words";
import { NotFound } from "../kit/trouble/NotFound";
import { useBegun, useLoaded } from "../kit/use/use-loaded";
import { Lacking } from "./Lacking";
import { LiveStage } from "./LiveStage";

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
    if (allowed) void import("../review/SetScreen").catch(() => {});
  }, [allowed]);

  const variant = exercise && variantOf(exercise, wished);
  const open = useOpen(exercise?.id ?? null, variant);

  if (!exercise || !variant) return <NotFound />;
  if (open === false) return <Redirect to={`/session/${addressOfOne(exercise.id, variant)}`} replace />;
  if (!open || allowed === null) return <div className="live" />;
  if (!allowed) return <Asking exercise={exercise} onAllow={() => allow(true)} />;
  return <LiveStage key={round} exercise={exercise} variant={variant} onAgain={() => again((n) => n + 1)} />;
}

/**
 * Whether a set may be begun by itself; undefined: not looked up yet. Where nothing was said of pain today, or today has
 * this movement another way or not at all, the session of it asks, and says why.
 */
function useOpen(exercise: ExerciseId | null, variant: string | null): boolean | undefined {
  const [open] = useLoaded(async () => {
    if (!exercise || !variant) return true;
    return opensAlone(exercise, variant, (await readCare()).facts);
  }, [exercise, variant]);
  return open;
}

function Asking({ exercise, onAllow }: { exercise: Exercise; onAllow: () => void }) {
  const w = words.live;
  const button = useRef<HTMLButtonElement>(null);
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
        <Lacking />
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
