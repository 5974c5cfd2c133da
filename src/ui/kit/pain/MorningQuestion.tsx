import { useEffect, useId, useState } from "react";
import { answerMorning, findMorning, painBefore, skipMorning } from "../../../app/person/mornings";
import type { MorningAdvice } from "../../../core/care/morning";
import { words } from "../../../words";
import { NotKept } from "../trouble/NotKept";
import { useAttempt, useBegun } from "../use/use-loaded";
import { EmergencyText } from "./EmergencyText";
import { PainPanel } from "./PainPanel";

type Session = NonNullable<Awaited<ReturnType<typeof findMorning>>>;

/** On the visit after a session: how was the morning? One question at a time: `onNone` says that this one is not asked. */
export function MorningQuestion({ onNone }: { onNone?: () => void }) {
  const w = words.pain;
  const titleId = useId();
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [said, setSaid] = useState<MorningAdvice | null>(null);
  const [kept, setKept] = useState(true);
  const attempt = useAttempt();

  useBegun(async (isHere) => {
    const found = await findMorning();
    if (isHere()) setSession(found);
  }, []);

  useEffect(() => {
    if (session === null) onNone?.();
  }, [session, onNone]);

  if (!session) return null;
  if (said) {
    const { title, text } = w.morning[said.reason];
    return (
      <section className="card pain" aria-labelledby={titleId} data-morning={said.action}>
        <h2 id={titleId}>{title}</h2>
        <p role="status">{text}</p>
        {!kept && <NotKept />}
        {said.action === "see-professional" && <EmergencyText />}
        <div className="row">
          <button className="button" type="button" onClick={() => setSession(null)}>
            {w.close}
          </button>
        </div>
      </section>
    );
  }
  return (
    <div className="card">
      <PainPanel
        when="next-morning"
        before={painBefore(session.pain)}
        inline
        onDone={(entry) =>
          attempt(
            answerMorning(session, entry).then(({ kept, advice }) => {
              setKept(kept);
              setSaid(advice);
            }),
          )
        }
        onSkip={() => {
          skipMorning(session);
          setSession(null);
        }}
      />
    </div>
  );
}
