import { useState } from "react";
import { addPain, justEnded } from "../../../app/live/session-start";
import { words } from "../../../words";
import { PainPanel } from "../../kit/pain/PainPanel";
import { NotKept } from "../../kit/trouble/NotKept";
import { useAttempt, useBegun } from "../../kit/use/use-loaded";
import { EffortAfter } from "./EffortAfter";

/** Asks once, after a session that has only just ended, how the back is now. */
export function PainAfter({ sessionId }: { sessionId: string }) {
  const [asked, ask] = useState<{ readonly before: number | null } | null>(null);
  const [said, setSaid] = useState<"pain" | "nothing" | null>(null);
  const [kept, setKept] = useState(true);
  const attempt = useAttempt();
  useBegun(
    async (isHere) => {
      const found = await justEnded(sessionId);
      if (isHere()) ask(found);
    },
    [sessionId],
  );
  if (said) {
    return (
      <>
        {!kept && <NotKept />}
        {kept && said === "pain" && <p role="status">{words.pain.thanks}</p>}
        <EffortAfter sessionId={sessionId} />
      </>
    );
  }
  if (!asked) return null;
  return (
    <PainPanel
      when="after"
      before={asked.before}
      onAnswer={(entry) => attempt(addPain(sessionId, entry).then(setKept))}
      onDone={() => setSaid("pain")}
      onSkip={() => setSaid("nothing")}
    />
  );
}
