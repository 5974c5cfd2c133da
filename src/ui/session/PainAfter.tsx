import { useEffect, useState } from "react";
import { addPain, justEnded } from "../../app/session-start";
import { PainPanel } from "../parts/PainPanel";
import { words } from "../words";

/** Asks once, after a session that has only just ended, how the back is now. */
export function PainAfter({ sessionId }: { sessionId: string }) {
  const [asked, ask] = useState<{ readonly before: number | null } | null>(null);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    let here = true;
    void justEnded(sessionId).then((found) => here && ask(found));
    return () => {
      here = false;
    };
  }, [sessionId]);
  if (said) return <p role="status">{words.pain.thanks}</p>;
  if (!asked) return null;
  return (
    <PainPanel
      when="after"
      before={asked.before}
      onAnswer={(entry) => void addPain(sessionId, entry)}
      onDone={() => setSaid(true)}
      onSkip={() => ask(null)}
    />
  );
}
