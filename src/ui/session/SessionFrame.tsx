import "../live/live.css";
import "../live/live-words.css";
import "../live/live-gauges.css";
import "../live/live-controls.css";
import "./session.css";
import { lazy, type RefObject, Suspense, useCallback, useEffect } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import type { LiveSession } from "../../app/live/live-set";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { Hud } from "../live/Hud";
import { paintSet } from "../live/painting/paint";
import { CameraTrouble } from "./CameraTrouble";
import { CountIn } from "./CountIn";
import { FloorQuestion } from "./FloorQuestion";
import { NextCard } from "./NextCard";
import { PainStop } from "./PainStop";
import { Progress } from "./Progress";
import { SessionControls } from "./SessionControls";
import { WarmUpCard } from "./WarmUpCard";

const EndCard = lazy(async () => ({ default: (await import("./after/EndCard")).EndCard }));

interface SessionFrameProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly stage: RefObject<HTMLDivElement | null>;
  /** null: it is being made ready. */
  readonly session: LiveSession | null;
  /** The camera is in trouble, and the session is to go on without it. */
  readonly onWithout: () => void;
}

/** All that is to be seen of a session: the camera's picture, what lies over it, and the buttons. */
export function SessionFrame({ main, stage, session, onWithout }: SessionFrameProps) {
  return (
    <main ref={main} className="live session" aria-label={words.session.stage}>
      <div ref={stage} className="live-stage">
        <div className="live-picture">
          <video className="mirrored" muted playsInline aria-label={words.live.picture} />
          <canvas className="mirrored" role="img" aria-label={words.live.stage} />
        </div>
        {session && <Shown session={session} box={stage} onWithout={onWithout} />}
      </div>
      {session && <SessionControls session={session} />}
    </main>
  );
}

/** What lies over the picture, by the step at hand. */
interface ShownProps {
  readonly session: LiveSession;
  readonly box: React.RefObject<HTMLDivElement | null>;
  readonly onWithout: () => void;
}

function Shown({ session, box, onWithout }: ShownProps) {
  const step = useStore(session.machine, (state) => state.step.kind);
  const id = useStore(session.machine, (state) => {
    const place = placeOf(state.step);
    return place ? (state.items[place.item]?.exercise ?? null) : null;
  });
  const stopped = useStore(session.state, (state) => state.stage === "stopped");
  const over = useStore(session.over);
  // Whoever ended it is at the laptop; who has done all of it is on the mat, and reads it from there.
  const done = useStore(session.machine, (state) => state.step.kind === "over" && state.step.how === "done");
  const ends = done && over?.kept === true;
  const hurts = useStore(session.machine, (state) => state.paused.includes("pain"));
  const [, go] = useLocation();
  const exercise = id && exerciseOf(id);
  const working = step === "set-up" || step === "count-in" || step === "set";

  const toReview = useCallback(() => go(`/sessions/${session.id}`, { replace: true }), [go, session]);

  useEffect(() => {
    if (over && !ends) go(over.kept ? `/sessions/${session.id}` : "/", { replace: true });
  }, [over, ends, go, session]);

  useEffect(() => {
    if (!box.current || !exercise) return;
    const leaving = new AbortController();
    paintSet(box.current, session, exercise, leaving.signal);
    return () => leaving.abort();
  }, [session, exercise, box]);

  return (
    <>
      <Progress session={session} />
      {working && exercise && !stopped && <Hud key={id} exercise={exercise} set={session} />}
      {step === "count-in" && <CountIn session={session} />}
      {step === "warm-up" && <WarmUpCard session={session} />}
      {(step === "announce" || step === "rest") && <NextCard session={session} />}
      {ends && (
        <Suspense>
          <EndCard id={session.id} onNear={toReview} />
        </Suspense>
      )}
      {step === "over" && !ends && (
        <p className="live-line" data-kind="ready" aria-live="polite">
          {words.live.enough}
        </p>
      )}
      {stopped && <CameraTrouble session={session} onWithout={onWithout} />}
      <FloorQuestion session={session} />
      {hurts && <PainStop session={session} />}
    </>
  );
}
