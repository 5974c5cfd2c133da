import { useState } from "react";
import { keepEffort } from "../../../app/live/session-start";
import { words } from "../../../words";
import { Scale } from "../../kit/Scale";
import { NotKept } from "../../kit/trouble/NotKept";
import { useAttempt } from "../../kit/use/use-loaded";

/** How hard it was: reps, form and pain do not tell too little from too much. */
export function EffortAfter({ sessionId }: { sessionId: string }) {
  const w = words.ability;
  const [effort, setEffort] = useState<number | null>(null);
  const [kept, setKept] = useState(true);
  const attempt = useAttempt();
  const say = (score: number) => {
    setEffort(score);
    attempt(keepEffort(sessionId, score).then(setKept));
  };
  return (
    <section className="pain" aria-label={w.effort}>
      <Scale title={w.effort} ends={w.effortScale} value={effort} onChange={say} />
      {!kept && <NotKept />}
    </section>
  );
}
