import "../live/live.css";
import "../live/live-words.css";
import "../live/live-gauges.css";
import "../live/live-controls.css";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import { openHistory } from "../../app/data/history";
import { type LiveSession, startSession } from "../../app/live/session";
import type { SessionBegin } from "../../app/live/session-start";
import type { ProblemId } from "../../app/problems/problems";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { useFailure } from "../kit/use/use-loaded";
import { Hud, NoticeLine } from "../live/Hud";
import { paintSet } from "../live/painting/paint";
import { CameraTrouble } from "./CameraTrouble";
import { CountIn } from "./CountIn";
import { FloorQuestion } from "./FloorQuestion";
import { NextCard } from "./NextCard";
import { PainStop } from "./PainStop";
import { Progress } from "./Progress";
import { SessionControls } from "./SessionControls";

/**
 * The dark stage of a whole session: one camera picture, and over it whatever the step at hand calls for.
 * `onWithout`: the camera is in trouble, and the session is to go on without it.
 */
export function SessionStage({ begin, onWithout }: { begin: SessionBegin; onWithout: () => void }) {
  const main = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<LiveSession | null>(null);
  const fail = useFailure();

  useEffect(() => {
    document.title = `${words.session.title} · ${words.app.name}`;
    const video = stage.current?.querySelector("video");
    if (!video) return;
    let gone = false;
    let begun: LiveSession | null = null;
    let stopMarking = () => {};
    openHistory().then((store) => {
      if (gone) return;
      const trouble = (id: ProblemId) => words.session.told(words.problems[id]);
      const leftForPain = words.pain.spoken["stop-exercise"];
      const { ask, nothing, spoken } = words.pain;
      const after = { ...spoken, "stop-session": words.pain.stopFromFloor };
      const say = {
        ...words.spoken,
        ...words.session,
        trouble,
        leftForPain,
        ready: null,
        pain: { ask, nothing, after },
      };
      begun = startSession({ begin, store, video, say });
      setSession(begun);
      // For styles, and for whoever follows a session from outside: the step it is in, and of which exercise.
      const { machine } = begun;
      const mark = () => {
        const { step, items } = machine.getState();
        const place = placeOf(step);
        if (!main.current) return;
        main.current.dataset.step = step.kind;
        main.current.dataset.exercise = (place && items[place.item]?.exercise) ?? "";
      };
      mark();
      stopMarking = machine.subscribe(mark);
    }, fail);
    return () => {
      gone = true;
      stopMarking();
      begun?.leave();
    };
  }, [begin, fail]);

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
  const hurts = useStore(session.machine, (state) => state.paused.includes("pain"));
  const [, go] = useLocation();
  const exercise = id && exerciseOf(id);
  const working = step === "set-up" || step === "count-in" || step === "set";

  useEffect(() => {
    if (over) go(over.kept ? `/sessions/${session.id}` : "/", { replace: true });
  }, [over, go, session]);

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
      {(step === "announce" || step === "rest") && <NextCard session={session} />}
      {step === "over" && (
        <p className="live-line" data-kind="ready" aria-live="polite">
          {words.live.enough}
        </p>
      )}
      {!working && !stopped && <NoticeLine set={session} />}
      {stopped && <CameraTrouble session={session} onWithout={onWithout} />}
      <FloorQuestion session={session} />
      {hurts && <PainStop session={session} />}
    </>
  );
}
