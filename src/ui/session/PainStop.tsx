import { useEffect } from "react";
import { useStore } from "zustand";
import type { LiveSession } from "../../app/live/session";
import { nextEasier } from "../../core/care/ladder";
import type { PainAdvice } from "../../core/care/pain";
import type { PainEntry } from "../../core/plan/session";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { PainPanel } from "../kit/pain/PainPanel";

/** The session stands still and asks what hurts; what follows from the answer is done at once. */
export function PainStop({ session }: { session: LiveSession }) {
  const step = useStore(session.machine, (state) => state.step);
  const items = useStore(session.machine, (state) => state.items);
  // In a rest it is about what was just done, else about what is being done.
  const after = step.kind === "rest";
  const place = after ? step.after : placeOf(step);
  const item = place && items[place.item];
  const goesOn = !after || place?.item === step.next.item;

  useEffect(() => session.tell(words.pain.spoken.stopped), [session]);

  function follow({ score }: PainEntry, { action }: PainAdvice): void {
    session.tell(words.pain.spoken[action]);
    const easier = item && nextEasier(item.exercise, item.variant);
    if (action === "stop-session") {
      session.endBecause("pain");
      return;
    }
    if (action === "easier" && easier && goesOn) session.vary(easier);
    if (action === "stop-exercise" && goesOn) session.skip("pain");
    session.hurts(score);
    session.resumeFrom("pain");
  }

  return (
    <div className="live-problem session-pain">
      <div className="live-card">
        <PainPanel
          when={after ? "after-exercise" : "during"}
          exercise={item?.exercise ?? null}
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
