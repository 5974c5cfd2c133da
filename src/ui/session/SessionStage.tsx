import { useEffect, useRef, useState } from "react";
import { openHistory } from "../../app/data/history";
import { type LiveSession, startSession } from "../../app/live/session";
import type { SessionBegin } from "../../app/live/session-start";
import type { ProblemId } from "../../app/problems/problems";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { useFailure } from "../kit/use/use-loaded";
import { useWorld } from "../kit/use/use-world";
import { SessionFrame } from "./SessionFrame";

/**
 * The dark stage of a whole session: one camera picture, and over it whatever the step at hand calls for.
 * `onWithout`: the camera is in trouble, and the session is to go on without it.
 */
export function SessionStage({ begin, onWithout }: { begin: SessionBegin; onWithout: () => void }) {
  const main = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<LiveSession | null>(null);
  const fail = useFailure();
  const world = useWorld();

  useEffect(() => {
    document.title = `${words.session.title} · ${words.app.name}`;
    const video = stage.current?.querySelector("video");
    if (!video) return;
    let gone = false;
    let begun: LiveSession | null = null;
    let stopMarking = () => {};
    Promise.all([openHistory(), world.feed()]).then(([store, camera]) => {
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
      begun = startSession({ begin, store, video, say, world, camera });
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
  }, [begin, fail, world]);

  return <SessionFrame {...{ main, stage, session, onWithout }} />;
}
