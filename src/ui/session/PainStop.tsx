import { useEffect } from "react";
import { useStore } from "zustand";
import { eventsAfter, painPlaceOf } from "../../app/live/pain/follow-pain";
import type { LiveSession } from "../../app/live/session";
import type { PainAdvice } from "../../core/care/pain";
import type { PainEntry } from "../../core/plan/session";
import { words } from "../../words";
import { PainPanel } from "../kit/pain/PainPanel";

/** The session stands still and asks what hurts; what follows from the answer is done at once. */
export function PainStop({ session }: { session: LiveSession }) {
  const step = useStore(session.machine, (state) => state.step);
  const items = useStore(session.machine, (state) => state.items);
  const place = painPlaceOf({ step, items });

  useEffect(() => session.tell(words.pain.spoken.stopped), [session]);

  function follow(entry: PainEntry, { action }: PainAdvice): void {
    session.tell(words.pain.spoken[action]);
    for (const event of eventsAfter(entry, action, place)) session.happen(event);
    session.resumeFrom("pain");
  }

  return (
    <div className="live-problem session-pain">
      <div className="live-card">
        <PainPanel
          when={place.when}
          exercise={place.item?.exercise ?? null}
          setId={session.setId()}
          before={session.painBefore()}
          onAnswer={session.addPain}
          onDone={follow}
          onSkip={() => session.resumeFrom("pain")}
        />
      </div>
    </div>
  );
}
