import "../live/live.css";
import "../live/live-words.css";
import "../live/live-gauges.css";
import "../live/live-controls.css";
import "./guided.css";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { openHistory } from "../../app/data/history";
import { type GuidedSession, startGuided } from "../../app/guided/guided";
import type { SessionBegin } from "../../app/live/session-start";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { useFailure } from "../kit/use/use-loaded";
import { useWorld } from "../kit/use/use-world";
import { CountIn } from "../session/CountIn";
import { NextCard } from "../session/NextCard";
import { PainStop } from "../session/PainStop";
import { Progress } from "../session/Progress";
import { WarmUpCard } from "../session/WarmUpCard";
import { GuidedControls } from "./GuidedControls";
import { GuidedFigure } from "./GuidedFigure";
import { GuidedHud } from "./GuidedHud";

const EndCard = lazy(async () => ({ default: (await import("../session/after/EndCard")).EndCard }));

/** A whole session without a camera: the drawn body leads where the picture would be. */
export function GuidedStage({ begin }: { begin: SessionBegin }) {
  const main = useRef<HTMLElement>(null);
  const [session, setSession] = useState<GuidedSession | null>(null);
  const fail = useFailure();
  const world = useWorld();

  useEffect(() => {
    document.title = `${words.guided.title} · ${words.app.name}`;
    let gone = false;
    let begun: GuidedSession | null = null;
    let stopMarking = () => {};
    openHistory().then((store) => {
      if (gone) return;
      const say = { ...words.spoken, ...words.session, ...words.guided, ready: null };
      begun = startGuided({ begin, store, say, world });
      setSession(begun);
      const { machine } = begun;
      const mark = () => {
        if (main.current) main.current.dataset.step = machine.getState().step.kind;
      };
      mark();
      stopMarking = machine.subscribe(mark);
    }, fail);
    return () => {
      gone = true;
      stopMarking();
      begun?.leave();
    };
  }, [begin, fail, world]);

  return (
    <main ref={main} className="live session guided" aria-label={words.guided.title}>
      <div className="live-stage">{session && <Shown session={session} />}</div>
      {session && <GuidedControls session={session} />}
    </main>
  );
}

function Shown({ session }: { session: GuidedSession }) {
  const step = useStore(session.machine, (state) => state.step.kind);
  const item = useStore(session.machine, (state) => {
    const place = placeOf(state.step);
    return place ? (state.items[place.item] ?? null) : null;
  });
  const over = useStore(session.over);
  // Whoever ended it is at the laptop; who has done all of it is on the mat, and reads it from there.
  const done = useStore(session.machine, (state) => state.step.kind === "over" && state.step.how === "done");
  const ends = done && over?.kept === true;
  const hurts = useStore(session.machine, (state) => state.paused.includes("pain"));
  const [, go] = useLocation();
  const exercise = item && exerciseOf(item.exercise);
  const working = step === "set-up" || step === "count-in" || step === "set";

  const toReview = useCallback(() => go(`/sessions/${session.id}`, { replace: true }), [go, session]);

  useEffect(() => {
    if (over && !ends) go(over.kept ? `/sessions/${session.id}` : "/", { replace: true });
  }, [over, ends, go, session]);

  return (
    <>
      {working && exercise && (
        <>
          <GuidedFigure
            key={`${exercise.id}${item.variant}`}
            session={session}
            id={exercise.id}
            variant={variantOf(exercise, item.variant)}
            name={words.exercises[exercise.id].name}
          />
          <GuidedHud session={session} item={item} />
          <p className="guided-label">{words.guided.label}</p>
        </>
      )}
      <Progress session={session} />
      {step === "count-in" && <CountIn session={session} />}
      {step === "warm-up" && <WarmUpCard session={session} watched={false} />}
      {(step === "announce" || step === "rest") && (
        <NextCard session={session} fetchOf={words.guided.getIntoOf} watched={false} />
      )}
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
      {hurts && <PainStop session={session} />}
    </>
  );
}
