import "./live.css";
import "./live-words.css";
import "./live-gauges.css";
import "./live-controls.css";
import { useEffect, useRef, useState } from "react";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { cameraAllowed } from "../../app/live/eyes";
import { addressOfOne } from "../../app/live/one-exercise";
import { readCare } from "../../app/person/care";
import { sound } from "../../app/sound/sound";
import { type Gate, gateOf } from "../../core/care/gates";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { words } from "../../words";
import { NotFound } from "../kit/NotFound";
import { useBegun, useLoaded } from "../kit/use/use-loaded";
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
    if (allowed) void import("../review/SetScreen").catch(() => {});
  }, [allowed]);

  const variant = exercise && variantOf(exercise, wished);
  const gate = useGate(exercise?.id ?? null, variant);

  if (!exercise || !variant) return <NotFound />;
  if (gate && !gate.open) return <Closed exercise={exercise} variant={variant} gate={gate} />;
  if (!gate || allowed === null) return <div className="live" />;
  if (!allowed) return <Asking exercise={exercise} onAllow={() => allow(true)} />;
  return <LiveStage key={round} exercise={exercise} variant={variant} onAgain={() => again((n) => n + 1)} />;
}

/** Whether the movement is open today; undefined: not looked up yet. */
function useGate(exercise: ExerciseId | null, variant: string | null): Gate | undefined {
  const [gate] = useLoaded(async () => {
    if (!exercise || !variant) return { open: true } as const;
    return gateOf(exercise, variant, (await readCare()).facts);
  }, [exercise, variant]);
  return gate;
}

interface ClosedProps {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly gate: Gate & { readonly open: false };
}

/** Not open today: why, and the session of it, which asks and offers what is open instead. */
function Closed({ exercise, variant, gate }: ClosedProps) {
  return (
    <main className="live live-asking">
      <div className="live-card">
        <h1>{exercise.name}</h1>
        <p>{words.care.closed[gate.because]}</p>
        <div className="row">
          <a className="button large" href={`#/session/${addressOfOne(exercise.id, variant)}`}>
            {words.pain.close}
          </a>
          <a className="button plain" href={`#/exercise/${exercise.id}`}>
            {words.live.back}
          </a>
        </div>
      </div>
    </main>
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
